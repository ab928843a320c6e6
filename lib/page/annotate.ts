import { effect } from '@preact/signals-core';
import type { MappedBlock } from '../dom/text-map.ts';
import type { Match } from '../matching/match.ts';
import { settleMatches } from '../matching/settle-matches.ts';
import { wordFinder } from '../matching/word-finder.ts';
import { type AskForMatches, matchBlocks } from './match-parts.ts';
import { listOccurrences } from './occurrences.ts';
import { articleText, type Session } from './session.ts';

/**
 * Keeps `session.occurrences` true to `session.parts`: matches blocks that are new, forgets those that have
 * gone, asks again for nothing that was matched before. Runs until `signal` aborts.
 */
export function annotate(session: Session, ask: AskForMatches, signal: AbortSignal): void {
  const found = new WeakMap<MappedBlock, readonly Match[]>();
  let run = new AbortController();

  const stop = effect(() => {
    const parts = session.parts.value;
    run.abort();
    run = new AbortController();
    const missing = parts.map(({ block }) => block).filter((block) => !found.has(block));
    void matchAll(missing, run.signal);
  });
  signal.addEventListener('abort', () => {
    stop();
    run.abort();
  });

  async function matchAll(missing: readonly MappedBlock[], current: AbortSignal): Promise<void> {
    session.complete.value = false;
    // Listing costs with everything found so far, so a long article is listed after 1, 2, 4, 8 … slices.
    let slices = 0;
    let listAt = 1;
    let listedAt = 0;
    for await (const slice of matchBlocks(missing, firstOnScreen(missing), ask, current)) {
      if (!slice.ok) {
        session.problem.value = slice.failure.key;
        return;
      }
      session.problem.value = slice.value.problem;
      for (const entry of slice.value.entries) session.entries.set(entry.concept.id, entry);
      for (const [block, matches] of slice.value.matches) found.set(block, matches);
      slices += 1;
      if (slices < listAt) continue;
      listAt *= 2;
      listedAt = slices;
      list();
    }
    if (current.aborted) return;
    // Without a slice the parts may still be fewer, or stand in another order.
    if (slices === 0 || listedAt < slices) list();
    session.complete.value = true;
  }

  function list(): void {
    const hasWord = wordFinder(articleText(session));
    session.occurrences.value = listOccurrences(session.parts.value, (block) =>
      settleMatches(found.get(block) ?? [], hasWord),
    );
  }
}

/** Index of the first block that reaches into the viewport: blocks stand roughly in order on a page. */
function firstOnScreen(blocks: readonly MappedBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.container.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low < blocks.length ? low : 0;
}
