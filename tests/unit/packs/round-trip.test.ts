import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTurtle } from '../../../lib/library/parse-turtle.ts';
import type { Result } from '../../../lib/outcome/result.ts';
import { delimitedRows } from '../../../lib/packs/delimited-rows.ts';
import { lossOf } from '../../../lib/packs/loss-of.ts';
import type { Pack, PackHead, PackRead } from '../../../lib/packs/pack.ts';
import type { PackFormat } from '../../../lib/packs/pack-format.ts';
import { readPackJson, writePackJson } from '../../../lib/packs/pack-json.ts';
import { packOfTriples } from '../../../lib/packs/pack-of-triples.ts';
import { packOfRows, writePackTable } from '../../../lib/packs/pack-table.ts';
import { readJsonLd } from '../../../lib/packs/read-json-ld.ts';
import { readTbx } from '../../../lib/packs/read-tbx.ts';
import { readYomitan } from '../../../lib/packs/read-yomitan.ts';
import { guessColumns } from '../../../lib/packs/table-columns.ts';
import { writeJsonLd } from '../../../lib/packs/write-json-ld.ts';
import { writeTbx } from '../../../lib/packs/write-tbx.ts';
import { writeTurtle } from '../../../lib/packs/write-turtle.ts';
import { writeYomitan } from '../../../lib/packs/write-yomitan.ts';
import { pack as packs } from './arbitrary-pack.ts';
import { without } from './without.ts';

const head: PackHead = {
  id: 'sample-pack',
  name: { zh: '', en: '' },
  version: '',
  region: { zh: '', en: '' },
  licence: '',
};

async function table(format: 'csv' | 'tsv', pack: Pack): Promise<Result<PackRead>> {
  const rows = delimitedRows(writePackTable(format, pack), format === 'csv' ? ',' : '\t');
  if (!rows.ok) return rows;
  const [headings = [], ...rest] = rows.value;
  return packOfRows(rest, guessColumns(headings) ?? [], head);
}

/** Writes a pack and reads what was written. */
const thereAndBack: readonly (readonly [PackFormat, (pack: Pack) => Promise<Result<PackRead>>])[] = [
  ['json', async (pack) => readPackJson(writePackJson(pack))],
  ['csv', (pack) => table('csv', pack)],
  ['tsv', (pack) => table('tsv', pack)],
  ['tbx', async (pack) => readTbx(writeTbx(pack), head)],
  [
    'skos-json-ld',
    async (pack) => {
      const triples = readJsonLd(writeJsonLd(pack));
      return triples.ok ? packOfTriples(triples.value, head) : triples;
    },
  ],
  [
    'skos-turtle',
    async (pack) => {
      const triples = await parseTurtle(writeTurtle(pack));
      return triples.ok ? packOfTriples(triples.value, head) : triples;
    },
  ],
  ['yomitan', async (pack) => readYomitan(writeYomitan(pack), head)],
];

describe('a pack comes back as it was, but for what is said to be lost', () => {
  it.each(thereAndBack)('%s', async (format, go) => {
    await fc.assert(
      fc.asyncProperty(packs, async (pack) => {
        const back = await go(pack);
        expect(back).toMatchObject({ ok: true });
        if (!back.ok) return;
        const lost = lossOf(format, pack).map(({ part }) => part);
        expect(without(back.value.pack, lost)).toEqual(without(pack, lost));
        expect(back.value.notes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
