import { Dexie, type Table } from 'dexie';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { searchFields } from '../../../lib/search/search-fields.ts';
import { noIndex, type PeerDocument, type PeerIndex, peerIndexes } from './peer-indexes.ts';
import { showFound } from './show-found.ts';

const wanted = 10;

interface PeerRecord extends PeerDocument {
  readonly title: string;
}

interface PeerDatabase {
  readonly records: Table<PeerRecord, number>;
  readonly indexes: Table<unknown, string>;
}

async function openPeers(): Promise<PeerDatabase> {
  const database = new Dexie('peers', { cache: 'disabled' });
  database.version(1).stores({ records: 'id', indexes: '' });
  await database.open();
  return { records: database.table('records'), indexes: database.table('indexes') };
}

function peerNamed(name: string): PeerIndex {
  const peer = peerIndexes.find((each) => each.name === name);
  if (!peer) throw new Error(`no peer ${name}`);
  return peer;
}

/** Gives the peers the library's articles: folded texts to verify and show. */
export async function copyRecords(count: number): Promise<void> {
  const library = await openLibrary({ now: Date.now });
  const { records } = await openPeers();
  for (let from = 1; from <= count; from += 500) {
    const texts = await library.texts(Array.from({ length: 500 }, (_, at) => from + at));
    await records.bulkPut(
      texts.map(({ no, article }) => ({
        id: no,
        title: article.title,
        text: searchFields(article)
          .map(({ text }) => `${text}\n`)
          .join(''),
      })),
    );
  }
}

/** Builds a peer's index of all records and stores it. Milliseconds for both, and the stored size where it is text. */
export async function buildPeer(name: string): Promise<{ readonly time: number; readonly bytes: number }> {
  const { records, indexes } = await openPeers();
  const documents = await records.toArray();
  const start = performance.now();
  const stored = await peerNamed(name).build(documents);
  await indexes.put(stored, name);
  return { time: performance.now() - start, bytes: JSON.stringify(stored).length };
}

/** What a page that was just opened does with a folded word: brings the index back and shows the first ten results. */
export async function show(name: string, word: string): Promise<void> {
  const { records, indexes } = await openPeers();
  const ask = await peerNamed(name).restore(await indexes.get(name));
  const candidates = await ask(word);
  const found: PeerRecord[] = [];
  // An index has said which articles to look at; without one all must be looked at, as the newest may be the last.
  const batch = name === noIndex ? candidates.length : 2 * wanted;
  for (let from = 0; from < candidates.length && found.length < wanted; from += batch) {
    for (const record of await records.bulkGet(candidates.slice(from, from + batch))) {
      if (record?.text.includes(word)) found.push(record);
    }
  }
  showFound(
    found.slice(0, wanted).map(({ title, text }) => {
      const at = text.indexOf(word);
      return { title, snippet: text.slice(Math.max(0, at - 24), at + 60) };
    }),
  );
}
