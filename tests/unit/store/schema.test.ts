import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { schemaVersions } from '../../../lib/store/schema.ts';
import { describeEarlier } from './describe-earlier.ts';
import type { StoredDatabase } from './stored-database.ts';

/** A version without a file fails here: `tests/unit/store/write-earlier-database.ts` writes it. */
const databases = new Map(
  schemaVersions.map(({ version }) => {
    const file = new URL(`../../fixtures/databases/v${version}.json`, import.meta.url);
    return [version, JSON.parse(readFileSync(file, 'utf8')) as StoredDatabase] as const;
  }),
);

it('versions are counted from 1, and none was left out', () => {
  expect(schemaVersions.map(({ version }) => version)).toEqual(schemaVersions.map((_, at) => at + 1));
  for (const [version, stored] of databases) expect(stored.version).toBe(version * 10);
});

describeEarlier(databases, async () => ({ indexedDB: new IDBFactory(), IDBKeyRange }));
