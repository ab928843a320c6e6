import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceRows } from '../../../lib/concordance/concordance-rows.ts';
import {
  type ExportedConcordance,
  type ExportFormat,
  exportConcordance,
} from '../../../lib/concordance/export-concordance.ts';
import { someTexts, textOf } from './some-texts.ts';

const columns = ['日期', '标题', '来源', '前文', '词', '后文', '网址'] as const;

function exported(texts: readonly ReturnType<typeof textOf>[]): ExportedConcordance {
  return {
    heading: '甲：用例',
    columns,
    rows: texts.flatMap((text) => concordanceRows(text, 'a', '2026-08-12')),
    articles: new Map(
      texts.map(({ no, article: { title, source, canonicalUrl: url } }) => [no, { title, source, url }]),
    ),
  };
}

/** A reader of RFC 4180 that knows nothing of our writer. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < csv.length; ) {
    let cell = '';
    if (csv[at] === '"') {
      const closing = /^"((?:[^"]|"")*)"/.exec(csv.slice(at)) ?? [];
      cell = (closing[1] ?? '').replaceAll('""', '"');
      at += closing[0]?.length ?? csv.length;
    } else {
      cell = /^[^,\r\n]*/.exec(csv.slice(at))?.[0] ?? '';
      at += cell.length;
    }
    row.push(cell);
    if (csv[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const hostile = textOf(1, ['=HYPERLINK("x"),{甲}+1', '“他说，"{甲}"”\t-'], {
  title: '@标题 <b>*粗*</b>',
  source: '-某报',
  url: 'https://example.cn/?a=1,2',
});

describe('an exported concordance', () => {
  it('reads back as the rows it was made of', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        const concordance = exported(texts);
        const csv = exportConcordance('csv', concordance);
        expect(csv.startsWith('\ufeff')).toBe(true);
        const [head, ...rows] = readCsv(csv.slice(1));
        expect(head).toEqual(columns);
        expect(rows.map((cells) => cells.slice(3, 6))).toEqual(
          concordance.rows.map(({ left, term, right }) => [left, term, right]),
        );
      }),
    );
  });

  it('has nothing that a spreadsheet would compute', () => {
    const concordance = exported([hostile]);
    const csv = readCsv(exportConcordance('csv', concordance).slice(1));
    const tsv = exportConcordance('tsv', concordance)
      .split('\n')
      .map((line) => line.split('\t'));
    for (const cell of [...csv, ...tsv].flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(csv[1]).toEqual([
      '2026-08-12',
      "'@标题 <b>*粗*</b>",
      "'-某报",
      '\'=HYPERLINK("x"),',
      '甲',
      "'+1",
      'https://example.cn/?a=1,2',
    ]);
    expect(csv[2]?.[5]).toBe('"”\t-');
  });

  it('keeps one line for one row in tab-separated values', () => {
    const lines = exportConcordance('tsv', exported([hostile]))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.split('\t')).toHaveLength(columns.length);
    expect(lines[2]).toContain('"” -');
  });

  it('says in Markdown what was said where, and nothing in it is markup', () => {
    expect(
      exportConcordance('md', exported([hostile]))
        .split('\n')
        .slice(0, 4),
    ).toEqual([
      '# 甲：用例',
      '',
      '- \\=HYPERLINK("x"),<b>甲</b>\\+1  ',
      '  \\-某报《@标题 \\<b\\>\\*粗\\*\\</b\\>》，2026-08-12 <https://example.cn/?a=1,2>',
    ]);
    expect(exportConcordance('md', exported([textOf(1, ['1. {甲}'])]))).toContain('- 1\\. <b>甲</b>');
  });

  it.each<ExportFormat>(['csv', 'tsv', 'md'])(
    'leaves out rows of articles that are gone from %s',
    (format) => {
      const concordance = { ...exported([textOf(1, ['{甲}一']), textOf(2, ['{甲}二'])]) };
      const rest = new Map([...concordance.articles].filter(([no]) => no === 2));
      const text = exportConcordance(format, { ...concordance, articles: rest });
      expect(text).toContain('二');
      expect(text).not.toContain('一');
    },
  );
});
