import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { headerLine } from '../../../lib/backup/backup-lines.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { unpackBackup } from '../../../lib/library/unpack-backup.ts';
import { success } from '../../../lib/outcome/result.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { backupOf } from './backup-of.ts';
import { morning, numberedVisit } from './visits.ts';

let plain: Buffer;
let packed: Buffer;
beforeAll(async () => {
  const library = await openLibrary({ now: () => morning, database: null });
  await library.keepVisits([1, 2, 3].map((number) => numberedVisit(number)));
  await library.excerpts.put([numberedExcerpt(1), numberedExcerpt(2)]);
  packed = Buffer.from(await (await backupOf(library)).arrayBuffer());
  plain = gunzipSync(packed);
});

/** What reading some bytes comes to: the key of its failure, or how many records there are. */
async function read(
  bytes: Uint8Array<ArrayBuffer> | Buffer,
  end = new AbortController(),
): Promise<string | number> {
  let records = 0;
  const done = await unpackBackup(new Blob([new Uint8Array(bytes)]), {
    schema: 4,
    signal: end.signal,
    onProgress: () => {},
    onRecords: async (some) => {
      records += some.length;
      return success(null);
    },
  });
  return done.ok ? records : done.failure.key;
}

/** Holds for bytes that are refused. */
async function refuses(bytes: Buffer): Promise<void> {
  expect(refused).toContain(await read(bytes));
}

const refused = ['backupDamaged', 'backupForeign', 'backupNewer'];

describe('reading a backup', () => {
  it('takes it as it is packed, packed by others, and unpacked', async () => {
    expect(await read(packed)).toBe(7);
    expect(await read(gzipSync(plain, { level: 1 }))).toBe(7);
    expect(await read(plain)).toBe(7);
  });

  it('refuses it cut off anywhere', async () => {
    const cut = fc.nat().map((at) => packed.subarray(0, at % packed.length));
    await fc.assert(fc.asyncProperty(cut, refuses));
    const cutText = fc.nat().map((at) => plain.subarray(0, at % plain.length));
    await fc.assert(fc.asyncProperty(cutText, refuses));
  });

  it('refuses it with any byte changed, packed again or not', async () => {
    const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }), again: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(change, async ({ at, by, again }) => {
        const bytes = Buffer.from(plain);
        const place = at % bytes.length;
        bytes[place] = ((bytes[place] ?? 0) + by) % 256;
        expect(refused).toContain(await read(again ? gzipSync(bytes) : bytes));
      }),
    );
  });

  it('refuses what is no backup', async () => {
    for (const text of ['', '\n', 'PK\u0003\u0004', '{"title":"x"}\n', '甲'.repeat(3_000)]) {
      expect(await read(Buffer.from(text)), text).toBe('backupForeign');
      expect(await read(gzipSync(text)), text).toBe('backupForeign');
    }
    expect(await read(Buffer.concat([packed, packed.subarray(0, 9)]))).toBe('backupDamaged');
    expect(await read(Buffer.from(plain.toString().replace('"schema":4', '"schema":5')))).toBe('backupNewer');
  });

  it('stops at a file that unpacks to more than any library is', async () => {
    const line = Buffer.concat([Buffer.from(headerLine(4)), Buffer.alloc(70_000_000, 0x20)]);
    expect(await read(gzipSync(line))).toBe('backupTooLarge');
  });

  it('ends when the reader stops it', async () => {
    const end = new AbortController();
    end.abort();
    expect(await read(packed, end)).toBe('backupCancelled');
  });
});
