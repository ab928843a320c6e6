import { message } from '../../lib/locale/message.ts';
import type { UnlistedInText } from '../../lib/page/analyse-text.ts';
import { focusBeside } from './focus-beside.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import type { PanelActions } from './panel-actions.ts';
import { SentenceButton } from './sentence-button.tsx';

interface UnlistedTermsProps {
  readonly terms: readonly UnlistedInText[];
  readonly actions: PanelActions;
}

/** Expressions without an entry: make one a term of one's own, or have it listed no more. */
export function UnlistedTerms({ terms, actions }: UnlistedTermsProps) {
  return (
    <ul class="panel-unlisted" onKeyDown={moveBetweenRows}>
      {terms.map((term) => (
        <li key={term.key}>
          <div class="panel-term-head">
            <h3 lang="zh-CN">{printed(term)}</h3>
            {term.count > 1 && (
              <span class="panel-count">{message('termOccurrences', String(term.count))}</span>
            )}
          </div>
          <SentenceButton onJump={actions.jumpTo} sentence={term.shown} />
          <div class="panel-buttons">
            <button
              aria-label={message('panelAddTerm', term.text)}
              class="button-quiet"
              onClick={(event) => {
                focusBeside(event.currentTarget);
                actions.addTerm(term);
              }}
              type="button"
            >
              {message('panelAddTermShort')}
            </button>
            <button
              aria-label={message('panelIgnore', term.text)}
              class="button-quiet"
              onClick={(event) => {
                focusBeside(event.currentTarget);
                actions.ignore(term);
              }}
              type="button"
            >
              {message('panelIgnoreShort')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface IgnoredTermsProps {
  readonly terms: readonly UnlistedInText[];
  readonly actions: PanelActions;
}

/** The expressions of this article that the reader doesn't want listed, folded away. */
export function IgnoredTerms({ terms, actions }: IgnoredTermsProps) {
  return (
    <details class="panel-more">
      <summary>{message('panelIgnoredHere', String(terms.length))}</summary>
      <ul class="panel-ignored">
        {terms.map((term) => (
          <li key={term.key}>
            <span lang="zh-CN">{printed(term)}</span>
            <button
              aria-label={message('panelStopIgnoring', term.text)}
              class="button-quiet"
              onClick={(event) => {
                focusBeside(event.currentTarget);
                actions.stopIgnoring(term);
              }}
              type="button"
            >
              {message('panelStopIgnoringShort')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** With the marks that tell a title from an expression. */
function printed({ kind, text }: UnlistedInText): string {
  return kind === 'title' ? `《${text}》` : `“${text}”`;
}
