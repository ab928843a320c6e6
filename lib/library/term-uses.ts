import { chunkOf, chunkRows, outsideBin, rowPasses, unpackDay } from '../search/catalogue.ts';
import { eachPosting } from '../search/find-candidates.ts';
import { allConcepts, conceptKey } from '../search/index-keys.ts';
import type { TermCount } from '../store/records.ts';
import type { IndexReader } from './index-reader.ts';
import type { TermUse } from './library.ts';

/** Articles outside the bin that use a concept, oldest first, by the index alone. */
export async function findUses(index: IndexReader, conceptId: string): Promise<TermUse[]> {
  const place = index.head.names.concepts.indexOf(conceptId);
  if (place < 0) return [];
  const key = conceptKey(place);
  const range = { low: key, high: key };
  const loaded = await index.load([range]);
  const counts = new Map<number, number>();
  eachPosting(loaded, range, (_key, slot, payload) => counts.set(slot, payload + 1));
  const catalogue = await index.catalogue(Uint32Array.from(counts.keys()));
  const uses: { no: number; day: number; count: number }[] = [];
  for (const [slot, count] of counts) {
    const chunk = catalogue[chunkOf(slot)];
    const at = slot % chunkRows;
    if (chunk && rowPasses(chunk, at, outsideBin)) {
      uses.push({ no: chunk.no[at] as number, day: chunk.day[at] as number, count });
    }
  }
  return uses
    .sort((one, other) => one.day - other.day || one.no - other.no)
    .map(({ no, day, count }) => ({ no, day: unpackDay(day), count }));
}

/** Concepts of the articles outside the bin that use this one, with the number of those articles. */
export async function findCompanions(index: IndexReader, conceptId: string): Promise<TermCount[]> {
  const { concepts } = index.head.names;
  const own = concepts.indexOf(conceptId);
  if (own < 0) return [];
  const loaded = await index.load([allConcepts]);
  const catalogue = await index.catalogue();
  const uses = new Set<number>();
  eachPosting(loaded, { low: conceptKey(own), high: conceptKey(own) }, (_key, slot) => {
    const chunk = catalogue[chunkOf(slot)];
    if (chunk && rowPasses(chunk, slot % chunkRows, outsideBin)) uses.add(slot);
  });
  const counts = new Map<number, number>();
  eachPosting(loaded, allConcepts, (key, slot) => {
    if (uses.has(slot)) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  counts.delete(conceptKey(own));
  return concepts
    .map((id, place) => ({ conceptId: id, count: counts.get(conceptKey(place)) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** Sources of the articles outside the bin, most frequent first. */
export async function findSources(
  index: IndexReader,
): Promise<{ readonly source: string; readonly count: number }[]> {
  const { sources } = index.head.names;
  const counts = new Uint32Array(sources.length + 1);
  for (const chunk of await index.catalogue()) {
    if (!chunk) continue;
    for (let at = 0; at < chunkRows; at++) {
      const source = chunk.source[at] as number;
      if (rowPasses(chunk, at, outsideBin)) counts[source] = (counts[source] ?? 0) + 1;
    }
  }
  return sources
    .map((source, place) => ({ source, count: counts[place + 1] as number }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
