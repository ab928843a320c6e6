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
 * gone, asks again for nothing that was matched before, unless the glossary has changed: what was found before
 * then stands until the answer comes. Runs until `signal` aborts.
 */
export function annotate(session: Session, ask: AskForMatches, signal: AbortSignal): void {
  const found = new WeakMap<MappedBlock, readonly Match[]>();
  let { value: edition } = session.edition;
  let fresh = new WeakSet<MappedBlock>();
  /** Concepts that have become known, or unknown again: their marks look otherwise than they did. */
  const altered = new Set<string>();
  let run = new AbortController();

  const stop = effect(() => {
    const parts = session.parts.value;
    if (session.edition.value !== edition) fresh = new WeakSet();
    edition = session.edition.value;
    run.abort();
    run = new AbortController();
    const missing = parts.map(({ block }) => block).filter((block) => !fresh.has(block));
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
      for (const entry of slice.value.entries) {
        const { id } = entry.concept;
        if (session.entries.get(id)?.known !== entry.known) altered.add(id);
        session.entries.set(id, entry);
      }
      for (const [block, matches] of slice.value.matches) {
        const before = found.get(block);
        if (!before || !looksSame(before, matches, altered)) found.set(block, matches);
        fresh.add(block);
      }
      slices += 1;
      if (slices < listAt) continue;
      listAt *= 2;
      listedAt = slices;
      list();
    }
    if (current.aborted) return;
    // Without a slice the parts may still be fewer, or stand in another order.
    if (slices === 0 || listedAt < slices) list();
    altered.clear();
    session.complete.value = true;
  }

  function list(): void {
    const hasWord = wordFinder(articleText(session));
    session.occurrences.value = listOccurrences(session.parts.value, (block) =>
      settleMatches(found.get(block) ?? [], hasWord),
    );
  }
}

/** Matches that stay are kept as they are, so that what is open over them stays and nothing is painted again. */
function looksSame(before: readonly Match[], after: readonly Match[], altered: ReadonlySet<string>): boolean {
  return (
    JSON.stringify(before) === JSON.stringify(after) &&
    !before.some(({ conceptId }) => altered.has(conceptId))
  );
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
