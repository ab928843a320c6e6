import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { delimitedRows } from '../../../lib/packs/delimited-rows.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { readPackJson, writePackJson } from '../../../lib/packs/pack-json.ts';
import { packLimits, tooLarge } from '../../../lib/packs/pack-limits.ts';
import { packOfRows } from '../../../lib/packs/pack-table.ts';
import { readJsonLd } from '../../../lib/packs/read-json-ld.ts';
import { readTbx } from '../../../lib/packs/read-tbx.ts';
import { readYomitan } from '../../../lib/packs/read-yomitan.ts';
import { soundPack } from '../../../lib/packs/sound-pack.ts';
import { unzipTexts } from '../../../lib/packs/zip.ts';
import { concept } from '../glossary/sample.ts';
import { namelessHead, packOf } from './sample-pack.ts';

const refused = (key: string, ...values: readonly string[]) => ({ ok: false, failure: { key, values } });
const tbx = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<tbx type="TBX-Basic" style="dca"><text><body>${body}</body></text></tbx>`;
const entry = (id: string, term: string) =>
  `<conceptEntry id="${id}"><langSec xml:lang="zh"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`;

describe('a pack', () => {
  it.each<[string, Pack, unknown]>([
    ['no concept', packOf(), refused('packEmpty')],
    ['an id twice', packOf({ id: 'a' }, { id: 'a' }), refused('packDuplicateId', 'a')],
    [
      'a circle of broader concepts',
      packOf(
        { id: 'd', broader: ['a'] },
        { id: 'a', broader: ['b'] },
        { id: 'b', broader: ['c'] },
        { id: 'c', broader: ['a'] },
      ),
      refused('packBroaderCircle', '词a → 词b → 词c → 词a'),
    ],
  ])('with %s is refused', (_, pack, outcome) => {
    expect(soundPack(pack)).toEqual(outcome);
  });

  it('with a chain of twenty thousand broader concepts is not', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => ({
      id: `t${n}`,
      broader: n === 0 ? [] : [`t${n - 1}`],
    }));
    expect(soundPack(packOf(...chain)).ok).toBe(true);
  });

  it('is taken without what leads nowhere, and says so', () => {
    const read = soundPack(
      packOf({
        id: 'a',
        related: ['gone', 'a'],
        facts: [{ text: { zh: '一', en: '' }, date: '2024', source: 'gone' }],
        matching: { match: [], rules: [{ text: '别的', quoted: true }] },
      }),
    );
    expect(read.ok && read.value.notes.map(({ key }) => key)).toEqual([
      'packRelationDropped',
      'packRelationDropped',
      'packFactDropped',
      'packRuleDropped',
    ]);
    expect(read.ok && read.value.pack.categories[0]?.concepts[0]).toEqual(
      concept({ id: 'a', facts: [], matching: { match: [], rules: [] } }),
    );
  });

  it.each<[string, (file: Record<string, unknown>) => void, string]>([
    ['another format', (file) => Object.assign(file, { format: 'x' }), 'format'],
    ['a version to come', (file) => Object.assign(file, { formatVersion: 2 }), 'formatVersion'],
    ['no name', (file) => Object.assign(file, { name: { zh: '', en: 'x' } }), 'name.zh'],
    ['categories that are none', (file) => Object.assign(file, { categories: [{}] }), 'categories[0].id'],
  ])('of %s is refused with the place', (_, spoil, place) => {
    const file = JSON.parse(writePackJson(packOf({ id: 'a' }))) as Record<string, unknown>;
    spoil(file);
    expect(readPackJson(JSON.stringify(file))).toMatchObject(
      refused('packMalformed', place, expect.any(String)),
    );
  });

  it('that is no JSON is refused', () => {
    expect(readPackJson('{"format":')).toEqual(refused('packNotJson'));
  });
});

describe('a file', () => {
  it('of more than 200 MB is refused', () => {
    expect(tooLarge(packLimits.bytes)).toBeNull();
    expect(tooLarge(packLimits.bytes + 1)).toEqual(refused('packTooLarge', '200'));
  });
});

describe('a table', () => {
  it('with a quotation that never ends is refused with its row', () => {
    expect(delimitedRows('a,b\r\n"c,d\r\ne,f\r\n', ',')).toEqual(refused('packQuoteOpen', '2'));
  });

  it('with an id twice is refused', () => {
    const rows = [
      ['a', '甲'],
      ['a', '乙'],
    ];
    expect(packOfRows(rows, ['id', 'zh'], namelessHead)).toEqual(refused('packDuplicateId', 'a'));
  });

  it('is taken without rows that have no term, and says which', () => {
    const read = packOfRows(
      [
        ['', 'x'],
        ['甲', 'y'],
      ],
      ['zh', 'level'],
      namelessHead,
    );
    expect(read.ok && read.value.notes).toEqual([
      { key: 'packRowSkipped', values: ['1'] },
      { key: 'packLevelUnknown', values: ['甲', 'y'] },
    ]);
  });
});

describe('an XML document', () => {
  const laughs = `<!DOCTYPE tbx [<!ENTITY a "哈"><!ENTITY b "&a;&a;&a;&a;">]>`;

  it.each([
    ['that declares entities', tbx(entry('a', '&b;'), laughs), refused('packXmlEntities')],
    [
      'that declares them past a long comment',
      tbx('', `<!--${'x'.repeat(70_000)}-->${laughs}`),
      refused('packXmlEntities'),
    ],
    ['with an entity that nobody declares', tbx(entry('a', '&xxe;')), refused('packXmlBroken', '1')],
    ['that is cut off', tbx(entry('a', '甲')).slice(0, -9), refused('packXmlBroken', '1')],
    [
      'of elements within elements',
      tbx('<p>'.repeat(200) + '</p>'.repeat(200)),
      refused('packTooDeep', '100'),
    ],
    ['of another kind', '<html/>', refused('packNoTbx')],
    ['with an id twice', tbx(entry('a', '甲') + entry('a', '乙')), refused('packDuplicateId', 'a')],
  ])('%s is refused', (_, text, outcome) => {
    expect(readTbx(text, namelessHead)).toEqual(outcome);
  });

  it('may name a document type, which is not fetched', () => {
    const read = readTbx(
      tbx(entry('a', '甲'), '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'),
      namelessHead,
    );
    expect(read.ok).toBe(true);
  });
});

describe('JSON-LD', () => {
  it('that refers to a context elsewhere is refused', () => {
    expect(readJsonLd('{"@context":"https://example.org/skos.jsonld"}')).toEqual(
      refused('packContextRemote', 'https://example.org/skos.jsonld'),
    );
  });

  it('nested without end is refused', () => {
    expect(readJsonLd(`${'{"@graph":'.repeat(200)}1${'}'.repeat(200)}`)).toEqual(
      refused('packTooDeep', '100'),
    );
  });
});

describe('an archive', () => {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const index = json({ title: 'x', revision: '1', format: 3 });
  const all = () => true;

  it('that unpacks to many times its size is refused before it is unpacked', () => {
    const bomb = zipSync({ 'term_bank_1.json': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(unzipTexts(bomb, all)).toEqual(refused('packZipBomb'));
  });

  it('that says its file is small gets no more than that', () => {
    const archive = zipSync({ 'index.json': json('x'.repeat(5000)) }, { level: 9 });
    // The size in the directory at the archive's end; the one before the file is not what is asked.
    const view = new DataView(archive.buffer);
    const directory = archive.length - 22 - 46 - 'index.json'.length;
    view.setUint32(directory + 24, 10, true);
    const texts = unzipTexts(archive, all);
    expect(texts.ok ? (texts.value.get('index.json')?.length ?? 0) : 0).toBeLessThanOrEqual(10);
  });

  it.each([
    ['that is none', new Uint8Array([1, 2, 3]), refused('packZipBroken')],
    ['of other files', zipSync({ 'a.txt': index }), refused('packNoYomitan')],
    ['without terms', zipSync({ 'index.json': index }), refused('packNoYomitan')],
    [
      'of an earlier format',
      zipSync({ 'index.json': json({ format: 1 }), 'term_bank_1.json': json([]) }),
      refused('packNoYomitan'),
    ],
    [
      'without any entry',
      zipSync({ 'index.json': index, 'term_bank_1.json': json([]) }),
      refused('packEmpty'),
    ],
  ])('%s is refused', (_, bytes, outcome) => {
    expect(readYomitan(bytes, namelessHead)).toEqual(outcome);
  });
});
