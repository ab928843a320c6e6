import type { Concept } from '../../lib/glossary/concept.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import { inLanguage } from '../../lib/text/language.ts';

/** What a concept is: pinyin, level, definition in two languages, what to mind, other names. */
export function Definition({ concept }: { concept: Concept }) {
  const { prefLabel, altLabels, level, since, definition, scopeNote } = concept;
  return (
    <>
      {concept.pinyin && <p class="pinyin">{concept.pinyin}</p>}
      <p class="line">
        <span class="level" data-level={level}>
          {levelMessage(level)}
        </span>
        {since && <span class="muted">{message('since', inLanguage(since, uiLanguage()))}</span>}
      </p>
      {definition.zh && <p lang="zh-CN">{definition.zh}</p>}
      {!definition.zh && !definition.en && <p class="muted">{message('ownUndefined')}</p>}
      {(prefLabel.en || definition.en) && (
        <p class="english" lang="en">
          {prefLabel.en && <strong>{prefLabel.en}.</strong>} {definition.en}
        </p>
      )}
      {scopeNote && (
        <div class="scope-note">
          <h3>{message('scopeNote')}</h3>
          {scopeNote.zh && <p lang="zh-CN">{scopeNote.zh}</p>}
          {scopeNote.en && (
            <p class="english" lang="en">
              {scopeNote.en}
            </p>
          )}
        </div>
      )}
      {altLabels.zh.length > 0 && (
        <p class="muted">
          {message('otherNames')}：<span lang="zh-CN">{altLabels.zh.join('、')}</span>
        </p>
      )}
    </>
  );
}
