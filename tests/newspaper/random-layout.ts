import { expected, gbkHei, gbkSong, hei, type Layout, sample, sampleIds, song, styleOf } from './layout.ts';
import { folio } from './layouts-plain.ts';
import { shuffled } from './layouts-unusual.ts';
import { columns, fillEvenly, printHeadline, type Style } from './press.ts';
import type { SampleArticle } from './sample-article.ts';
import { blankSheet, type Sheet } from './sheet.ts';

/** Gives numbers from 0 (in) to 1 (out). */
export type Random = () => number;

/** The generator known as mulberry32: the same seed gives the same numbers. */
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const between = (random: Random, low: number, high: number): number => low + random() * (high - low);
const pick = <T>(random: Random, list: readonly [T, ...T[]]): T =>
  list[Math.floor(random() * list.length)] ?? list[0];

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/**
 * A page of one to three bands of articles, each band cut into one to three articles side by side; sizes, columns,
 * gutters, rules, faces, headlines and the order in which all is drawn vary. One seed gives one page.
 */
export function randomLayout(seed: number): Layout {
  const random = seeded(seed);
  const width = between(random, 600, 1100);
  const margin = between(random, 30, 50);
  const sheet = blankSheet(Math.round(width), 2400);
  const gbk = random() < 0.3;
  const uniform = random() < 0.5;
  const base = between(random, 8.5, 11);
  const style = (): Style => {
    const size = uniform ? base : base * between(random, 0.85, 1.2);
    const leading = size * between(random, 1.3, 1.7);
    const faces = gbk ? { text: gbkSong, bold: gbkHei } : { text: song, bold: hei };
    return styleOf({ ...faces, size, leading, justified: random() < 0.8 });
  };
  folio(
    sheet,
    styleOf(gbk ? { text: gbkSong, bold: gbkHei } : {}),
    `第${pick(random, ['二', '三', '四'])}版 综合`,
  );
  const printed: SampleArticle[] = [];
  const order = sampleIds().toSorted(() => random() - 0.5);
  let top = 75;
  const bands = 1 + Math.floor(random() * 3);
  const shared = style();
  for (let band = 0; band < bands; band += 1) {
    const count = 1 + Math.floor(random() * 3);
    const space = shared.size * between(random, 1.5, 3);
    const each = (width - 2 * margin - space * (count - 1)) / count;
    let lowest = top;
    for (let at = 0; at < count; at += 1) {
      const id = order.pop();
      if (id === undefined) break;
      const article = cutToFit(sample(id), each / shared.size);
      const place = { left: margin + at * (each + space), top, width: each };
      const bottom = printOne(sheet, article, uniform ? shared : style(), place, random);
      lowest = Math.max(lowest, bottom);
      printed.push(article);
    }
    top = lowest + shared.size * between(random, 1.6, 4);
  }
  const page = { 二: '2', 三: '3', 四: '4' }[sheet.runs[0]?.text.charAt(1) as '二' | '三' | '四'] ?? '';
  return {
    name: `random ${seed}`,
    sheets: [random() < 0.5 ? shuffled(sheet) : sheet],
    articles: printed.map((article) => expected(article, page)),
  };
}

/** A headline that would have to be set too small is broken into lines, and what can't be is left out. */
function cutToFit(article: SampleArticle, ems: number): SampleArticle {
  const { note: _, caption: __, kicker, subtitle, ...rest } = article;
  const most = Math.floor(ems / 1.9);
  const title = article.title.flatMap((line) => {
    if (line.length <= most || line.includes(' ')) return [line];
    return line.match(new RegExp(`[A-Za-z]+.?|.{1,${Math.ceil(line.length / 2)}}`, 'gu')) ?? [line];
  });
  const fits = (text: string | undefined): text is string => text !== undefined && text.length * 1.3 <= ems;
  return { ...rest, title, ...(fits(kicker) && { kicker }), ...(fits(subtitle) && { subtitle }) };
}

/** Larger than the text, smaller than the title, and on one line. */
function kickerRatio(article: SampleArticle, style: Style, size: number, width: number): number {
  const longest = Math.max(1, ...[article.kicker, article.subtitle].map((text) => text?.length ?? 0));
  return Math.min(0.7, Math.max((1.05 * style.size) / size, 0.4), (width / longest / size) * 0.98);
}

function printOne(sheet: Sheet, article: SampleArticle, style: Style, place: Frame, random: Random): number {
  const longest = Math.max(...article.title.map((line) => line.length));
  const size = Math.min(style.size * between(random, 1.8, 3.2), (place.width / longest) * 0.98);
  const top = printHeadline(sheet, article, style, {
    ...place,
    size,
    align: random() < 0.6 ? 'centre' : 'left',
    kicker: kickerRatio(article, style, size, place.width),
    fakeBold: random() < 0.3,
  });
  const gutter = style.size * between(random, 1, 2.2);
  const narrowest = style.size * 9;
  const most = Math.max(1, Math.floor((place.width + gutter) / (narrowest + gutter)));
  // No column is shorter than five lines.
  const length = article.body.join('').length * style.size;
  const enough = Math.max(1, Math.floor(length / (place.width * 5)));
  const count = Math.min(most, enough, 1 + Math.floor(random() * 5));
  const width = (place.width - gutter * (count - 1)) / count;
  const slots = columns(
    place.left,
    top,
    Number.POSITIVE_INFINITY,
    Array.from({ length: count }, () => width),
    gutter,
  );
  const bottom = fillEvenly(sheet, article.body, slots, style);
  if (random() < 0.4) {
    for (const slot of slots.slice(1)) {
      const x = slot.left - gutter / 2;
      sheet.rules.push({ left: x, top, right: x, bottom });
    }
  }
  return bottom;
}
