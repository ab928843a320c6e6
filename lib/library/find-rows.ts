import { levelBit, packDay, type RowFilter } from '../search/catalogue.ts';
import { type Demand, findCandidates, keyDemand, wordDemand } from '../search/find-candidates.ts';
import { conceptKey } from '../search/index-keys.ts';
import type { Names } from '../search/manifest.ts';
import { inGivenOrder, type OrderedRows, orderRows, type RowsFound } from '../search/order-rows.ts';
import type { IndexReader } from './index-reader.ts';
import type { ArticleQuery } from './library.ts';

/** So many rows (24 bytes each) are read along with the index, before it is known which are needed. */
const fewSlots = 16_384;

/**
 * Numbers of the articles that the index finds. Those found by words longer than two units may still lack them; all
 * others are what was asked for.
 */
export async function findRows(
  index: IndexReader,
  query: ArticleQuery,
  words: readonly string[],
): Promise<OrderedRows> {
  const { names } = index.head;
  const filter = rowFilter(query, names);
  const demands = demandsOf(query, words, names);
  if (filter === null || demands === null) return inGivenOrder([]);
  const few = demands.length === 0 || index.slotCount <= fewSlots;
  const [found, rows] = await Promise.all([
    demands.length > 0 ? candidates(index, demands) : everything(index.slotCount),
    few ? index.catalogue() : null,
  ]);
  return orderRows(found, rows ?? (await index.catalogue(found.slots)), filter, query.sort);
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
