import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';

/** The entry of a card. */
interface CardEntry {
  readonly entry: ConceptEntry;
  /** False where it was disabled meanwhile: its card stays open, so that it can be taken back. */
  readonly isThere: boolean;
}

/** Entries of the cards that are opened: those of packs are read when their card is. Ends with `end`. */
export function createCardEntries(
  glossary: ReadonlySignal<LoadedGlossary>,
  askForEntries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>,
  trail: ReadonlySignal<readonly string[]>,
  end: AbortSignal,
) {
  const inMemory = computed(() => glossary.value.glossary.entries);
  /** Null: no pack has it. */
  const inPacks = signal<ReadonlyMap<string, ConceptEntry | null>>(new Map());
  const shown = new Map<string, ConceptEntry>();

  async function read(conceptId: string): Promise<void> {
    const [entry = null] = await askForEntries([conceptId]).catch(() => []);
    if (!end.aborted) inPacks.value = new Map([...inPacks.value, [conceptId, entry]]);
  }

  const stop = effect(() => {
    const conceptId = trail.value.at(-1);
    if (conceptId !== undefined && !inMemory.value.has(conceptId)) void read(conceptId);
  });
  end.addEventListener('abort', stop);

  return {
    /** Undefined while it is being read, null where there is no such concept; read as a signal. */
    entryOf(conceptId: string): CardEntry | null | undefined {
      const entry = inMemory.value.get(conceptId) ?? inPacks.value.get(conceptId);
      if (entry) shown.set(conceptId, entry);
      const last = shown.get(conceptId);
      if (last) return { entry: last, isThere: entry !== undefined && entry !== null };
      return inPacks.value.has(conceptId) ? null : undefined;
    },
  };
}
