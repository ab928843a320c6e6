import type { Face } from './faces.ts';
import type { SampleArticle } from './sample-article.ts';
import { type Measure, setLines, widthOf } from './set-lines.ts';
import type { Run, Sheet } from './sheet.ts';

/** How a paper sets its text. */
export interface Style {
  readonly text: Face;
  readonly bold: Face;
  readonly size: number;
  readonly leading: number;
  readonly indent: number;
  readonly justified: boolean;
  readonly hyphen: string;
  readonly cut: readonly string[];
}

/** A part of a column that text runs through. */
export interface Slot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

export interface Headline {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly align: 'left' | 'centre';
  /** Ratio of kicker and subtitle to the title. */
  readonly kicker?: number;
  readonly fakeBold?: boolean;
}

/** How far the em box reaches above the baseline, ems. */
const ASCENT = 0.88;

export function put(
  sheet: Sheet,
  text: string,
  x: number,
  top: number,
  size: number,
  face: Face,
  more: Partial<Run> = {},
): void {
  const run = { text, x, y: top + ASCENT * size, size, face, spacing: 0, part: 'body' as const };
  sheet.runs.push({ ...run, fakeBold: false, ...more });
}

/** Columns side by side. */
export function columns(
  left: number,
  top: number,
  bottom: number,
  widths: readonly number[],
  gutter: number,
): Slot[] {
  let x = left;
  return widths.map((width) => {
    const slot = { left: x, top, width, bottom };
    x += width + gutter;
    return slot;
  });
}

/** Prints kicker, title, subtitle and byline under one another; gives where the text may begin. */
export function printHeadline(sheet: Sheet, article: SampleArticle, style: Style, head: Headline): number {
  let { top } = head;
  const ratio = head.kicker ?? 0.5;
  const line = (text: string, size: number, face: Face, more: Partial<Run> = {}): void => {
    const slack = head.align === 'centre' ? (head.width - widthOf(text) * size) / 2 : 0;
    put(sheet, text, head.left + slack, top, size, face, { part: 'headline', ...more });
    top += size * 1.2;
  };
  if (article.kicker !== undefined) line(article.kicker, head.size * ratio, style.text);
  for (const text of article.title) line(text, head.size, style.bold, { fakeBold: head.fakeBold ?? false });
  if (article.subtitle !== undefined) line(article.subtitle, head.size * ratio, style.text);
  if (article.byline !== undefined) line(article.byline, style.size, style.text);
  return top + style.size * 0.6;
}

/** Runs paragraphs through slots; gives the last line's bottom, or `null` if they don't fit. Draws nothing then. */
export function fill(
  sheet: Sheet,
  paragraphs: readonly string[],
  slots: readonly Slot[],
  style: Style,
): number | null {
  const drawn: Parameters<typeof put>[] = [];
  let at = 0;
  let y = slots[0]?.top ?? 0;
  for (const paragraph of paragraphs) {
    const subhead = paragraph.startsWith('## ');
    let rest = subhead ? paragraph.slice(3) : paragraph;
    let { indent } = style;
    while (rest !== '') {
      const slot = slots[at];
      if (slot === undefined) return null;
      const fitting = Math.floor((slot.bottom - y) / style.leading + 1e-6);
      if (fitting <= 0) {
        at += 1;
        y = slots[at]?.top ?? 0;
        continue;
      }
      const measure: Measure = { ...style, width: slot.width, indent: subhead ? 0 : indent };
      const lines = setLines(rest, measure);
      for (const line of lines.slice(0, fitting)) {
        const face = subhead ? style.bold : style.text;
        const slack = subhead ? (slot.width - widthOf(line.text) * style.size) / 2 : line.indent;
        const more = { spacing: subhead ? 0 : line.spacing };
        drawn.push([sheet, line.text, slot.left + slack, y, style.size, face, more]);
        y += style.leading;
      }
      rest = lines
        .slice(fitting)
        .map(({ source }) => source)
        .join('');
      indent = 0;
    }
  }
  for (const each of drawn) put(...each);
  return y;
}

/** Runs paragraphs through columns of even depth, as short as they can be; gives the lowest bottom. */
export function fillEvenly(
  sheet: Sheet,
  paragraphs: readonly string[],
  slots: readonly Slot[],
  style: Style,
): number {
  const top = Math.min(...slots.map((slot) => slot.top));
  for (let depth = style.leading; ; depth += style.leading) {
    const cut = slots.map((slot) => ({ ...slot, bottom: Math.min(slot.bottom, top + depth) }));
    if (fill(sheet, paragraphs, cut, style) !== null) return top + depth;
    if (depth > 4000) throw new Error('The text is too long for its columns.');
  }
}

/** A headline set down the page, one character below the other; several lines go from right to left. */
export function printVertical(
  sheet: Sheet,
  lines: readonly string[],
  right: number,
  top: number,
  size: number,
  face: Face,
): void {
  for (const [at, line] of lines.entries()) {
    for (const [down, character] of [...line].entries()) {
      const x = right - size - at * size * 1.3;
      put(sheet, character, x, top + down * size * 1.08, size, face, { part: 'headline' });
    }
  }
}
