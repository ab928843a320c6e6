import type { OwnTerm, OwnTerms } from '../../lib/glossary/own-term.ts';

/** What bringing back terms of the reader's own would do. */
export interface OwnTermsBack {
  readonly added: readonly OwnTerm[];
  /** As they would be, and as they are now. */
  readonly changed: readonly OwnTerm[];
  readonly before: readonly OwnTerm[];
  readonly unchanged: number;
}

/** Holds terms that come back against those that are there, by their ids; when they were written doesn't count. */
export function planOwnTermsBack(coming: readonly OwnTerm[], { terms }: OwnTerms): OwnTermsBack {
  const here = new Map(terms.map((term) => [term.id, term]));
  const added = coming.filter(({ id }) => !here.has(id));
  const changed = coming.flatMap((term) => {
    const now = here.get(term.id);
    if (!now || saying(now) === saying(term)) return [];
    return [{ ...term, createdAt: now.createdAt }];
  });
  const before = changed.flatMap(({ id }) => here.get(id) ?? []);
  return { added, changed, before, unchanged: coming.length - added.length - changed.length };
}

function saying({ label, labelEn, altLabels, pinyin, definition, met }: OwnTerm): string {
  return JSON.stringify([
    label,
    labelEn,
    altLabels,
    pinyin,
    definition.zh,
    definition.en,
    met?.sentence ?? '',
  ]);
}

/** The change that brings terms back. */
export function withTermsBack(
  { terms }: OwnTerms,
  { added, changed }: OwnTermsBack,
): Pick<OwnTerms, 'terms'> {
  return { terms: [...added, ...replaced(terms, changed)] };
}

/** The change that takes that back. */
export function withoutTermsBack(
  { terms }: OwnTerms,
  { added, before }: OwnTermsBack,
): Pick<OwnTerms, 'terms'> {
  const gone = new Set(added.map(({ id }) => id));
  return { terms: replaced(terms, before).filter(({ id }) => !gone.has(id)) };
}

function replaced(terms: readonly OwnTerm[], others: readonly OwnTerm[]): OwnTerm[] {
  const byId = new Map(others.map((term) => [term.id, term]));
  return terms.map((term) => byId.get(term.id) ?? term);
}
