import type { Article } from '../article/article.ts';
import type { Matcher } from '../matching/create-matcher.ts';
import { settleMatches } from '../matching/settle-matches.ts';
import { wordFinder } from '../matching/word-finder.ts';
import type { BlockPlace, TermCount, TermOccurrence } from '../store/records.ts';

/** An article's headlines and blocks in reading order; headlines that are missing are left out. */
export function articleParts({
  kicker,
  title,
  subtitle,
  blocks,
}: Article): readonly { readonly place: BlockPlace; readonly text: string }[] {
  const headlines = [
    { place: 'kicker', text: kicker ?? '' },
    { place: 'title', text: title },
    { place: 'subtitle', text: subtitle ?? '' },
  ] as const;
  return [
    ...headlines.filter(({ text }) => text !== ''),
    ...blocks.map(({ text }, index) => ({ place: index, text })),
  ];
}

/** The terms of a whole article, in reading order; nested ones are left out. */
export function findTerms(article: Article, matcher: Matcher): TermOccurrence[] {
  const parts = articleParts(article);
  const hasWord = wordFinder(parts.map(({ text }) => text).join('\n'));
  return parts.flatMap(({ place, text }) =>
    settleMatches(matcher.match(text), hasWord).map(({ conceptId, start, end }) => ({
      conceptId,
      place,
      start,
      end,
    })),
  );
}

/** How often each concept occurs, in the order in which they first appear. */
export function countTerms(occurrences: readonly TermOccurrence[]): TermCount[] {
  const counts = new Map<string, number>();
  for (const { conceptId } of occurrences) counts.set(conceptId, (counts.get(conceptId) ?? 0) + 1);
  return [...counts].map(([conceptId, count]) => ({ conceptId, count }));
}
