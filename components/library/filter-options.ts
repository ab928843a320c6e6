/** The concepts of one category, to choose from. */
export interface ConceptGroup {
  readonly label: string;
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
}

type Option = readonly [value: string, label: string];

/** A value that some records have, and how many of them. */
export interface Counted {
  readonly value: string;
  /** What it is called, where that is something else. */
  readonly label?: string;
  readonly count: number;
}

/** Values with how often each occurs. One that nothing has any more is still what was asked for. */
export function withCounts(counts: readonly Counted[], chosen: string | null): readonly Option[] {
  const known = counts.map(({ value, label = value, count }): Option => [value, `${label} (${count})`]);
  return chosen === null || counts.some(({ value }) => value === chosen)
    ? known
    : [...known, [chosen, chosen]];
}

/** Concepts as groups of options. */
export function conceptGroups(groups: readonly ConceptGroup[]) {
  return groups.map(({ label, concepts }) => ({
    label,
    options: concepts.map(({ id, label: name }): Option => [id, name]),
  }));
}

/** The chosen concept where no group has it: it is still what was asked for. */
export function unknownConcept(groups: readonly ConceptGroup[], chosen: string | null): readonly Option[] {
  const known = groups.some(({ concepts }) => concepts.some(({ id }) => id === chosen));
  return chosen === null || known ? [] : [[chosen, chosen]];
}
