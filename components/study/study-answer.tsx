import { partNames } from '../../lib/glossary/part-names.ts';
import { message } from '../../lib/locale/message.ts';
import { glossaryChinese, uiLanguage, uiLocale } from '../../lib/locale/ui-language.ts';
import type { AskedCard, StudyLinks } from './study-state.ts';

interface StudyAnswerProps {
  readonly asked: AskedCard;
  readonly links: StudyLinks;
}

/** The term, how it is read, what it means, and where the sentence stands. */
export function StudyAnswerView({ asked: { entry, sentence }, links }: StudyAnswerProps) {
  const { id, prefLabel, pinyin, definition, parts } = entry.concept;
  return (
    <>
      <p class="study-term">
        <strong lang="zh-CN">{prefLabel.zh}</strong>
        {entry.inTraditional && <span lang="zh-TW"> {entry.inTraditional}</span>}{' '}
        <span class="study-pinyin">{pinyin}</span>
      </p>
      {definition.zh && <p lang={glossaryChinese()}>{definition.zh}</p>}
      {(prefLabel.en || definition.en) && (
        <p class="study-english" lang="en">
          {prefLabel.en && <strong>{prefLabel.en}.</strong>} {definition.en}
        </p>
      )}
      {parts && (
        <p class="study-english" lang={uiLocale()}>
          {partNames(parts, uiLanguage())}
        </p>
      )}
      {entry.note !== undefined && <p class="study-note">{entry.note}</p>}
      <p class="study-ways">
        {sentence && <a href={links.sentence(sentence)}>{message('studyToArticle')}</a>}
        <a href={links.concept(id)}>{message('studyToConcept')}</a>
      </p>
    </>
  );
}
