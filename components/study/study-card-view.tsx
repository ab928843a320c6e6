import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage, uiLocale } from '../../lib/locale/ui-language.ts';
import type { ClozeSentence } from '../../lib/study/cloze-sentence.ts';
import { withoutWord } from '../../lib/study/cloze-sentence.ts';
import { inLanguage } from '../../lib/text/language.ts';
import { StudyAnswerView } from './study-answer.tsx';
import { StudyGrades } from './study-grades.tsx';
import type { AskedCard, StudyActions, StudyLinks } from './study-state.ts';

interface StudyCardViewProps {
  readonly asked: AskedCard;
  /** The question takes the focus when it comes: not the first, which comes with the page. */
  readonly takesFocus: boolean;
  readonly actions: StudyActions;
  readonly links: StudyLinks;
}

/** A question and, once it was asked for, its answer, which takes the focus and so is read out. */
export function StudyCardView({ asked, takesFocus, actions, links }: StudyCardViewProps) {
  const { shown } = asked;
  const question = useRef<HTMLElement>(null);
  const answer = useRef<HTMLElement>(null);
  const first = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when something comes, not when it might have.
  useLayoutEffect(() => {
    const came = first.current;
    first.current = false;
    if (came && !takesFocus) return;
    (shown ? answer : question).current?.focus({ preventScroll: came });
  }, [shown]);

  return (
    <article class="study-card">
      <section aria-label={message('studyQuestion')} class="study-question" ref={question} tabIndex={-1}>
        <Question asked={asked} />
      </section>
      {shown ? (
        <section aria-label={message('studyAnswer')} class="study-answer" ref={answer} tabIndex={-1}>
          <StudyAnswerView asked={asked} links={links} />
          <StudyGrades intervals={asked.intervals} onGrade={actions.grade} />
        </section>
      ) : (
        <button aria-keyshortcuts="Space" class="button study-show" onClick={actions.show} type="button">
          {message('studyShow')}
        </button>
      )}
    </article>
  );
}

/** A sentence with the term taken out; where no article has one, what the term means. */
function Question({ asked: { sentence, entry, shown } }: { readonly asked: AskedCard }) {
  const { concept } = entry;
  if (sentence) {
    return (
      <>
        <p class="study-sentence" lang="zh-CN">
          <Pieces pieces={sentence.pieces} shown={shown} />
        </p>
        <p class="study-source">
          <bdi lang="zh-CN">{sentence.title || message('libUntitled')}</bdi> · {sentence.day}
        </p>
      </>
    );
  }
  const labels = [
    concept.prefLabel.zh,
    concept.prefLabel.en,
    ...concept.altLabels.zh,
    ...concept.altLabels.en,
  ];
  const said = inLanguage(concept.definition, uiLanguage()) || concept.prefLabel.en || concept.pinyin;
  return (
    <>
      <p class="study-prompt">{message('studyWhichTerm')}</p>
      <p class="study-sentence" lang={uiLocale()}>
        <Pieces pieces={withoutWord(said, labels)} shown={shown} />
      </p>
    </>
  );
}

interface PiecesProps {
  readonly pieces: ClozeSentence['pieces'];
  readonly shown: boolean;
}

function Pieces({ pieces, shown }: PiecesProps) {
  return (
    <>
      {pieces.map(({ text, blank }) => {
        if (!blank) return text;
        if (shown) return <mark>{text}</mark>;
        return (
          <span class="study-blank">
            <span class="visually-hidden">{message('studyBlank')}</span>
          </span>
        );
      })}
    </>
  );
}
