import type { Adjustment, OwnTerm } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { AdjustedRow } from './adjusted-row.tsx';
import './own-terms.css';

export interface OwnTermsPageProps {
  /** Null while they are being read. */
  readonly terms: readonly OwnTerm[] | null;
  /** What the reader has said of entries that are not their own. */
  readonly adjustments: readonly Adjustment[];
  /** True where the glossary still has a concept of an id. */
  readonly exists: (conceptId: string) => boolean;
  /** In how many articles each is used; those not counted yet are missing. */
  readonly counts: ReadonlyMap<string, number>;
  /** Articles looked at so far, of those to be looked at, while the library is matched anew; else null. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly links: OwnTermLinks;
  readonly actions: OwnTermsActions;
}

export interface OwnTermLinks {
  readonly concept: (conceptId: string) => string;
  readonly edit: (id: string) => string;
  readonly add: string;
  /** The page of all glossaries. */
  readonly glossaries: string;
}

export interface OwnTermsActions {
  readonly remove: (term: OwnTerm) => void;
  readonly adjust: (adjustment: Adjustment, change: Partial<Adjustment>) => void;
}

/** All that is the reader's own in the glossary: their terms, and what they have said of other entries. */
export function OwnTermsPage(props: OwnTermsPageProps) {
  const { terms, adjustments, counts, progress, exists, links, actions } = props;
  return (
    <div class="own-terms">
      <header class="own-head">
        <h1>
          {message('ownTitle')} {terms && <span class="concept-total">{terms.length}</span>}
        </h1>
        <a class="button" href={links.add}>
          {message('ownAdd')}
        </a>
        <a class="button-quiet" href={links.glossaries}>
          {message('gloTitle')}
        </a>
      </header>
      <p class="own-progress" role="status">
        {progress && message('ownProgress', String(progress.done), String(progress.total))}
      </p>
      {terms === null && <p>{message('libLoading')}</p>}
      {terms?.length === 0 && <p class="own-none">{message('ownNone')}</p>}
      {terms && terms.length > 0 && (
        <ul class="own-list">
          {terms.map((term) => (
            <li key={term.id}>
              <OwnTermRow count={counts.get(term.id)} links={links} onRemove={actions.remove} term={term} />
            </li>
          ))}
        </ul>
      )}
      {adjustments.length > 0 && (
        <section aria-labelledby="own-adjusted">
          <h2 id="own-adjusted">{message('ownAdjusted', String(adjustments.length))}</h2>
          <ul class="own-list">
            {adjustments.map((adjustment) => (
              <li key={adjustment.conceptId}>
                <AdjustedRow
                  adjustment={adjustment}
                  exists={exists(adjustment.conceptId)}
                  href={links.concept(adjustment.conceptId)}
                  onAdjust={(change) => actions.adjust(adjustment, change)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface OwnTermRowProps {
  readonly term: OwnTerm;
  readonly count: number | undefined;
  readonly links: OwnTermLinks;
  readonly onRemove: (term: OwnTerm) => void;
}

function OwnTermRow({ term, count, links, onRemove }: OwnTermRowProps) {
  const { id, label, definition, met } = term;
  const said = definition.zh || definition.en || met?.sentence || '';
  return (
    <>
      <div class="own-row-head">
        <h3 lang="zh-CN">
          <a href={links.concept(id)}>{label}</a>
        </h3>
        <span class="index-count">{count !== undefined && message('indexCount', String(count))}</span>
        <a aria-label={message('panelEditTerm', label)} class="button-quiet" href={links.edit(id)}>
          {message('ownEdit')}
        </a>
        <button
          aria-label={message('panelRemoveTerm', label)}
          class="button-quiet"
          onClick={() => onRemove(term)}
          type="button"
        >
          {message('ownDelete')}
        </button>
      </div>
      {said && (
        <p class="own-said" lang="zh-CN">
          {said}
        </p>
      )}
    </>
  );
}
