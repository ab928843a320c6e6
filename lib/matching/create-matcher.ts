import { type FoldedText, foldText, sourceSpan } from '../text/fold-text.ts';
import { type CompiledDesignation, compileDesignations } from './compiled-designation.ts';
import { rulesHold } from './designation-rules.ts';
import type { Designation, Match } from './match.ts';
import { isInsideWordOrNumber } from './number-boundary.ts';
import { createTermIndex } from './term-index.ts';
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

/**
 * Makes a matcher for designations. Where two of them are written alike, the first whose rules hold counts.
 * Designations of fewer than two characters are never found.
 */
export function createMatcher(designations: readonly Designation[]): Matcher {
  const byText = new Map<string, CompiledDesignation[]>();
  for (const compiled of compileDesignations(designations)) {
    const alike = byText.get(compiled.folded);
    if (alike) alike.push(compiled);
    else byText.set(compiled.folded, [compiled]);
  }
  const compiledByTerm = [...byText.values()];
  const index = createTermIndex([...byText.keys()]);
  const straddles = createWordBoundary();

  function matchRange(folded: FoldedText, range: Range, outside: string | null): Match[] {
    const matches: Match[] = [];
    const terms: number[] = [];
    let position = index.seek(folded.text, range.start);
    while (position < range.end) {
      terms.length = 0;
      index.termsAt(folded.text, position, terms);
      const end = longestThatCounts(folded, position, terms, range, outside, matches);
      position = index.seek(folded.text, end > 0 ? end : position + 1);
    }
    return matches;
  }

  /** Adds the longest term that counts at a position to `matches`; gives its end, or 0 where none does. */
  function longestThatCounts(
    folded: FoldedText,
    start: number,
    terms: readonly number[],
    range: Range,
    outside: string | null,
    matches: Match[],
  ): number {
    for (let at = terms.length - 1; at >= 0; at--) {
      const alike = compiledByTerm[terms[at] as number] as readonly CompiledDesignation[];
      const length = (alike[0] as CompiledDesignation).folded.length;
      const end = start + length;
      if (end > range.end || length >= range.below || isInsideWordOrNumber(folded, start, end)) continue;
      const compiled = alike.find(
        (each) => each.designation.conceptId !== outside && rulesHold(each, folded, start, end),
      );
      if (!compiled || straddles(folded, start, end)) continue;
      matches.push(toMatch(folded, start, end, compiled.designation));
      return end;
    }
    return 0;
  }

  function toMatch(folded: FoldedText, start: number, end: number, designation: Designation): Match {
    const { conceptId, needs } = designation;
    const nested = matchRange(folded, { start, end, below: end - start }, conceptId);
    return {
      ...sourceSpan(folded, start, end),
      conceptId,
      ...(needs && { needs }),
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
