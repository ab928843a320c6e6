import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { levels } from '../../lib/glossary/levels.ts';
import { levelMessage } from '../../lib/locale/level-message.ts';

/** By what concepts are listed together. */
export type ConceptGrouping = 'category' | 'level';

/** A heading with its concepts. */
export interface ConceptSection {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly ConceptEntry[];
}

/** A category by its name in the reader's language. */
export interface NamedCategory {
  readonly id: string;
  readonly label: string;
}

/** The concepts under the headings of their categories or levels, without empty ones. */
export function sectionsOf(
  entries: readonly ConceptEntry[],
  grouping: ConceptGrouping,
  categories: readonly NamedCategory[],
): ConceptSection[] {
  const headings =
    grouping === 'level' ? levels.map((level) => ({ id: level, label: levelMessage(level) })) : categories;
  return headings
    .map(({ id, label }) => ({
      id,
      label,
      entries: entries.filter(
        ({ concept, categoryId }) => (grouping === 'level' ? concept.level : categoryId) === id,
      ),
    }))
    .filter((section) => section.entries.length > 0);
}
