import { createTermTable, edgeHash, edgeSize, nextBit, type TermTable } from './term-table.ts';

/**
 * Finds terms in a text. A term is spoken of by its place in the list that was given; offsets are UTF-16 units.
 * Terms shorter than two units are never found, and of equal terms only the first.
 */
export interface TermIndex {
  /** Leftmost-longest spans, none over another, as triples `start, end, term` in order of position. */
  readonly scan: (text: string) => Int32Array;
  /** The first position at or after `from` at which a term may begin; the text's length where there is none. */
  readonly seek: (text: string, from: number) => number;
  /** Puts every term that begins at `position` into `found`, shortest first; gives the longest, or -1. */
  readonly termsAt: (text: string, position: number, found: number[] | null) => number;
}

/**
 * Builds an index of folded terms. A bit filter over two units lets nearly every position of a text go after one
 * look-up, so a scan costs what the text is long, whatever the number of terms; the rest is a walk in the trie.
 */
export function createTermIndex(terms: readonly string[]): TermIndex {
  return termIndexOf(createTermTable(terms));
}

/** An index of a table that was made before. */
export function termIndexOf({ edges, edgeShift, filter, filterShift, units, starts }: TermTable): TermIndex {
  function seek(text: string, from: number): number {
    const last = text.length - 1;
    if (from >= last) return text.length;
    let unit = text.charCodeAt(from);
    for (let position = from; position < last; position++) {
      const following = text.charCodeAt(position + 1);
      const hash = edgeHash(unit + 1, following) >>> filterShift;
      if (((filter[hash >>> 5] as number) >>> (hash & 31)) & 1) return position;
      unit = following;
    }
    return text.length;
  }

  function termsAt(text: string, position: number, found: number[] | null): number {
    let longest = -1;
    let owner = text.charCodeAt(position) + 1;
    let unit = text.charCodeAt(position + 1);
    for (let depth = 2; position + depth <= text.length; depth++) {
      let at = (edgeHash(owner, unit) >>> edgeShift) * edgeSize;
      while (edges[at] !== owner || ((edges[at + 1] as number) & 0xffff) !== unit) {
        if (edges[at] === 0) return longest;
        at = at + edgeSize === edges.length ? 0 : at + edgeSize;
      }
      const ending = edges[at + 3] as number;
      if (ending > 0) {
        longest = ending - 1;
        found?.push(longest);
      }
      // Past the text's end stands NaN, which counts as unit 0 and is compared with none.
      unit = text.charCodeAt(position + depth);
      if (((edges[at + 1] as number) & nextBit(unit)) === 0) return longest;
      owner = edges[at + 2] as number;
      if (owner < 0) {
        const only = -owner - 1;
        if (!goesOn(text, position, only, depth)) return longest;
        found?.push(only);
        return only;
      }
    }
    return longest;
  }

  /** Whether the text at `position` has all of a term, of which the first `known` units are known to be there. */
  function goesOn(text: string, position: number, term: number, known: number): boolean {
    const start = starts[term] as number;
    const length = (starts[term + 1] as number) - start;
    // Past the text's end stands NaN, which equals no unit.
    for (let i = known; i < length; i++) if (text.charCodeAt(position + i) !== units[start + i]) return false;
    return true;
  }

  /** Where a scan puts its spans until it knows how many they are. */
  let spans = new Int32Array(96);

  function scan(text: string): Int32Array {
    let count = 0;
    let position = seek(text, 0);
    while (position < text.length) {
      const term = termsAt(text, position, null);
      if (term < 0) {
        position = seek(text, position + 1);
        continue;
      }
      const end = position + (starts[term + 1] as number) - (starts[term] as number);
      if (count === spans.length) {
        const larger = new Int32Array(spans.length * 2);
        larger.set(spans);
        spans = larger;
      }
      spans[count] = position;
      spans[count + 1] = end;
      spans[count + 2] = term;
      count += 3;
      position = seek(text, end);
    }
    return spans.slice(0, count);
  }

  return { scan, seek, termsAt };
}
