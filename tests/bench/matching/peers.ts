import { AhoCorasick as Fast } from '@monyone/aho-corasick/fast';
import { AhoCorasick as Greedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import { createTermIndex } from '../../../lib/matching/term-index.ts';

/** Start and end of each match, one after the other. */
export type Spans = ArrayLike<number>;

/** A way to find terms. `build` is what is paid once, what it gives back is paid for each text. */
export interface Way {
  readonly name: string;
  readonly kind: 'ours' | 'npm' | 'by hand';
  /** More terms than this take minutes or fail. */
  readonly mostTerms?: number;
  readonly build: (terms: readonly string[]) => (text: string) => Spans;
}

export const ours: Way = {
  name: 'createTermIndex',
  kind: 'ours',
  build: (terms) => createTermIndex(terms).scan,
};

/** All ways give leftmost-longest spans; the names say where a package's own answer had to be worked on for that. */
export const peers: readonly Way[] = [
  {
    name: '@monyone/aho-corasick/greedy',
    kind: 'npm',
    build: (terms) => {
      const automaton = new Greedy([...terms]);
      return (text) => automaton.matchInText(text).flatMap(({ begin, end }) => [begin, end]);
    },
  },
  {
    name: '@monyone/aho-corasick/fast + longest',
    kind: 'npm',
    build: (terms) => {
      const automaton = new Fast([...terms]);
      return (text) => {
        const ends = new Int32Array(text.length);
        for (const { begin, end } of automaton.matchInText(text)) {
          if (end > (ends[begin] as number)) ends[begin] = end;
        }
        return leftmost(ends);
      };
    },
  },
  {
    name: 'ahocorasick + longest',
    kind: 'npm',
    build: (terms) => {
      const automaton = new AhoCorasick(terms);
      return (text) => {
        const ends = new Int32Array(text.length);
        for (const [last, words] of automaton.search(text)) {
          for (const word of words) {
            const start = last + 1 - word.length;
            if (last + 1 > (ends[start] as number)) ends[start] = last + 1;
          }
        }
        return leftmost(ends);
      };
    },
  },
  {
    name: 'fastscan + longest',
    kind: 'npm',
    build: (terms) => {
      const scanner = new FastScanner(terms);
      return (text) => {
        const ends = new Int32Array(text.length);
        for (const [start, word] of scanner.search(text)) {
          if (start + word.length > (ends[start] as number)) ends[start] = start + word.length;
        }
        return leftmost(ends);
      };
    },
  },
  {
    name: 'one alternation RegExp',
    kind: 'by hand',
    mostTerms: 10_000,
    build: (terms) => {
      const longestFirst = [...terms].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(
        longestFirst.map((term) => term.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|'),
        'g',
      );
      return (text) => {
        const spans: number[] = [];
        pattern.lastIndex = 0;
        for (let hit = pattern.exec(text); hit; hit = pattern.exec(text))
          spans.push(hit.index, pattern.lastIndex);
        return spans;
      };
    },
  },
  {
    name: 'Map by first character',
    kind: 'by hand',
    build: (terms) => {
      const byFirst = new Map<string, string[]>();
      for (const term of terms) {
        const alike = byFirst.get(term.charAt(0));
        if (alike) alike.push(term);
        else byFirst.set(term.charAt(0), [term]);
      }
      for (const alike of byFirst.values()) alike.sort((a, b) => b.length - a.length);
      return (text) => {
        const spans: number[] = [];
        for (let at = 0; at < text.length; ) {
          const term = byFirst.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
          if (term !== undefined) spans.push(at, at + term.length);
          at += term?.length ?? 1;
        }
        return spans;
      };
    },
  },
];

/** Leftmost spans out of the longest end for each start (0: none). */
function leftmost(ends: Int32Array): number[] {
  const spans: number[] = [];
  for (let at = 0; at < ends.length; ) {
    const end = ends[at] as number;
    if (end > 0) spans.push(at, end);
    at = end > 0 ? end : at + 1;
  }
  return spans;
}
