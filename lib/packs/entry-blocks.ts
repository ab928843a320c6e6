import type { ConceptEntry } from '../glossary/glossary.ts';

/**
 * Entries of one record of the database: so many are read and parsed where one of them is wanted, so few that a
 * page with a hundred terms costs no more than some hundred kilobytes.
 */
export const entriesPerBlock = 16;

/** Entries as JSON, some in each text, in their order. */
export function* blocksOf(entries: readonly ConceptEntry[]): Generator<string> {
  for (let at = 0; at < entries.length; at += entriesPerBlock) {
    yield JSON.stringify(entries.slice(at, at + entriesPerBlock));
  }
}

/** The entries of a block as it was stored; none where it is damaged. */
export function readBlock(stored: unknown): readonly ConceptEntry[] {
  try {
    // What is there was checked before it was written.
    return typeof stored === 'string' ? (JSON.parse(stored) as readonly ConceptEntry[]) : [];
  } catch {
    return [];
  }
}
