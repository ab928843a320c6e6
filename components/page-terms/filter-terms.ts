import type { PageTerm } from '../../lib/messaging/protocol.ts';

/** A list longer than this gets a filter box. */
export const filterFrom = 8;

/**
 * The terms whose Chinese or English name contains `query`; all of them for a blank one. Compared without
 * regard to case, width (NFKC) and white space.
 */
export function filterTerms(terms: readonly PageTerm[], query: string): readonly PageTerm[] {
  const wanted = fold(query);
  if (wanted === '') return terms;
  return terms.filter((term) => fold(term.label).includes(wanted) || fold(term.labelEn).includes(wanted));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
