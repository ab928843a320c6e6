import { signal } from '@preact/signals';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';

/** What concepts of packs are called, asked for when a name is first wanted. */
export function createEntryLabels(
  askForEntries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>,
) {
  const labels = signal<ReadonlyMap<string, string>>(new Map());
  const asked = new Set<string>();
  let waiting: string[] = [];

  async function ask(): Promise<void> {
    const ids = waiting;
    waiting = [];
    const entries = await askForEntries(ids).catch(() => []);
    labels.value = new Map([
      ...labels.value,
      ...entries.map(({ concept }) => [concept.id, concept.prefLabel.zh] as const),
    ]);
  }

  return {
    /** Undefined while it is unknown; read as a signal. */
    labelOf(conceptId: string): string | undefined {
      const label = labels.value.get(conceptId);
      if (label === undefined && !asked.has(conceptId)) {
        asked.add(conceptId);
        if (waiting.push(conceptId) === 1) queueMicrotask(() => void ask());
      }
      return label;
    },
    /** Packs may have come or been switched on: what was unknown is asked for again. */
    askAnew(): void {
      asked.clear();
      labels.value = new Map(labels.value);
    },
  };
}
