import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../lib/library/read-pack-file.ts';
import { type FileChoice, type FileGuess, nothingChosen } from '../../../lib/packs/file-guess.ts';
import { writePack } from '../../../lib/packs/write-pack.ts';
import { packOf } from '../packs/sample-pack.ts';

const table = '术语,英文,备用\n茶馆,teahouse,x\n夜校,evening school,y\n';

/** 「茶馆,teahouse\n」 in GBK. */
const gbk = new Uint8Array([0xb2, 0xe8, 0xb9, 0xdd, 0x2c, 0x74, 0x65, 0x61, 0x0a]);

async function read(content: BlobPart, name: string, chosen: Partial<FileChoice> = {}) {
  const guesses: FileGuess[] = [];
  const shares: number[] = [];
  const found = await readPackFile(
    new Blob([content]),
    name,
    { ...nothingChosen, ...chosen },
    {
      onGuess: (guess) => guesses.push(guess),
      onFetched: (share) => shares.push(share),
    },
  );
  const labels = found.ok
    ? found.value.pack.categories.flatMap(({ concepts }) => concepts.map(({ prefLabel }) => prefLabel.zh))
    : [];
  return { found, labels, guess: guesses.at(-1), key: found.ok ? null : found.failure.key, shares };
}

describe('a file is read by what it is', () => {
  it('a table by its headings, with its first rows to look at', async () => {
    const { labels, guess, shares } = await read(table, 'terms.csv');
    expect(labels).toEqual(['茶馆', '夜校']);
    expect(guess).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      table: { hasHeading: true, columns: ['zh', 'en', null], rows: { length: 3 } },
    });
    expect(shares.at(-1)).toBe(1);
  });

  it('a table without headings once the reader has said what is what', async () => {
    const first = await read(gbk, '词.csv');
    expect([first.key, first.guess?.encoding, first.guess?.table?.columns]).toEqual([
      'packColumnsWanted',
      'gb18030',
      [null, null],
    ]);
    const columns = ['zh', 'en'] as const;
    const { labels, found } = await read(gbk, '词.csv', { table: { hasHeading: false, columns } });
    expect(labels).toEqual(['茶馆']);
    expect(found.ok && found.value.pack).toMatchObject({ id: 'pack', name: { zh: '' } });
  });

  it('as the reader says, and notes what is then no character', async () => {
    const columns = ['zh', 'en'] as const;
    const { found, guess } = await read(gbk, '词.csv', {
      encoding: 'utf-8',
      table: { hasHeading: false, columns },
    });
    expect(guess?.encoding).toBe('utf-8');
    expect(found.ok && found.value.notes).toEqual([{ key: 'packCharactersLost', values: ['3'] }]);
  });

  it.each(['json', 'tbx', 'skos-json-ld', 'skos-turtle', 'yomitan', 'tsv'] as const)('%s', async (format) => {
    const written = writePack(format, packOf({ id: 'a' }));
    const { labels, guess } = await read(
      typeof written === 'string' ? written : new Uint8Array(written),
      'file',
    );
    expect([labels, guess?.format]).toEqual([['词a'], format]);
  });
});

describe('refused with a sentence', () => {
  it.each([
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x2c, 0x2c]),
      'a.png',
      'packFormatUnknown',
    ],
    ['a page', '<!doctype html><p>词,条</p>', 'a.html', 'packFormatUnknown'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': new Uint8Array(3) }), 'terms.xlsx', 'packSpreadsheet'],
    ['a cut archive', new Uint8Array([0x50, 0x4b, 3, 4, 9]), 'a.zip', 'packZipBroken'],
    ['a cut pack', '{"format": "dongcheng-gloss-pack", "formatV', 'a.json', 'packNotJson'],
    ['nothing', '', 'a.csv', 'packEmpty'],
  ])('%s', async (_, content, name, key) => {
    expect((await read(content as BlobPart, name)).key).toBe(key);
  });

  it('a file over 200 MB, before any of it is read', async () => {
    const file = { size: 200 * 1024 * 1024 + 1 } as Blob;
    const listener = { onGuess: () => {}, onFetched: () => {} };
    expect(await readPackFile(file, 'a.json', nothingChosen, listener)).toEqual({
      ok: false,
      failure: { key: 'packTooLarge', values: ['200'] },
    });
  });
});
