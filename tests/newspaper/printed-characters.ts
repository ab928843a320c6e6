import { dropDoubles } from '../../lib/newspaper/drop-doubles.ts';
import type { Issue } from '../../lib/newspaper/issue.ts';
import type { PageContent } from '../../lib/newspaper/page-content.ts';

type Counts = Readonly<Record<string, number>>;

function count(texts: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const text of texts) {
    // Hyphens are typesetting: a line end puts them in, joining lines takes them out.
    for (const character of text.replace(/[\s\u2043\u2010\u00ad-]/g, ''))
      counts[character] = (counts[character] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** How often each character is printed on some pages, what's drawn over itself counted once. */
export function printedCharacters(pages: readonly PageContent[]): Counts {
  return count(pages.flatMap(({ glyphs }) => dropDoubles(glyphs).map(({ text }) => text)));
}

/** How often each character comes out of reading them, wherever it's put. */
export function readCharacters(issue: Issue): Counts {
  return count([
    ...issue.pages.flatMap(({ furniture }) => furniture),
    ...issue.unassigned.map(({ text }) => text),
    ...issue.articles.flatMap(({ kicker, title, subtitle, bylines, blocks, marks }) => [
      kicker ?? '',
      title,
      subtitle ?? '',
      ...bylines,
      ...blocks.map(({ text }) => text),
      ...marks,
    ]),
  ]);
}
