import { Dexie } from 'dexie';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { backUp } from '../../../lib/library/back-up.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { planRestore, restoreBackup } from '../../../lib/library/restore-backup.ts';
import { databaseName } from '../../../lib/store/schema.ts';
import { nothingBesides } from '../../unit/library/nothing-besides.ts';
import { excerptAt } from './excerpt-at.ts';
import { visitMaker } from './generate-articles.ts';
import { designationsIn, glossaryOf } from './known-terms.ts';

/** Milliseconds and bytes of a backup and the way back. */
export interface BackupTimes {
  /** Writing it and reading it again to check it. */
  readonly backup: number;
  /** All records at once as JSON, neither compressed nor checked. */
  readonly dump: number;
  /** Looking through it. */
  readonly plan: number;
  /** Merging it into an empty library, with terms and index. */
  readonly restore: number;
  /** The same records into a database without index. */
  readonly plain: number;
  readonly bytes: number;
  readonly unpacked: number;
}

const { signal } = new AbortController();

/** Backs up a library of so many articles and excerpts, empties it and restores it. */
export async function backupTimes(
  files: readonly CategoryFile[],
  articles: number,
  excerpts: number,
): Promise<BackupTimes> {
  const glossary = glossaryOf(files);
  const make = visitMaker(11, designationsIn(glossary));
  const visits = Array.from({ length: articles }, (_, index) => make(index));
  const full = await openLibrary({ now: Date.now, terms: async () => glossary });
  await full.keepVisits(visits);
  await full.excerpts.put(Array.from({ length: excerpts }, (_, at) => excerptAt(at, visits)));

  let start = performance.now();
  const packed = await backUp(full.backup, nothingBesides, { onProgress: () => {}, signal });
  const backup = performance.now() - start;
  if (!packed.ok) throw new Error(packed.failure.key);
  const { file } = packed.value;
  start = performance.now();
  const tables = await dumpTables();
  const text = JSON.stringify(tables);
  const dump = performance.now() - start;
  await Dexie.delete(databaseName);

  const empty = await openLibrary({ now: Date.now, terms: async () => glossary });
  const options = { at: Date.now(), revive: false, onProgress: () => {}, signal };
  start = performance.now();
  const planned = await planRestore(empty.backup, file, options);
  const plan = performance.now() - start;
  start = performance.now();
  const restored = await restoreBackup(empty.backup, file, options);
  const restore = performance.now() - start;
  if (!planned.ok || !restored.ok) throw new Error('The backup was not restored.');
  const { counts } = restored.value;
  if (counts.articles.added !== articles || counts.excerpts.added !== excerpts)
    throw new Error('Some are missing.');
  return {
    backup,
    dump,
    plan,
    restore,
    plain: await fillPlain(tables),
    bytes: file.size,
    unpacked: new Blob([text]).size,
  };
}

type Tables = Readonly<Record<'articles' | 'texts' | 'excerpts', readonly unknown[]>>;

async function dumpTables(): Promise<Tables> {
  const database = await new Dexie(databaseName, { cache: 'disabled' }).open();
  const all = (name: string): Promise<unknown[]> => database.table(name).toArray();
  const tables = {
    articles: await all('articles'),
    texts: await all('texts'),
    excerpts: await all('excerpts'),
  };
  database.close();
  return tables;
}

async function fillPlain(tables: Tables): Promise<number> {
  const plain = new Dexie('plain', { cache: 'disabled' });
  plain.version(1).stores({ articles: 'no', texts: 'no', excerpts: 'id' });
  await plain.open();
  const start = performance.now();
  for (const [name, records] of Object.entries(tables)) await plain.table(name).bulkAdd([...records]);
  const time = performance.now() - start;
  plain.close();
  return time;
}
