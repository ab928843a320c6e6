import { signal } from '@preact/signals';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';

/** Gives entries of all glossaries by concept id, those that are known. */
export type AskForEntries = (ids: readonly string[]) => Promise<readonly ConceptEntry[]>;

export type ConceptNames = ReturnType<typeof createConceptNames>;

/** What concepts of any glossary are called, be they in a pack; asked for when they are first wanted. */
export function createConceptNames(entries: AskForEntries) {
  /** By concept id; null where no glossary that is on has it; what wasn't asked for is missing. */
  const names = signal<ReadonlyMap<string, string | null>>(new Map());

  async function ask(ids: readonly string[]): Promise<void> {
    const found = new Map((await entries(ids)).map(({ concept }) => [concept.id, concept.prefLabel.zh]));
    names.value = new Map([...names.value, ...ids.map((id) => [id, found.get(id) ?? null] as const)]);
  }

  return {
    names,
    /** Asks for those of these concepts that are not known yet. */
    want(ids: readonly string[]): void {
      const missing = [...new Set(ids)].filter((id) => !names.value.get(id));
      if (missing.length > 0) {
        void ask(missing).catch((error: unknown) => console.error('[Dongcheng Gloss]', error));
      }
    },
  };
}
