import type { DatedUse } from './placed-text.ts';

/** An occurrence by its article and its number there, from 0: known by index before any text is read. */
export interface RowRef {
  readonly no: number;
  readonly index: number;
}

/** A line of the concordance's list: an article's heading, or an occurrence. */
export type ConcordanceItem =
  | { readonly kind: 'article'; readonly use: DatedUse }
  | { readonly kind: 'row'; readonly ref: RowRef };

/** Uses by day; those of one day by their number, so that the one order is the other backwards. */
export function sortUses(uses: readonly DatedUse[], order: 'newest' | 'oldest'): DatedUse[] {
  const sign = order === 'newest' ? -1 : 1;
  return [...uses].sort((a, b) => sign * (a.day < b.day ? -1 : a.day > b.day ? 1 : a.no - b.no));
}

/** All occurrences of articles in the order given, each article's own in reading order. */
export function refsOf(uses: readonly DatedUse[]): RowRef[] {
  const refs: RowRef[] = [];
  for (const { no, count } of uses) for (let index = 0; index < count; index += 1) refs.push({ no, index });
  return refs;
}

/** The list without headings. */
export function flatItems(refs: readonly RowRef[]): ConcordanceItem[] {
  return refs.map((ref) => ({ kind: 'row', ref }));
}

/** Each article of `uses` with its heading and its occurrences, these in the order of `refs`. */
export function groupedItems(refs: readonly RowRef[], uses: readonly DatedUse[]): ConcordanceItem[] {
  const groups = new Map<number, RowRef[]>(uses.map(({ no }) => [no, []]));
  for (const ref of refs) groups.get(ref.no)?.push(ref);
  return uses.flatMap((use) => {
    const own = groups.get(use.no) ?? [];
    return own.length === 0 ? [] : [{ kind: 'article', use } as const, ...flatItems(own)];
  });
}
