import { expected, hei, type Layout, ownHei, ownSong, sample, styleOf } from './layout.ts';
import { folio } from './layouts-plain.ts';
import { columns, fill, fillEvenly, printHeadline, printVertical, put } from './press.ts';
import { blankSheet, type Sheet } from './sheet.ts';

const WIDTH = 780;
const HEIGHT = 1120;
const MARGIN = 40;

/** Vertical headlines: at the right of their text, and at the left of it. */
export function verticalHeadlines(): Layout {
  const style = styleOf();
  const sheet = blankSheet(WIDTH, HEIGHT);
  folio(sheet, style, '5版 文化');
  const first = sample('theatre');
  const { byline: _, ...theatre } = first;
  printVertical(sheet, theatre.title, 740, 90, 30, hei);
  fillEvenly(sheet, theatre.body, columns(MARGIN, 90, 600, [140, 140, 140, 140], 20), style);
  const second = sample('flood');
  printVertical(sheet, second.title, 76, 640, 26, hei);
  fillEvenly(sheet, second.body, columns(90, 640, HEIGHT, [200, 200, 200], 20), style);
  return {
    name: 'vertical headlines',
    sheets: [sheet],
    articles: [expected({ ...theatre, authors: [] }, '5'), expected(second, '5')],
  };
}

/** All headlines are drawn after all text, lines in any order; a word is cut; an editor's note and pictures stand by. */
export function farHeadlines(): Layout {
  const style = styleOf({ text: ownSong, bold: ownHei, hyphen: '\u2043' });
  const sheet = blankSheet(WIDTH, HEIGHT);
  folio(sheet, style, '6版 人物');
  const long = sample('volunteers');
  const top = printHeadline(sheet, long, style, {
    left: MARGIN,
    top: 80,
    width: 700,
    size: 32,
    align: 'centre',
  });
  const kai = { ...style, text: ownHei, size: 9, leading: 14 };
  const under =
    fill(sheet, [long.note ?? ''], [{ left: MARGIN, top, width: 700, bottom: HEIGHT }], kai) ?? top;
  const picture = { left: 400, top: under + 14, right: 560, bottom: under + 110 };
  sheet.images.push(picture);
  put(sheet, long.caption ?? '', 400, picture.bottom + 6, 8, ownSong);
  const slots = columns(MARGIN, under + 14, 600, [160, 160, 160, 160], 20).map((slot, at) =>
    at === 2 ? { ...slot, top: picture.bottom + 30 } : slot,
  );
  fillEvenly(sheet, long.body, slots, style);
  const model = sample('model');
  const from = printHeadline(sheet, model, style, {
    left: MARGIN,
    top: 660,
    width: 700,
    size: 28,
    align: 'centre',
  });
  fillEvenly(sheet, model.body, columns(MARGIN, from, HEIGHT, [113, 113, 113, 113, 113], 30), style);
  const { caption: _, ...craft } = sample('craft');
  const at = printHeadline(sheet, craft, style, {
    left: MARGIN,
    top: 930,
    width: 700,
    size: 24,
    align: 'left',
  });
  fillEvenly(sheet, craft.body, columns(MARGIN, at, HEIGHT, [126, 126, 126, 126, 126], 17.5), style);
  return {
    name: 'headlines far from their text, notes, pictures',
    sheets: [shuffled(sheet)],
    articles: [long, model, craft].map((article) => expected(article, '6')),
  };
}

/** Narrow gutters with rules, headlines letter-spaced with wide gaps, one in the middle of its own columns. */
export function insetHeadline(): Layout {
  const style = styleOf({ size: 10.5, leading: 15 });
  const sheet = blankSheet(WIDTH, HEIGHT);
  folio(sheet, style, '7版 社区');
  const first = sample('court');
  const widths = [126, 126, 126, 126, 126];
  const slots = columns(MARGIN, 80, 330, widths, 17.5).map((slot, at) =>
    at >= 1 && at <= 3 ? { ...slot, top: 190 } : slot,
  );
  printHeadline(sheet, first, style, { left: 184, top: 90, width: 414, size: 28, align: 'centre' });
  const bottom = fillEvenly(sheet, first.body, slots, style);
  for (const slot of slots.slice(1)) {
    const x = slot.left - 9;
    sheet.rules.push({ left: x, top: slot.top, right: x, bottom });
  }
  const second = sample('bicycles');
  put(sheet, second.title[0] ?? '', 150, bottom + 30, 30, hei, { spacing: 30, part: 'headline' });
  const at = bottom + 80;
  const end = fillEvenly(sheet, second.body, columns(MARGIN, at, HEIGHT, widths, 17.5), style);
  const third = sample('market');
  const kites = sample('kites');
  const from = printHeadline(sheet, third, style, {
    left: MARGIN,
    top: end + 30,
    width: 340,
    size: 22,
    align: 'centre',
  });
  fillEvenly(sheet, third.body, columns(MARGIN, from, HEIGHT, [163, 163], 14), style);
  const to = printHeadline(sheet, kites, style, {
    left: 400,
    top: end + 30,
    width: 340,
    size: 22,
    align: 'centre',
  });
  fillEvenly(sheet, kites.body, columns(400, to, HEIGHT, [163, 163], 14), style);
  return {
    name: 'headline amid its columns, letter-spaced headline',
    sheets: [sheet],
    articles: [first, second, third, kites].map((article) => expected(article, '7')),
  };
}

/** The same runs in an order that has nothing to do with reading: body lines by hash, headlines last. */
export function shuffled(sheet: Sheet): Sheet {
  const hash = (text: string): number =>
    [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_537, 7);
  const body = sheet.runs
    .filter(({ part }) => part !== 'headline')
    .toSorted((a, b) => hash(a.text) - hash(b.text));
  return { ...sheet, runs: [...body, ...sheet.runs.filter(({ part }) => part === 'headline')] };
}
