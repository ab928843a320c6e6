import { chunkOf, chunkRows, levelBit, packDay, type RowFilter, rowPasses } from '../search/catalogue.ts';
import { type Demand, findCandidates, keyDemand, wordDemand } from '../search/find-candidates.ts';
import { conceptKey } from '../search/index-keys.ts';
import type { Names } from '../search/manifest.ts';
import { orderRows, type RowsFound } from '../search/order-rows.ts';
import type { Catalogue, IndexReader } from './index-reader.ts';
import type { ArticleQuery } from './library.ts';

/**
 * Numbers of the articles that the index finds, in order. Those found by words longer than two units may still
 * lack them; all others are what was asked for.
 */
export async function findRows(
  index: IndexReader,
  query: ArticleQuery,
  words: readonly string[],
): Promise<readonly number[]> {
  const { names } = index.head;
  const filter = rowFilter(query, names);
  const demands = demandsOf(query, words, names);
  if (filter === null || demands === null) return [];
  const found = demands.length > 0 ? await candidates(index, demands) : everything(index.slotCount);
  const catalogue = await index.catalogue(demands.length > 0 ? found.slots : undefined);
  return orderRows(passing(found, catalogue, filter), catalogue, query.sort);
}

async function candidates(index: IndexReader, demands: readonly Demand[]): Promise<RowsFound> {
  const loaded = await index.load(demands.flatMap(({ ranges }) => ranges));
  const { slots, payloads } = findCandidates(loaded, demands);
  return { slots, headlineWords: payloads };
}

function everything(count: number): RowsFound {
  return {
    slots: Uint32Array.from({ length: count }, (_, slot) => slot),
    headlineWords: new Uint32Array(count),
  };
}

function passing(found: RowsFound, catalogue: Catalogue, filter: RowFilter): RowsFound {
  const { length } = found.slots;
  const slots = new Uint32Array(length);
  const headlineWords = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    const slot = found.slots[at] as number;
    const chunk = catalogue[chunkOf(slot)];
    if (!chunk || !rowPasses(chunk, slot % chunkRows, filter)) continue;
    slots[count] = slot;
    headlineWords[count++] = found.headlineWords[at] as number;
  }
  return { slots: slots.subarray(0, count), headlineWords: headlineWords.subarray(0, count) };
}

/** Null where a source is asked for that no article has. */
function rowFilter(query: ArticleQuery, { sources }: Names): RowFilter | null {
  const source = query.source === null ? null : sources.indexOf(query.source) + 1;
  if (source === 0) return null;
  return {
    from: query.from === null ? null : packDay(query.from),
    to: query.to === null ? null : packDay(query.to),
    source,
    levels: query.level === null ? 0 : levelBit(query.level),
    hasExcerpts: query.hasExcerpts,
    bin: query.bin,
  };
}

/** Null where a concept is asked for that no article uses. */
function demandsOf(query: ArticleQuery, words: readonly string[], { concepts }: Names): Demand[] | null {
  const demands = words.map(wordDemand);
  if (query.conceptId === null) return demands;
  const place = concepts.indexOf(query.conceptId);
  return place < 0 ? null : [...demands, keyDemand(conceptKey(place))];
}
