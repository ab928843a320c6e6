import { citeSource } from '../../lib/glossary/cite-source.ts';
import type { Fact, Source } from '../../lib/glossary/concept.ts';
import { message } from '../../lib/locale/message.ts';
import { glossaryChinese } from '../../lib/locale/ui-language.ts';
import { inLanguage, type Language } from '../../lib/text/language.ts';

export interface FactLineProps {
  readonly fact: Fact;
  readonly source: Source | undefined;
  readonly language: Language;
  /** Links can be reached only in the card; in a tooltip they would be out of reach of the keyboard. */
  readonly linked?: boolean;
}

/** A fact, the day it speaks of, and who says so. */
export function FactLine({ fact, source, language, linked = false }: FactLineProps) {
  return (
    <div class="fact">
      <p lang={language === 'en' ? 'en' : glossaryChinese()}>{inLanguage(fact.text, language)}</p>
      <p class="muted cite">
        <time dateTime={fact.date}>{message('asOf', fact.date)}</time>
        {source && <SourceName source={source} linked={linked} />}
      </p>
    </div>
  );
}

function SourceName({ source, linked }: { source: Source; linked: boolean }) {
  const name = citeSource(source);
  return (
    <span lang="zh-CN">
      {' · '}
      {linked && source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" title={message('openSource')}>
          {name}
        </a>
      ) : (
        name
      )}
    </span>
  );
}
