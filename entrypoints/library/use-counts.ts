import { signal } from '@preact/signals';
import { allArticles } from '../../lib/library/all-articles.ts';
import type { Library } from '../../lib/library/library.ts';

/** Concepts asked about at once: the index answers each by itself. */
const atOnce = 8;

/**
 * In how many articles concepts are used, by index. Remembered; after a change of the library what is known stays
 * until it is asked for again.
 */
export function createUseCounts(library: Library, end: AbortSignal) {
  const counts = signal<ReadonlyMap<string, number>>(new Map());
  let fresh = new Set<string>();

  /** Finds out what is not known yet of these; `counts` grows as answers come in. Throws what the library throws. */
  async function count(conceptIds: readonly string[]): Promise<void> {
    const asked = fresh;
    const unknown = conceptIds.filter((id) => !asked.has(id));
    for (let at = 0; at < unknown.length && !end.aborted; at += atOnce) {
      const answers = await Promise.all(
        unknown.slice(at, at + atOnce).map(async (id) => [id, (await library.uses(id)).length] as const),
      );
      if (asked !== fresh) return;
      for (const [id] of answers) asked.add(id);
      counts.value = new Map([...counts.value, ...answers]);
    }
  }

  library.watch(() => {
    fresh = new Set();
  }, end);

  return { counts, count };
}

export type UseCounts = ReturnType<typeof createUseCounts>;

/** How many articles the library has outside the bin. */
export async function countArticles(library: Library, end: AbortSignal): Promise<number> {
  let count = 0;
  for await (const { nos } of library.search({ ...allArticles, sort: 'read' }, end)) count = nos.length;
  return count;
}
