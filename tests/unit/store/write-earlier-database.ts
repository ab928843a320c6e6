import { existsSync, writeFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { databaseName, schemaVersions } from '../../../lib/store/schema.ts';
import { morning } from '../library/visits.ts';
import { binnedUrl, earlierCard, earlierExcerpts, earlierPack, earlierVisits } from './earlier-readings.ts';
import { dumpDatabase } from './stored-database.ts';

/**
 * Writes the fixture of the newest schema version: `npx tsx tests/unit/store/write-earlier-database.ts`. Run it once,
 * with the code that is shipped with that version; afterwards the file shows what readers of it have on their disks.
 */
const { version } = schemaVersions.at(-1) ?? { version: 0 };
const file = `tests/fixtures/databases/v${version}.json`;
if (existsSync(file)) {
  console.error(`${file} is there already: it must stay as it was written.`);
  process.exit(1);
}
const database = { indexedDB: new IDBFactory(), IDBKeyRange };
const library = await openLibrary({ now: () => morning, database, quota: null });
const kept = await library.keepVisits(earlierVisits);
if (!kept.ok) throw new Error(kept.failure.key);
const binned = await library.byUrl(binnedUrl);
if (binned) await library.remove([binned.no]);
await library.excerpts.put(earlierExcerpts);
const [, second, , fourth] = earlierExcerpts.map(({ id }) => id);
const inBin = [second, fourth].flatMap((id) => (id ? [{ id, fields: { deletedAt: morning } }] : []));
await library.excerpts.change(inBin, morning);
await library.excerpts.purge(fourth ? [fourth] : [], morning);
const { signal } = new AbortController();
await library.packs.install(earlierPack, { fileName: 'xicheng.json', format: 'json' }, () => {}, signal);
await library.study.change([earlierCard.conceptId], () => earlierCard);
writeFileSync(file, `${JSON.stringify(await dumpDatabase(database.indexedDB, databaseName), null, 1)}\n`);
console.log(`Wrote ${file}.`);
process.exit(0);
