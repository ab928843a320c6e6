/**
 * What remembers the last changes of excerpts, so that a page that has read all of them before reads only what has
 * changed since.
 */
export interface ExcerptJournal {
  /** Number of changes there have been. */
  readonly state: number;
  /** Ids of the excerpts that each of the last changes wrote or dropped, oldest first. */
  readonly recent: readonly (readonly string[])[];
}

/** What has become of excerpts since a state. */
export interface ExcerptNews {
  /** The present state. */
  readonly state: number;
  /** Ids of what may be other than it was or gone; null: more than is remembered. */
  readonly changed: readonly string[] | null;
}

/** Most ids that are remembered: the journal is written whole with every change. */
const mostIds = 500;
const mostChanges = 100;

export const emptyJournal: ExcerptJournal = { state: 0, recent: [] };

/** The journal after one more change. */
export function withChange({ state, recent }: ExcerptJournal, ids: readonly string[]): ExcerptJournal {
  let kept = [...recent, ids].slice(-mostChanges);
  while (kept.reduce((sum, each) => sum + each.length, 0) > mostIds) kept = kept.slice(1);
  return { state: state + 1, recent: kept };
}

/** What has changed since a state that was read before; null: nothing was. */
export function newsSince({ state, recent }: ExcerptJournal, since: number | null): ExcerptNews {
  const missed = state - (since ?? -1);
  if (since === null || missed < 0 || missed > recent.length) return { state, changed: null };
  return { state, changed: [...new Set(recent.slice(recent.length - missed).flat())] };
}
