import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvExporter } from '../../../lib/export/csv-exporter.ts';
import { anyExcerpts, exported, sampleExcerpt, selectionOf } from './sample-excerpts.ts';

function read(csv: string): readonly Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** What would be computed has an apostrophe before it. */
const harmless = (text: string) => text.replace(/^[=+\-@\t\r\n＝＋－＠]/, "'$&");

describe('exported CSV', () => {
  it('reads back with what was in the excerpts', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        const rows = read(exported(csvExporter, selectionOf(excerpts)));
        expect(rows.map((row) => [row.原文, row.笔记, row.标题])).toEqual(
          excerpts.map(({ printed, note, source }) => [printed, note, source.title].map(harmless)),
        );
      }),
    );
  });

  it('has nothing that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(anyExcerpts, (excerpts) => {
        for (const row of read(exported(csvExporter, selectionOf(excerpts))))
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it('says in every row where the words are from', () => {
    const excerpt = sampleExcerpt('接诉即办', {
      tags: ['停车', '长凳'],
      conceptIds: ['jie-su-ji-ban', 'gone'],
      note: '好',
    });
    const csv = exported(csvExporter, selectionOf([excerpt]));
    expect(csv.startsWith('\ufeff原文,笔记,')).toBe(true);
    expect(read(csv)).toEqual([
      {
        原文: '接诉即办',
        笔记: '好',
        标签: '停车; 长凳',
        标记: '琥珀色',
        词条: '接诉即办',
        标题: '胡同里的议事会',
        来源: '东城区融媒体中心',
        作者: '郑小满',
        发布日期: '2026-08-12',
        版面: '',
        网址: excerpt.source.url,
        原文位置: expect.stringContaining('#:~:text='),
        引文: expect.stringMatching(/^郑小满\. 胡同里的议事会\[EB\/OL\]/),
        摘录时间: '2026-08-13 04:30',
        修改时间: '2026-08-13 04:30',
      },
    ]);
  });
});
