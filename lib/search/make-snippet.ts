import type { Article } from '../article/article.ts';
import { type FoldedText, foldText, sourceSpan } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a snippet, found or not. */
export interface SnippetPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** About how long a snippet is, and how much of it stands before its first hit, UTF-16 units. */
const length = 90;
const before = 24;
/** A cut moves up to so far to begin after a punctuation mark. */
const reach = 16;

/**
 * Cuts a snippet out of an article, from where most words stand together: the title, a paragraph, then another
 * headline or a name; the lead where there are none. Texts are the article's own, not folded ones.
 */
export function makeSnippet(article: Article, words: readonly string[]): SnippetPiece[] {
  const { kicker, title, subtitle, source, authors, editors, blocks } = article;
  const body = blocks.map(({ text }) => text);
  const names = [...authors, ...editors].map(({ name }) => name);
  const others = [subtitle, kicker, source, ...names].flatMap((text) => text ?? []);
  const texts = [[title], body, others].map((group) => bestOf(group, words));
  const best = texts.reduce((one, other) => ((other?.words ?? 0) > (one?.words ?? 0) ? other : one));
  if (best) return cut(best.folded.source, best.hits);
  return cut(body.find((text) => text.trim() !== '') ?? title, []);
}

interface Found {
  readonly folded: FoldedText;
  readonly words: number;
  readonly hits: readonly Span[];
}

/** The first of the texts that have most of the words; null where none has any. */
function bestOf(texts: readonly string[], words: readonly string[]): Found | null {
  let best: Found | null = null;
  for (const text of texts) {
    const folded = foldText(text);
    const present = words.filter((word) => folded.text.includes(word));
    if (present.length > (best?.words ?? 0)) {
      best = { folded, words: present.length, hits: hitsOf(folded, present) };
      if (present.length === words.length) return best;
    }
  }
  return best;
}

/** Where words stand in the source, in order, those that touch or overlap as one. */
function hitsOf(folded: FoldedText, words: readonly string[]): Span[] {
  const spans = words.flatMap((word) => {
    const found: Span[] = [];
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
      found.push(sourceSpan(folded, at, at + word.length));
    }
    return found;
  });
  const merged: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

/** Cuts a text to a snippet's length around its first hit, and into pieces. */
function cut(text: string, hits: readonly Span[]): SnippetPiece[] {
  const first = hits[0]?.start ?? 0;
  const start = text.length <= length ? 0 : startBefore(text, Math.max(0, first - before), first);
  const end = inPair(text, Math.min(text.length, Math.max(start + length, hits[0]?.end ?? 0)));
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) pieces.push({ text: text.slice(from, to), hit });
  };
  let at = start;
  if (start > 0) pieces.push({ text: '…', hit: false });
  for (const hit of hits) {
    if (hit.start >= end) break;
    add(at, hit.start, false);
    at = Math.min(hit.end, end);
    add(hit.start, at, true);
  }
  add(at, end, false);
  if (end < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** A place near `from` where a clause begins, else `from` itself. */
function startBefore(text: string, from: number, hit: number): number {
  if (from === 0) return 0;
  for (let at = from; at < Math.min(from + reach, hit); at++) {
    if (/[，。；：！？、,;]/.test(text.charAt(at))) return at + 1;
  }
  return inPair(text, from);
}

/** Moves a cut out of the middle of a surrogate pair. */
function inPair(text: string, at: number): number {
  const low = text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000;
  return at > 0 && low ? at - 1 : at;
}
