import { message } from '../../lib/locale/message.ts';
import type { WantedTerm } from '../../lib/settings/term-notes.ts';
import { focusBeside } from './focus-beside.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import type { PanelActions } from './panel-actions.ts';

interface WantedTermsProps {
  readonly terms: readonly WantedTerm[];
  readonly actions: PanelActions;
}

/** What the reader noted for entries of their own, from whichever article, newest first. */
export function WantedTerms({ terms, actions }: WantedTermsProps) {
  return (
    <ul class="panel-wanted" onKeyDown={moveBetweenRows}>
      {terms.map((term) => (
        <li key={term.text}>
          <div class="panel-term-head">
            <h3 lang="zh-CN">{term.text}</h3>
            <button
              aria-label={message('panelStopWanting', term.text)}
              class="button-quiet"
              onClick={(event) => {
                focusBeside(event.currentTarget);
                actions.stopWanting(term);
              }}
              type="button"
            >
              {message('panelStopWantingShort')}
            </button>
          </div>
          {term.sentence !== '' && (
            <p class="panel-quote" lang="zh-CN">
              {term.sentence}
            </p>
          )}
          <button
            aria-label={message('panelOpenArticle', term.title)}
            class="button-plain panel-source"
            data-row
            onClick={() => actions.openArticle(term.url)}
            type="button"
          >
            <span lang="zh-CN">{term.title || term.url}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
