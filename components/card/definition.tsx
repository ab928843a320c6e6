import type { ComponentChildren } from 'preact';
import type { Concept } from '../../lib/glossary/concept.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { glossaryChinese, uiLanguage } from '../../lib/locale/ui-language.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import { inLanguage } from '../../lib/text/language.ts';
import { definitionsOf } from './definitions-of.ts';

interface DefinitionProps {
  readonly concept: Concept;
  readonly level?: ReadingLevel;
  /** Beside the level of government. */
  readonly children?: ComponentChildren;
}

/** What a concept is: pinyin, level, definition in two languages, what to mind, other names. */
export function Definition({ concept, level: said = 'full', children }: DefinitionProps) {
  const { prefLabel, altLabels, level, since, definition, scopeNote } = concept;
  return (
    <>
      {concept.pinyin && <p class="pinyin">{concept.pinyin}</p>}
      <div class="line">
        <span class="level" data-level={level}>
          {levelMessage(level)}
        </span>
        {since && (
          <span class="muted">
            {message('since', inLanguage(since, said === 'english' ? 'en' : uiLanguage()))}
          </span>
        )}
        {children}
      </div>
      {!definition.zh && !definition.en && <p class="muted">{message('ownUndefined')}</p>}
      {definitionsOf(concept, said).map((each) =>
        each === 'zh' ? (
          <p lang={glossaryChinese()}>{definition.zh}</p>
        ) : (
          <p class={said === 'english' ? '' : 'english'} lang="en">
            {prefLabel.en && <strong>{prefLabel.en}.</strong>} {definition.en}
          </p>
        ),
      )}
      {said !== 'short' && scopeNote && (
        <div class="scope-note">
          <h3>{message('scopeNote')}</h3>
          {scopeNote.zh && <p lang={glossaryChinese()}>{scopeNote.zh}</p>}
          {scopeNote.en && (
            <p class="english" lang="en">
              {scopeNote.en}
            </p>
          )}
        </div>
      )}
      {said !== 'short' && altLabels.zh.length > 0 && (
        <p class="muted">
          {message('otherNames')}：<span lang="zh-CN">{altLabels.zh.join('、')}</span>
        </p>
      )}
    </>
  );
}
