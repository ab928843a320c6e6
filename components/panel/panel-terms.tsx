import { partNames } from '../../lib/glossary/part-names.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage, uiLocale } from '../../lib/locale/ui-language.ts';
import type { TermInText } from '../../lib/page/analyse-text.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import type { PanelActions } from './panel-actions.ts';
import { SentenceButton } from './sentence-button.tsx';

interface PanelTermsProps {
  readonly terms: readonly TermInText[];
  /** Concepts that the reader studies; null while that isn't known. */
  readonly studied: ReadonlySet<string> | null;
  readonly actions: PanelActions;
}

/** The terms in order of appearance, each with the sentences that use it. */
export function PanelTerms({ terms, studied, actions }: PanelTermsProps) {
  return (
    <ol class="panel-terms" onKeyDown={moveBetweenRows}>
      {terms.map((term) => (
        <PanelTerm
          actions={actions}
          key={term.conceptId}
          studied={studied?.has(term.conceptId) ?? null}
          term={term}
        />
      ))}
    </ol>
  );
}

interface PanelTermProps {
  readonly term: TermInText;
  readonly studied: boolean | null;
  readonly actions: PanelActions;
}

function PanelTerm({ term, studied, actions }: PanelTermProps) {
  const [first, ...others] = term.sentences;
  return (
    <li class="panel-term">
      <div class="panel-term-head">
        <h3 lang="zh-CN">{term.label}</h3>
        <span class="term-level" data-level={term.level}>
          {levelMessage(term.level)}
        </span>
        <span class="panel-count">{message('termOccurrences', String(term.count))}</span>
        {studied !== null && (
          <button
            aria-label={message(studied ? 'studyRemoveThis' : 'studyAddThis', term.label)}
            class="button-plain"
            onClick={() => actions.study(term.conceptId, !studied)}
            type="button"
          >
            {message(studied ? 'studyStop' : 'studyStart')}
          </button>
        )}
        <button
          aria-label={message('panelOpenConcept', term.label)}
          class="button-plain"
          onClick={() => actions.openConcept(term.conceptId)}
          type="button"
        >
          {message('panelConcept')}
        </button>
      </div>
      {term.parts && (
        <p class="panel-parts" lang={uiLocale()}>
          {partNames(term.parts, uiLanguage())}
        </p>
      )}
      {first && <SentenceButton onJump={actions.jumpTo} sentence={first} />}
      {others.length > 0 && (
        <details class="panel-more">
          <summary data-row>{message('panelOtherSentences', String(others.length))}</summary>
          <ul class="panel-others">
            {others.map((sentence) => (
              <li key={`${sentence.part} ${sentence.start}`}>
                <SentenceButton onJump={actions.jumpTo} sentence={sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
