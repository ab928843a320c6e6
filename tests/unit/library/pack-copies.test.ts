import { expect, it } from 'vitest';
import type { BackupRecord } from '../../../lib/backup/backup.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { createPackGatherer } from '../../../lib/library/pack-copies.ts';
import { placePack } from '../packs/place-pack.ts';
import { valueIn } from './describe-library.ts';
import { morning } from './visits.ts';

const from = { fileName: 'one.json', format: 'json' } as const;
const pack = placePack('one', ...Array.from({ length: 450 }, (_, at) => `第${at}茶社`));

async function recordsOfPack(): Promise<BackupRecord[]> {
  const library = await openLibrary({ now: () => morning, database: null });
  valueIn(await library.packs.install(pack, from, () => {}, new AbortController().signal));
  const records: BackupRecord[] = [];
  for await (const step of library.backup.records()) records.push(...step.records);
  return records.filter(({ kind }) => kind === 'pack');
}

it('a pack is put together again, however its records come', async () => {
  const records = await recordsOfPack();
  expect(records).toHaveLength(4);
  const atOnce = createPackGatherer();
  expect(atOnce.take(records)).toMatchObject([{ pack }]);
  const oneByOne = createPackGatherer();
  expect(records.slice(0, 3).map((record) => oneByOne.take([record]))).toEqual([[], [], []]);
  expect(oneByOne.isOpen()).toBe(true);
  expect(oneByOne.take(records.slice(3))).toMatchObject([{ pack }]);
  expect(oneByOne.isOpen()).toBe(false);
});

it('what is no whole pack is refused', async () => {
  const [head, first, second, third] = (await recordsOfPack()) as [BackupRecord, ...BackupRecord[]];
  const taken = (...records: readonly (BackupRecord | undefined)[]) =>
    createPackGatherer().take(records.filter((record) => record !== undefined));
  expect(taken(first)).toBeNull();
  expect(taken(head, second)).toBeNull();
  expect(taken(head, first, head)).toBeNull();
  expect(taken(head, first, first)).toBeNull();
  expect(taken(head, first, second, third, third)).toBeNull();
});
