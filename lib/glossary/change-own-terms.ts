import { expressionKey } from '../article/quotation-coverage.ts';
import type { Adjustment, OwnTerm, OwnTerms } from './own-term.ts';

/** The term that has a designation already, however it is printed; null where none has. */
export function ownTermNamed({ terms }: OwnTerms, label: string): OwnTerm | null {
  const key = expressionKey(label);
  const names = (term: OwnTerm) => [term.label, ...term.altLabels];
  return terms.find((term) => names(term).some((name) => expressionKey(name) === key)) ?? null;
}

/** The change that adds a term or puts it in the place of the one with its id. */
export function withOwnTerm({ terms }: OwnTerms, term: OwnTerm): Pick<OwnTerms, 'terms'> {
  const known = terms.some(({ id }) => id === term.id);
  return { terms: known ? terms.map((each) => (each.id === term.id ? term : each)) : [term, ...terms] };
}

/** The change that takes a term away with all that was said of it. */
export function withoutOwnTerm(
  { terms, adjustments }: OwnTerms,
  id: string,
): Pick<OwnTerms, 'terms' | 'adjustments'> {
  return {
    terms: terms.filter((each) => each.id !== id),
    adjustments: adjustments.filter(({ conceptId }) => conceptId !== id),
  };
}

/** The change that brings back what `withoutOwnTerm` took from `before`, in its place. */
export function withOwnTermBack(
  { terms, adjustments }: OwnTerms,
  before: OwnTerms,
  id: string,
): Pick<OwnTerms, 'terms' | 'adjustments'> {
  const at = before.terms.findIndex((each) => each.id === id);
  const later = new Set(before.terms.slice(at + 1).map((each) => each.id));
  const place = terms.findIndex((each) => later.has(each.id));
  const term = before.terms[at];
  const others = terms.filter((each) => each.id !== id);
  const said = before.adjustments.filter(({ conceptId }) => conceptId === id);
  return {
    terms: term ? others.toSpliced(place < 0 ? others.length : place, 0, term) : terms,
    adjustments: [...said, ...adjustments.filter(({ conceptId }) => conceptId !== id)],
  };
}

/** What the reader has said of a concept; nothing so far where they haven't. */
export function adjustmentOf(
  { adjustments }: OwnTerms,
  { id, label }: { readonly id: string; readonly label: string },
): Adjustment {
  const known = adjustments.find(({ conceptId }) => conceptId === id);
  return known ?? { conceptId: id, label, note: '', known: false, disabled: false, modifiedAt: 0 };
}

/** The change that says something of a concept; what says nothing any more is dropped. */
export function withAdjustment(
  { adjustments }: OwnTerms,
  adjustment: Adjustment,
): Pick<OwnTerms, 'adjustments'> {
  const { conceptId, note, known, disabled } = adjustment;
  const others = adjustments.filter((each) => each.conceptId !== conceptId);
  const says = note.trim() !== '' || known || disabled;
  return { adjustments: says ? [adjustment, ...others] : others };
}
