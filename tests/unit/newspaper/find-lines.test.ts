import { describe, expect, it } from 'vitest';
import { dropDoubles } from '../../../lib/newspaper/drop-doubles.ts';
import { findLines } from '../../../lib/newspaper/find-lines.ts';
import { contentOf } from '../../newspaper/content-of.ts';
import { hei, song } from '../../newspaper/layout.ts';
import { printVertical, put } from '../../newspaper/press.ts';
import { blankSheet, type Sheet } from '../../newspaper/sheet.ts';

function linesOf(sheet: Sheet): string[] {
  const { glyphs, rules } = contentOf(sheet);
  return findLines(dropDoubles(glyphs), rules, 0).map(({ text }) => text);
}

/** Two columns of ten lines. */
function twoColumns(gutter: number): Sheet {
  const sheet = blankSheet(400, 400);
  for (let row = 0; row < 10; row += 1) {
    put(sheet, '左边一栏的文字都在这里', 20, 40 + row * 15, 10, song);
    put(sheet, '右边一栏的文字都在那里', 130 + gutter, 40 + row * 15, 10, song);
  }
  return sheet;
}

describe('lines', () => {
  it.each([6, 10, 25])('end at a gutter of %i points', (gutter) => {
    const lines = linesOf(twoColumns(gutter));
    expect(lines).toHaveLength(20);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([11]));
  });

  it('are whole where they are letter-spaced wider than a gutter', () => {
    const sheet = twoColumns(20);
    put(sheet, '左边字疏', 20, 190, 10, song, { spacing: 70 / 3 });
    expect(linesOf(sheet)).toContain('左边字疏');
  });

  it('keep a headline of two parts together over a gutter, and part two headlines', () => {
    const sheet = twoColumns(20);
    put(sheet, '上半句', 50, 5, 30, hei);
    put(sheet, '下半句', 50 + 120, 5, 30, hei);
    expect(linesOf(sheet)).toContain('上半句 下半句');
    const other = twoColumns(20);
    put(other, '一则标题', 20, 5, 24, hei);
    put(other, '另一则', 150, 5, 24, hei);
    expect(linesOf(other)).toEqual(expect.arrayContaining(['一则标题', '另一则']));
  });

  it('have spaces where the print has them and none where it only looks so', () => {
    const sheet = blankSheet(400, 100);
    put(sheet, '（记者 何松烟 顾念）共 12 人 on WiFi 6', 10, 10, 10, song);
    put(sheet, '一', 10, 40, 10, song);
    put(sheet, '二', 40, 40, 10, song);
    expect(linesOf(sheet)).toEqual(['（记者 何松烟 顾念）共 12 人 on WiFi 6', '一 二']);
  });

  it('count glyphs drawn over themselves once', () => {
    const sheet = blankSheet(400, 100);
    put(sheet, '中文在线供图，一一得一', 10, 10, 20, hei, { fakeBold: true });
    expect(linesOf(sheet)).toEqual(['中文在线供图，一一得一']);
  });

  it('run down the page where characters are nearest below each other', () => {
    const sheet = twoColumns(20);
    printVertical(sheet, ['胡同剧场', '周末开锣'], 390, 20, 28, hei);
    expect(linesOf(sheet)).toEqual(expect.arrayContaining(['胡同剧场', '周末开锣']));
    expect(linesOf(sheet)).toHaveLength(22);
  });

  it('end where the size changes: a page’s number beside a headline', () => {
    const sheet = blankSheet(400, 100);
    put(sheet, '描绘发展新蓝图', 10, 20, 28, hei);
    put(sheet, '4', 206, 20 + 0.88 * 16, 12, song);
    expect(linesOf(sheet)).toEqual(['描绘发展新蓝图', '4']);
  });
});
