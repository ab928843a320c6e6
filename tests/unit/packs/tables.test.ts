import { describe, expect, it } from 'vitest';
import { delimitedRows, guessSeparator } from '../../../lib/packs/delimited-rows.ts';
import { guessEncoding } from '../../../lib/packs/guess-encoding.ts';
import { packOfRows } from '../../../lib/packs/pack-table.ts';
import { guessColumns } from '../../../lib/packs/table-columns.ts';
import { namelessHead } from './sample-pack.ts';

const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    [...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0);
      return isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );
/** “词条,释义\n接诉即办,马上办\n” in GBK. */
const gbk = new Uint8Array([
  0xb4, 0xca, 0xcc, 0xf5, 0x2c, 0xca, 0xcd, 0xd2, 0xe5, 0x0a, 0xbd, 0xd3, 0xcb, 0xdf, 0xbc, 0xb4, 0xb0, 0xec,
  0x2c, 0xc2, 0xed, 0xc9, 0xcf, 0xb0, 0xec, 0x0a,
]);

describe('the encoding of a table', () => {
  const utf8 = new TextEncoder().encode('词条,释义\n接诉即办,马上办\n');
  const table = 'zh,en\r\n派单,dispatch\r\n';
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['plain Latin', new TextEncoder().encode('zh,en\n'), 'utf-8'],
    ['nothing', new Uint8Array(), 'utf-8'],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...utf16(table, true)]), 'utf-16le'],
    ['UTF-16 without one', utf16(table, true), 'utf-16le'],
    ['UTF-16 the other way round', utf16(table, false), 'utf-16be'],
    ['UTF-16 the other way round with a mark', new Uint8Array([0xfe, 0xff]), 'utf-16be'],
    ['GBK', gbk, 'gb18030'],
    ['overlong UTF-8', new Uint8Array([0xc0, 0xaf]), 'gb18030'],
  ])('is guessed: %s', (_, bytes, encoding) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });

  it('is read by its name', () => {
    expect(new TextDecoder(guessEncoding(gbk)).decode(gbk)).toBe('词条,释义\n接诉即办,马上办\n');
  });

  it('is UTF-8 though the part that is looked at ends within a character', () => {
    expect(guessEncoding(new TextEncoder().encode(`a${'办'.repeat(40_000)}`))).toBe('utf-8');
  });
});

describe('the rows of a table', () => {
  it.each<[string, string, ',' | '\t' | ';', string[][]]>([
    [
      'quotation marks, separators and line ends in cells',
      'a,"b,""c""\r\nd"\r\n',
      ',',
      [['a', 'b,"c"\r\nd']],
    ],
    ['empty cells', ',a,\n', ',', [['', 'a', '']]],
    ['lines without text', '\na\n\n , \n', ',', [['a']]],
    ['no line end at the end', 'a;b', ';', [['a', 'b']]],
    ['a mark at the beginning', '\ufeffa,b', ',', [['a', 'b']]],
    ['quotation marks between tabs', '"a"\tb"', '\t', [['"a"', 'b"']]],
    ['what spreadsheets would have computed', "'=1,'-2,'x", ',', [['=1', '-2', "'x"]]],
  ])('with %s', (_, text, separator, rows) => {
    expect(delimitedRows(text, separator)).toEqual({ ok: true, value: rows });
  });

  it.each([
    ['a,b;c,d', ','],
    ['a;b;c', ';'],
    ['a\tb,c', ','],
    ['a\tb\tc,d', '\t'],
    ['"a;b;c;d",e', ','],
    ['一列', ','],
  ])('of %j are parted by %j', (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});

describe('the columns of a table', () => {
  it.each([
    [
      ['词条', '拼音', '英文', '释义', '备注', '页码'],
      ['zh', 'pinyin', 'en', 'definitionZh', 'scopeNoteZh', null],
    ],
    [
      ['Term', 'Translation', 'Definition_EN', 'Related', 'term'],
      ['zh', 'en', 'definitionEn', 'related', null],
    ],
    [['definition', 'en'], null],
  ])('%j hold %j', (headings, mapping) => {
    expect(guessColumns(headings)).toEqual(mapping);
  });

  it('may name other terms by their names, and get ids by pinyin', () => {
    const rows = [
      ['接诉即办', 'jiē sù jí bàn', ''],
      ['派单', '', '接诉即办'],
    ];
    const read = packOfRows(rows, ['zh', 'pinyin', 'broader'], namelessHead);
    expect(
      read.ok && read.value.pack.categories[0]?.concepts.map(({ id, broader }) => [id, broader]),
    ).toEqual([
      ['jie-su-ji-ban', []],
      ['term-2', ['jie-su-ji-ban']],
    ]);
  });
});
