import { expected, gbkHei, gbkSong, type Layout, sample, styleOf } from './layout.ts';
import { columns, fill, fillEvenly, printHeadline, put, type Style } from './press.ts';
import { blankSheet, type Sheet } from './sheet.ts';

const WIDTH = 780;
const HEIGHT = 1120;
const MARGIN = 40;

/** A first page: masthead, date, two articles over each other on one grid, one with a fake bold headline, and a jump. */
export function frontPage(): Layout {
  const style = styleOf();
  const first = blankSheet(WIDTH, HEIGHT);
  put(first, '新东城报', 250, 40, 70, style.bold, { part: 'furniture' });
  put(first, '2026年3月9日 星期一 农历丙午年正月廿一 第12期 总第1402期 今日4版', 160, 130, 11, style.text, {
    part: 'furniture',
  });
  const lead = sample('plan');
  const top = printHeadline(first, lead, style, {
    left: MARGIN,
    top: 170,
    width: 700,
    size: 34,
    align: 'centre',
  });
  const [kept, gone] = [lead.body.slice(0, 3), lead.body.slice(3)];
  const grid = (from: number, to: number) => columns(MARGIN, from, to, [126, 126, 126, 126, 126], 17.5);
  const bottom = fillEvenly(first, [...kept, '（下转2版）'], grid(top, HEIGHT), style);
  const second = sample('kitchen');
  const from = printHeadline(first, second, style, {
    left: MARGIN,
    top: bottom + 30,
    width: 700,
    size: 28,
    align: 'centre',
    fakeBold: true,
  });
  fillEvenly(first, second.body, grid(from, HEIGHT), style);
  const next = blankSheet(WIDTH, HEIGHT);
  folio(next, style, '2版 综合新闻');
  const other = sample('window');
  const under = printHeadline(next, other, style, {
    left: MARGIN,
    top: 90,
    width: 700,
    size: 30,
    align: 'left',
  });
  const end = fillEvenly(next, other.body, columns(MARGIN, under, HEIGHT, [220, 220, 220], 20), style);
  fillEvenly(next, [`（上接1版）${gone[0] ?? ''}`, ...gone.slice(1)], grid(end + 40, HEIGHT), style);
  return {
    name: 'front page with a jump',
    sheets: [first, next],
    articles: [expected(lead, '1'), expected(second, '1'), expected(other, '2')],
  };
}

/** Columns of different widths on one page, two headlines side by side, a folio's number glued to a headline. */
export function mixedColumns(): Layout {
  const style = styleOf();
  const sheet = blankSheet(WIDTH, HEIGHT);
  folio(sheet, style, '第三版 民生');
  const left = sample('lift');
  const right = sample('trees');
  const topLeft = printHeadline(sheet, left, style, {
    left: MARGIN,
    top: 80,
    width: 440,
    size: 26,
    align: 'centre',
  });
  const topRight = printHeadline(sheet, right, style, {
    left: 510,
    top: 80,
    width: 230,
    size: 20,
    align: 'centre',
  });
  put(sheet, '3', 505, 80 + 12, 12, style.text, { part: 'furniture' });
  const a = fillEvenly(sheet, left.body, columns(MARGIN, topLeft, HEIGHT, [138, 138, 138], 13), style);
  const wide = { ...style, size: 11, leading: 17 };
  const b = fillEvenly(sheet, right.body, columns(510, topRight, HEIGHT, [230], 0), wide);
  const below = sample('energy');
  const from = printHeadline(sheet, below, style, {
    left: MARGIN,
    top: Math.max(a, b) + 24,
    width: 700,
    size: 30,
    align: 'centre',
  });
  const c = fillEvenly(sheet, below.body, columns(MARGIN, from, HEIGHT, [160, 160, 160, 160], 20), style);
  const last = sample('parking');
  const at = printHeadline(sheet, last, style, {
    left: MARGIN,
    top: c + 24,
    width: 700,
    size: 24,
    align: 'left',
  });
  fillEvenly(sheet, last.body, columns(MARGIN, at, HEIGHT, [340, 340], 20), style);
  return {
    name: 'columns of several widths',
    sheets: [sheet],
    articles: [left, right, below, last].map((article) => expected(article, '3')),
  };
}

/** GBK-encoded fonts that aren't embedded; uniform columns, narrow gutters, no rules. */
export function gbkPage(): Layout {
  const style = styleOf({ text: gbkSong, bold: gbkHei, size: 9, leading: 13.5 });
  const sheet = blankSheet(WIDTH, HEIGHT);
  folio(sheet, style, '4版 专题');
  const ids = ['lamps', 'well', 'school', 'library', 'court', 'bus'];
  let y = 80;
  for (const pair of [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4, 6)]) {
    const bottoms = pair.map((id, at) => {
      const left = MARGIN + at * 356;
      const article = sample(id);
      const top = printHeadline(sheet, article, style, {
        left,
        top: y,
        width: 344,
        size: 22,
        align: 'centre',
      });
      return fillEvenly(sheet, article.body, columns(left, top, HEIGHT, [108, 108, 108], 10), style);
    });
    y = Math.max(...bottoms) + 26;
  }
  return {
    name: 'GBK fonts not embedded',
    sheets: [sheet],
    articles: ids.map((id) => expected(sample(id), '4')),
  };
}

/** An article that is not a rectangle: its last columns run above a framed brief; briefs stand in frames. */
export function framedBriefs(): Layout {
  const style = styleOf();
  const sheet = blankSheet(WIDTH, HEIGHT);
  folio(sheet, style, '2版 要闻');
  const main = sample('volunteers');
  const { note: _, caption: __, ...plain } = main;
  const top = printHeadline(sheet, plain, style, {
    left: MARGIN,
    top: 80,
    width: 700,
    size: 30,
    align: 'left',
  });
  const slots = [
    { left: MARGIN, top, width: 160, bottom: 620 },
    { left: 220, top, width: 160, bottom: 620 },
    { left: 400, top, width: 160, bottom: 400 },
    { left: 580, top, width: 160, bottom: 400 },
  ];
  fill(sheet, plain.body, slots, style);
  const briefs = ['blood', 'fair', 'heating'];
  sheet.frames.push({ left: 396, top: 420, right: 744, bottom: 640 });
  let y = 430;
  for (const id of briefs) {
    const article = sample(id);
    const from = printHeadline(sheet, article, style, {
      left: 410,
      top: y,
      width: 320,
      size: 15,
      align: 'left',
    });
    y = fillEvenly(sheet, article.body, columns(410, from, HEIGHT, [320], 0), style) + 12;
  }
  const last = sample('gate');
  const under = printHeadline(sheet, last, style, {
    left: MARGIN,
    top: 670,
    width: 700,
    size: 28,
    align: 'centre',
  });
  fillEvenly(sheet, last.body, columns(MARGIN, under, HEIGHT, [126, 126, 126, 126, 126], 17.5), style);
  return {
    name: 'framed briefs, article not a rectangle',
    sheets: [sheet],
    articles: [plain, ...briefs.map(sample), last].map((article) => expected(article, '2')),
  };
}

export function folio(sheet: Sheet, style: Style, page: string): void {
  const text = `${page} 2026年3月9日 星期一 责编/许知行 美编/乔岩`;
  put(sheet, text, MARGIN, 40, 11, style.text, { part: 'furniture' });
  sheet.rules.push({ left: MARGIN, top: 60, right: sheet.width - MARGIN, bottom: 60 });
}
