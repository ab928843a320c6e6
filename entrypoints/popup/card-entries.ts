import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';

/** Entries of the cards that are opened: those of packs are read when their card is. Ends with `end`. */
export function createCardEntries(
  entries: ReadonlyMap<string, ConceptEntry>,
  askForEntries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>,
  trail: ReadonlySignal<readonly string[]>,
  end: AbortSignal,
) {
  /** Null: there is no such concept. */
  const others = signal<ReadonlyMap<string, ConceptEntry | null>>(new Map());

  async function read(conceptId: string): Promise<void> {
    const [entry = null] = await askForEntries([conceptId]).catch(() => []);
    if (!end.aborted) others.value = new Map([...others.value, [conceptId, entry]]);
  }

  const stop = effect(() => {
    const conceptId = trail.value.at(-1);
    if (conceptId !== undefined && !entries.has(conceptId) && !others.peek().has(conceptId))
      void read(conceptId);
  });
  end.addEventListener('abort', stop);

  return {
    /** Undefined while it is being read; read as a signal. */
    entryOf: (conceptId: string): ConceptEntry | null | undefined =>
      entries.get(conceptId) ?? others.value.get(conceptId),
  };
}
