import { type AnyOrama, create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';

/** An article as the peers get it: folded text, fields parted by line feeds. */
export interface PeerDocument {
  readonly id: number;
  readonly text: string;
}

/** A search library that is asked for the articles that may contain a folded word. */
export interface PeerIndex {
  readonly name: string;
  /** Indexes documents and gives what is stored of the index. */
  readonly build: (documents: readonly PeerDocument[]) => Promise<unknown>;
  /** Brings a stored index back and gives what asks it. */
  readonly restore: (stored: unknown) => Promise<(word: string) => Promise<readonly number[]>>;
}

/**
 * The units that libraries made for words need to find any substring: each two characters that follow each other.
 * The line feed behind each field lets the last character of one begin such a pair, too.
 */
function pairs(text: string): string[] {
  if (text.length < 2) return [text];
  const found = new Set<string>();
  for (let at = 1; at < text.length; at++) found.add(text.slice(at - 1, at + 1));
  return [...found];
}

const flexsearch: PeerIndex = {
  name: 'FlexSearch',
  build: async (documents) => {
    const index = flexIndex();
    for (const { id, text } of documents) index.add(id, text);
    const chunks: [string, string][] = [];
    await index.export((key, data) => {
      if (data) chunks.push([key, data]);
    });
    return chunks;
  },
  restore: async (stored) => {
    const index = flexIndex();
    for (const [key, data] of stored as [string, string][]) index.import(key, data);
    return async (word) => index.search(word, { limit: 100_000 }) as number[];
  },
};

/** Forward: a pair is found by its first character alone. One step of resolution: no order by relevance is asked for. */
const flexIndex = (): Index => new Index({ tokenize: 'forward', resolution: 1, encode: pairs });

const miniOptions = {
  fields: ['text'],
  tokenize: pairs,
  processTerm: (term: string) => term,
  searchOptions: {
    combineWith: 'AND' as const,
    tokenize: pairs,
    processTerm: (term: string) => term,
    prefix: (term: string) => term.length === 1,
  },
};

const minisearch: PeerIndex = {
  name: 'MiniSearch',
  build: async (documents) => {
    const index = new MiniSearch<PeerDocument>(miniOptions);
    index.addAll(documents);
    return JSON.stringify(index);
  },
  restore: async (stored) => {
    const index = MiniSearch.loadJSON<PeerDocument>(stored as string, miniOptions);
    return async (word) => index.search(word).map(({ id }) => id as number);
  },
};

const oramaIndex = (): AnyOrama =>
  create({
    schema: { text: 'string' } as const,
    components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: pairs } },
  });

const orama: PeerIndex = {
  name: 'Orama',
  build: async (documents) => {
    const index = oramaIndex();
    await insertMultiple(
      index,
      documents.map(({ id, text }) => ({ id: String(id), text })),
    );
    return save(index);
  },
  restore: async (stored) => {
    const index = oramaIndex();
    load(index, stored as RawData);
    return async (word) => {
      const { hits } = await search(index, {
        term: word,
        threshold: 0,
        exact: word.length > 1,
        limit: 100_000,
      });
      return hits.map(({ id }) => Number(id));
    };
  },
};

/** Reading every record: no library at all. */
export const noIndex = 'reading every record';
const everything: PeerIndex = {
  name: noIndex,
  build: async (documents) => documents.length,
  restore: async (stored) => async () => Array.from({ length: stored as number }, (_, at) => at + 1),
};

export const peerIndexes: readonly PeerIndex[] = [everything, flexsearch, minisearch, orama];
