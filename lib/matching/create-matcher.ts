import { type FoldedText, foldText, sourceSpan } from '../text/fold-text.ts';
import { rulesHold } from './designation-rules.ts';
import type { Designation, Match } from './match.ts';
import { compileLayer, type MatchLayer } from './match-layer.ts';
import { isInsideWordOrNumber } from './number-boundary.ts';
import { type Candidate, openLayer } from './open-layer.ts';
import { createWordBoundary } from './word-boundary.ts';

export interface Matcher {
  /**
   * The designations in a text: leftmost, then longest, none over another, in order of position. Offsets are UTF-16
   * units of `text`. What a match needs elsewhere in the article is left to `settleMatches`.
   */
  readonly match: (text: string) => Match[];
}

/** Stretch of a folded text in which terms are looked for, and how long they may be. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly below: number;
}

/** A term of a layer, both by number, that begins somewhere. */
interface FoundTerm {
  readonly layer: number;
  readonly term: number;
  readonly length: number;
}

/**
 * Makes a matcher for designations. Where two of them are written alike, the first whose rules hold counts.
 * Designations of fewer than two characters are never found.
 */
export function createMatcher(designations: readonly Designation[]): Matcher {
  return createLayeredMatcher([compileLayer(designations)]);
}

/**
 * Makes a matcher for several glossaries, which finds what one with the designations of all of them would find, one
 * glossary after the other: of concepts with one id only that of the first layer is there. `isLeftOut` names concepts
 * that are not there at all; it is asked about what stands in the text only.
 */
export function createLayeredMatcher(
  layers: readonly MatchLayer[],
  isLeftOut: (conceptId: string) => boolean = () => false,
): Matcher {
  const opened = layers.map(openLayer);
  const straddles = createWordBoundary();

  function matchRange(folded: FoldedText, range: Range, outside: string | null): Match[] {
    const matches: Match[] = [];
    const nexts = opened.map(({ index }) => index.seek(folded.text, range.start));
    for (let position = Math.min(...nexts); position < range.end; position = Math.min(...nexts)) {
      const found = termsAt(folded.text, position, nexts);
      const match = longestThatCounts(folded, position, found, range, outside);
      if (match) matches.push(toMatch(folded, position, match));
      const from = match ? match.end : position + 1;
      for (let at = 0; at < nexts.length; at++) {
        if ((nexts[at] as number) < from) nexts[at] = opened[at]?.index.seek(folded.text, from) ?? range.end;
      }
    }
    return matches;
  }

  /** Every term that begins at a position, the longest first, and of equal ones that of the first layer. */
  function termsAt(text: string, position: number, nexts: readonly number[]): FoundTerm[] {
    const found: FoundTerm[] = [];
    opened.forEach(({ index, lengthOf }, layer) => {
      if (nexts[layer] !== position) return;
      const terms: number[] = [];
      index.termsAt(text, position, terms);
      for (const term of terms) found.push({ layer, term, length: lengthOf(term) });
    });
    return found.length > 1 ? found.sort((one, other) => other.length - one.length) : found;
  }

  function longestThatCounts(
    folded: FoldedText,
    start: number,
    terms: readonly FoundTerm[],
    range: Range,
    outside: string | null,
  ): (Candidate & { readonly end: number }) | null {
    for (const { layer, term, length } of terms) {
      const end = start + length;
      if (end > range.end || length >= range.below || isInsideWordOrNumber(folded, start, end)) continue;
      for (const candidate of opened[layer]?.candidates(term) ?? []) {
        const { conceptId, rule } = candidate;
        if (conceptId === outside || !isThere(conceptId, layer)) continue;
        if (!rulesHold(rule, folded, start, end)) continue;
        if (straddles(folded, start, end)) break;
        return { ...candidate, end };
      }
    }
    return null;
  }

  function isThere(conceptId: string, layer: number): boolean {
    if (isLeftOut(conceptId)) return false;
    for (let at = 0; at < layer; at++) if (opened[at]?.has(conceptId)) return false;
    return true;
  }

  function toMatch(
    folded: FoldedText,
    start: number,
    { conceptId, rule, end }: Candidate & { readonly end: number },
  ): Match {
    const nested = matchRange(folded, { start, end, below: end - start }, conceptId);
    return {
      ...sourceSpan(folded, start, end),
      conceptId,
      ...(rule.needs && { needs: rule.needs }),
      ...(nested.length > 0 && { nested }),
    };
  }

  return {
    match: (text) => {
      const folded = foldText(text);
      const length = folded.text.length;
      return matchRange(folded, { start: 0, end: length, below: Number.POSITIVE_INFINITY }, null);
    },
  };
}
