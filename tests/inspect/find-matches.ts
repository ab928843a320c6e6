import type { Glossary } from '../../lib/glossary/glossary.ts';
import { createMatcher } from '../../lib/matching/create-matcher.ts';
import type { Match } from '../../lib/matching/match.ts';
import { settleMatches } from '../../lib/matching/settle-matches.ts';
import { foldText } from '../../lib/text/fold-text.ts';

/** A term found in a text, as printed. */
export interface PrintedMatch {
  readonly conceptId: string;
  /** The concept's preferred Chinese label. */
  readonly label: string;
  /** What stands in the text. */
  readonly surface: string;
  /** UTF-16 offsets into the article's text: its blocks' texts joined by line feeds. */
  readonly start: number;
  readonly end: number;
}

export type FindMatches = (blocks: readonly string[], alsoInArticle?: readonly string[]) => PrintedMatch[];

/** Makes the search for a glossary: block by block, so that no term is found across two of them. */
export function matchFinder(glossary: Glossary): FindMatches {
  const matcher = createMatcher(glossary.designations);
  return (blocks, alsoInArticle = []) => {
    const article = foldText([...blocks, ...alsoInArticle].join('\n')).text;
    const hasWord = (word: string): boolean => article.includes(foldText(word).text);
    let offset = 0;
    return blocks.flatMap((text) => {
      const base = offset;
      offset += text.length + 1;
      return settleMatches(matcher.match(text), hasWord).map(
        ({ conceptId, start, end }: Match): PrintedMatch => ({
          conceptId,
          label: glossary.entries.get(conceptId)?.concept.prefLabel.zh ?? conceptId,
          surface: text.slice(start, end),
          start: base + start,
          end: base + end,
        }),
      );
    });
  };
}
