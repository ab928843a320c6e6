import type { Span } from '../../../lib/text/span.ts';

interface Terms {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Reads the one text directive of an address (URL Fragment Text Directives, 3.2). */
export function parseDirective(url: string): Terms {
  const written = /:~:text=([^&]*)$/.exec(url)?.[1];
  if (written === undefined) throw new Error(`no text directive in ${url}`);
  const terms = written.split(',');
  const prefix = terms[0]?.endsWith('-') ? decode(terms.shift()?.slice(0, -1)) : null;
  const suffix = terms.at(-1)?.startsWith('-') ? decode(terms.pop()?.slice(1)) : null;
  const [start, end, ...more] = terms;
  if (start === undefined || more.length > 0) throw new Error(`not a text directive: ${written}`);
  return { prefix, start: decode(start), end: end === undefined ? null : decode(end), suffix };
}

/** Every place that a directive names, by the steps of the specification (3.5.2), one paragraph a block. */
export function findDirective(text: string, terms: Terms): readonly Span[] {
  const found: Span[] = [];
  for (let from = 0; ; ) {
    const place = findNext(text, terms, from);
    if (place === null) return found;
    if (!found.some(({ start }) => start === place.start)) found.push(place);
    from = place.start + 1;
  }
}

function findNext(text: string, { prefix, start, end, suffix }: Terms, searchFrom: number): Span | null {
  for (let from = prefix === null ? searchFrom : 0; ; ) {
    let begin: Span | null;
    const startEndsWord = end !== null || suffix === null;
    if (prefix !== null) {
      const before = findString(text, prefix, from, true, false);
      if (before === null) return null;
      from = before.start + 1;
      const at = afterSpace(text, before.end);
      begin = findString(text, start, at, false, startEndsWord);
      if (begin === null) return null;
      if (begin.start !== at || at < searchFrom) continue;
    } else {
      begin = findString(text, start, from, true, startEndsWord);
      if (begin === null) return null;
      from = begin.start + 1;
    }
    for (let endFrom = begin.end; ; ) {
      let last = begin.end;
      if (end !== null) {
        const tail = findString(text, end, endFrom, true, suffix === null);
        if (tail === null) return null;
        last = tail.end;
      }
      if (suffix === null) return { start: begin.start, end: last };
      const at = afterSpace(text, last);
      const after = findString(text, suffix, at, false, true);
      if (after === null) return null;
      if (after.start === at) return { start: begin.start, end: last };
      if (end === null) break;
      endFrom = last;
    }
  }
}

function findString(
  text: string,
  words: string,
  from: number,
  startsWord: boolean,
  endsWord: boolean,
): Span | null {
  const [where, what] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = where.indexOf(what, from); at >= 0; at = where.indexOf(what, at + 1)) {
    const end = at + words.length;
    const fits = (!startsWord || isBound(text, at)) && (!endsWord || isBound(text, end));
    if (fits && !words.includes('\n')) return { start: at, end };
  }
  return null;
}

function isBound(text: string, at: number): boolean {
  const first = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const block = text.slice(first, newline < 0 ? text.length : newline);
  return at - first >= block.length || segmenter.segment(block).containing(at - first)?.index === at - first;
}

function afterSpace(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

function decode(term = ''): string {
  return decodeURIComponent(term);
}
