import { chunkOf, chunkRows, clearRow, openChunk, writeRow } from '../search/catalogue.ts';
import { type DocumentSource, growIndex } from '../search/grow-index.ts';
import { chunkKey, headEntries, namesKey } from '../search/manifest.ts';
import type { SearchField } from '../search/search-fields.ts';
import type { StoreChange } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { rowOf } from './catalogue-row.ts';
import { readHead } from './index-reader.ts';
import { createPlaces, type Places } from './name-places.ts';

/** An article whose words are new to the index. */
export interface NewDocument {
  /** With the slot that was reserved for it. */
  readonly article: StoredArticle;
  readonly fields: readonly SearchField[];
  /** The slot that its older words have; null where there were none. */
  readonly oldSlot: number | null;
}

/** Writes to the search index within one transaction. */
export interface IndexWriter {
  /** The slot of the first new document; the others follow. */
  readonly firstSlot: number;
  /** Writes documents in the order of their slots, and the rows of articles of which only their rows changed. */
  readonly write: (added: readonly NewDocument[], changed: readonly StoredArticle[]) => Promise<void>;
  /** Takes articles out that are gone. */
  readonly clear: (gone: readonly StoredArticle[]) => Promise<void>;
}

/** Reads what writing begins with. This and the writing throw DamagedIndex; see `mendIndex`. */
export async function openIndexWriter(change: StoreChange): Promise<IndexWriter> {
  const { head, fresh } = await readHead(change);
  const firstSlot = head.tail.base + head.tail.count;
  const sources = createPlaces(head.names.sources);
  const concepts = createPlaces(head.names.concepts);

  /** Shards that are written whatever changes: those of an index that has none yet, and names that are new. */
  function headShards(): Map<string, unknown> {
    const shards = new Map<string, unknown>(fresh ? headEntries(head) : []);
    const known = head.names.sources.length + head.names.concepts.length;
    const grown = sources.names.length + concepts.names.length > known;
    return grown ? shards.set(namesKey, { sources: sources.names, concepts: concepts.names }) : shards;
  }

  async function write(added: readonly NewDocument[], changed: readonly StoredArticle[]): Promise<void> {
    const chunks = await openChunks(change, firstSlot, [
      ...[...added.map(({ article }) => article), ...changed].map(({ slot }) => slot),
      ...added.flatMap(({ oldSlot }) => oldSlot ?? []),
    ]);
    for (const { article, oldSlot } of added) {
      if (oldSlot !== null) chunks.clear(oldSlot, article.no);
      chunks.put(article, sources);
    }
    for (const article of changed) if (chunks.holds(article)) chunks.put(article, sources);
    const documents = added.map(
      ({ article, fields }): DocumentSource => ({
        fields,
        concepts: article.terms.map(({ conceptId, count }) => ({
          place: concepts.placeOf(conceptId),
          count,
        })),
      }),
    );
    const grown = documents.length > 0 ? growIndex(head, documents) : [];
    await change.putShards(new Map([...headShards(), ...grown, ...chunks.shards()]));
  }

  async function clear(gone: readonly StoredArticle[]): Promise<void> {
    const chunks = await openChunks(
      change,
      firstSlot,
      gone.map(({ slot }) => slot),
    );
    for (const { slot, no } of gone) chunks.clear(slot, no);
    await change.putShards(new Map([...headShards(), ...chunks.shards()]));
  }

  return { firstSlot, write, clear };
}

/** Rows of some slots, open for writing. */
interface OpenChunks {
  /** False where the article's slot is another's: after damage, until it is indexed again. */
  readonly holds: (article: StoredArticle) => boolean;
  readonly put: (article: StoredArticle, sources: Places) => void;
  readonly clear: (slot: number, no: number) => void;
  readonly shards: () => [string, unknown][];
}

async function openChunks(
  change: StoreChange,
  firstSlot: number,
  slots: readonly number[],
): Promise<OpenChunks> {
  const numbers = [...new Set(slots.map(chunkOf))];
  const stored = await change.shards(numbers.map(chunkKey));
  const chunks = new Map(
    numbers.map((number, at) => [number, openChunk(stored[at], number * chunkRows >= firstSlot)]),
  );
  const placed = (slot: number) => {
    const chunk = chunks.get(chunkOf(slot));
    return chunk ? { chunk, at: slot % chunkRows } : null;
  };
  return {
    holds: ({ slot, no }) => {
      const place = placed(slot);
      return place?.chunk.no[place.at] === no;
    },
    put: (article, sources) => {
      const place = placed(article.slot);
      const source = article.source === null ? 0 : sources.placeOf(article.source) + 1;
      if (place) writeRow(place.chunk, place.at, rowOf(article, source));
    },
    clear: (slot, no) => {
      const place = placed(slot);
      if (place?.chunk.no[place.at] === no) clearRow(place.chunk, place.at);
    },
    shards: () => [...chunks].map(([number, chunk]) => [chunkKey(number), chunk.bytes]),
  };
}
