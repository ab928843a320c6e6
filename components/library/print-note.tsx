import { citeSource } from '../../lib/glossary/cite-source.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { newestFact } from '../../lib/glossary/newest-fact.ts';
import { partNames } from '../../lib/glossary/part-names.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage, uiLocale } from '../../lib/locale/ui-language.ts';

/** A numbered note on one term: what it is called, what it means, and the newest fact with its source. */
export function PrintNote({ entry: { concept, sources } }: { readonly entry: ConceptEntry }) {
  const language = uiLanguage();
  const lang = uiLocale();
  const fact = newestFact(concept);
  const source = fact && sources[fact.source];
  return (
    <li>
      <strong lang="zh-CN">{concept.prefLabel.zh}</strong> <span class="print-pinyin">{concept.pinyin}</span>{' '}
      <span lang="en">{concept.prefLabel.en}</span> · {levelMessage(concept.level)} ·{' '}
      <span lang={lang}>
        {concept.definition[language]}
        {concept.parts && ` (${partNames(concept.parts, language)})`}
      </span>
      {fact && (
        <span lang={lang}>
          {' '}
          {fact.text[language]} ({message('asOf', fact.date)}
          {source && <span lang="zh-CN"> · {citeSource(source)}</span>})
        </span>
      )}
    </li>
  );
}
