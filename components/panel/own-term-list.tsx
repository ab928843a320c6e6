import type { OwnTerm } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { focusBeside } from './focus-beside.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import type { PanelActions } from './panel-actions.ts';

interface OwnTermListProps {
  readonly terms: readonly OwnTerm[];
  readonly actions: PanelActions;
}

/** The reader's own terms, from whichever article, newest first. */
export function OwnTermList({ terms, actions }: OwnTermListProps) {
  return (
    <ul class="panel-wanted" onKeyDown={moveBetweenRows}>
      {terms.map((term) => (
        <li key={term.id}>
          <div class="panel-term-head">
            <h3 lang="zh-CN">{term.label}</h3>
            <button
              aria-label={message('panelEditTerm', term.label)}
              class="button-quiet"
              onClick={() => actions.editTerm(term)}
              type="button"
            >
              {message('ownEdit')}
            </button>
            <button
              aria-label={message('panelRemoveTerm', term.label)}
              class="button-quiet"
              onClick={(event) => {
                focusBeside(event.currentTarget);
                actions.removeTerm(term);
              }}
              type="button"
            >
              {message('ownDelete')}
            </button>
          </div>
          {term.met && <MetIn met={term.met} onOpen={actions.openArticle} />}
        </li>
      ))}
    </ul>
  );
}

interface MetInProps {
  readonly met: NonNullable<OwnTerm['met']>;
  readonly onOpen: PanelActions['openArticle'];
}

/** The sentence a term was met in, and its article. */
function MetIn({ met: { sentence, url, title }, onOpen }: MetInProps) {
  return (
    <>
      {sentence !== '' && (
        <p class="panel-quote" lang="zh-CN">
          {sentence}
        </p>
      )}
      <button
        aria-label={message('panelOpenArticle', title || url)}
        class="button-plain panel-source"
        data-row
        onClick={() => onOpen(url)}
        type="button"
      >
        <span lang="zh-CN">{title || url}</span>
      </button>
    </>
  );
}
