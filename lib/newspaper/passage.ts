import type { Box, Glyph } from './page-content.ts';

/** A character of a text and where it's printed; `null`: a space that the print only implies. */
export interface Unit {
  readonly text: string;
  readonly glyph: Glyph | null;
  /** Index of its page in the issue, from 0. */
  readonly page: number;
}

/** A text that knows where each of its characters is printed. */
export type Passage = readonly Unit[];

/** A box on one page. */
export interface Place {
  readonly page: number;
  readonly box: Box;
}

export function passageText(passage: Passage): string {
  return passage.map(({ text }) => text).join('');
}

/** A text of which nothing is known but its characters. */
export function plainPassage(text: string): Passage {
  return [...text].map((character) => ({ text: character, glyph: null, page: 0 }));
}

/** The part of a passage from one UTF-16 offset of its text to another, without white space at its ends. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  let at = 0;
  const part = passage.filter(({ text }) => {
    const from = at;
    at += text.length;
    return from >= start && at <= end;
  });
  const first = part.findIndex(({ text }) => text.trim() !== '');
  const last = part.findLastIndex(({ text }) => text.trim() !== '');
  return first < 0 ? [] : part.slice(first, last + 1);
}

/** Where a stretch of a passage's text (UTF-16 offsets) is printed: one box for each line that it runs over. */
export function placesOf(passage: Passage, start = 0, end = Infinity): Place[] {
  const places: Place[] = [];
  let at = 0;
  let last: Glyph | null = null;
  for (const { text, glyph, page } of passage) {
    const inside = at < end && at + text.length > start;
    at += text.length;
    if (!inside || glyph === null) continue;
    const open = places.at(-1);
    if (open !== undefined && open.page === page && last !== null && sameLine(last, glyph)) {
      places[places.length - 1] = { page, box: around(open.box, glyph) };
    } else {
      places.push({ page, box: around(glyph, glyph) });
    }
    last = glyph;
  }
  return places;
}

function sameLine(before: Glyph, after: Glyph): boolean {
  const size = Math.max(before.size, after.size);
  const across = Math.abs(before.baseline - after.baseline) < 0.3 * size && after.left > before.left;
  const down = Math.abs(before.left - after.left) < 0.5 * size && after.top > before.top;
  const near = after.left - before.right < 3 * size && after.top - before.bottom < 3 * size;
  return near && (across || (down && after.top - before.bottom < 0.35 * size && before.direction === 'down'));
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
