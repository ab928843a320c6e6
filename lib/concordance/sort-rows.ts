import { collationKeys } from './collation-keys.ts';
import type { ConcordanceRow } from './concordance-rows.ts';

/** By day, or by the text before or after the term, read away from it. */
export type RowOrder = 'newest' | 'oldest' | 'left' | 'right';

/** True for orders that only the texts themselves can tell. */
export function isByContext(order: RowOrder): order is 'left' | 'right' {
  return order === 'left' || order === 'right';
}

/** Rows by their context, in Chinese order; rows with the same one stay as they were given. */
export function sortByContext(rows: readonly ConcordanceRow[], side: 'left' | 'right'): ConcordanceRow[] {
  const contexts = rows.map(({ left, right }) => (side === 'left' ? reversed(left) : right));
  const keys = collationKeys(contexts);
  const keyAt = (at: number) => keys[at] ?? '';
  const order = rows.map((_, at) => at);
  order.sort((a, b) => (keyAt(a) < keyAt(b) ? -1 : keyAt(a) > keyAt(b) ? 1 : a - b));
  return order.flatMap((at) => rows[at] ?? []);
}

/** From the term outwards, by code points. */
function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}
