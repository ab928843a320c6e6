import type { AnchorText } from './anchoring.ts';
import { foldTightly } from './fold-tightly.ts';
import { paragraphDigest } from './paragraph-digest.ts';

/** What is looked up in a text for every excerpt. Folded offsets count in `folded`. */
export interface TextTables {
  readonly source: AnchorText;
  readonly folded: string;
  /** Its units. */
  readonly units: Uint16Array;
  /** For every folded unit, its unit in the canonical text. */
  readonly starts: Uint32Array;
  readonly paragraphs: readonly TableParagraph[];
  /** Where two characters follow each other: `places` from `heads[pairKey]` to `heads[pairKey + 1]`. */
  readonly heads: Uint32Array;
  readonly places: Uint32Array;
}

interface TableParagraph {
  /** Start in the canonical text. */
  readonly start: number;
  readonly digest: string;
}

/** Pairs that stand everywhere say nothing of where words stand. */
export const mostFrequent = 240;

const keyBits = 13;
const made = new WeakMap<AnchorText, TextTables>();

/** Two characters as a number below 2^13. Different pairs may have the same: that costs time, never truth. */
export function pairKey(text: string, at: number): number {
  return (
    (Math.imul(text.charCodeAt(at) * 0x9e3b + text.charCodeAt(at + 1), 0x9e3779b1) >>> 0) >>> (32 - keyBits)
  );
}

/** The tables of a text, made at first use and as long as the text lives. */
export function textTables(source: AnchorText): TextTables {
  const known = made.get(source);
  if (known) return known;
  const { text: folded, starts } = foldTightly(source.text);
  const tables = {
    source,
    folded,
    units: unitsOf(folded),
    starts,
    paragraphs: tableParagraphs(source, folded, starts),
    ...pairs(folded),
  };
  made.set(source, tables);
  return tables;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** The first folded unit at or after an offset of the canonical text. */
export function foldedOffset(starts: Uint32Array, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the paragraph in which an offset of the canonical text stands. */
export function paragraphAt(paragraphs: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function tableParagraphs({ paragraphs }: AnchorText, folded: string, starts: Uint32Array): TableParagraph[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const from = foldedOffset(starts, start);
    const to = foldedOffset(starts, start + paragraph.length);
    const made = { start, digest: paragraphDigest(folded.slice(from, to)) };
    start += paragraph.length + 1;
    return made;
  });
}

function pairs(folded: string): Pick<TextTables, 'heads' | 'places'> {
  const count = Math.max(0, folded.length - 1);
  const heads = new Uint32Array((1 << keyBits) + 1);
  const keys = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    const key = pairKey(folded, at);
    keys[at] = key;
    heads[key + 1] = (heads[key + 1] as number) + 1;
  }
  for (let key = 0; key < heads.length - 1; key++) {
    heads[key + 1] = (heads[key + 1] as number) + (heads[key] as number);
  }
  const next = heads.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    const place = next[key] as number;
    places[place] = at;
    next[key] = place + 1;
  }
  return { heads, places };
}
