import type { Level } from '../../lib/glossary/concept.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import type { Bilingual } from '../../lib/text/language.ts';

/** What of the glossary is shown; null takes in everything. */
export interface GlossaryFilter {
  readonly categoryId: string | null;
  readonly level: Level | null;
}

export const wholeGlossary: GlossaryFilter = { categoryId: null, level: null };

/** The concepts of one category. */
export interface GlossaryGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly entries: readonly ConceptEntry[];
}

/** The entries that pass a filter, by category in the order given, in the glossary's order; empty ones left out. */
export function glossaryGroups(
  entries: readonly ConceptEntry[],
  categories: ReadonlyMap<string, Bilingual>,
  { categoryId, level }: GlossaryFilter,
): readonly GlossaryGroup[] {
  const passing = entries.filter(({ concept }) => level === null || concept.level === level);
  return [...categories]
    .filter(([id]) => categoryId === null || id === categoryId)
    .map(([id, name]) => ({ id, name, entries: passing.filter((entry) => entry.categoryId === id) }))
    .filter((group) => group.entries.length > 0);
}
