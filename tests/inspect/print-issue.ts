import { articleOf } from '../../lib/newspaper/article-of.ts';
import type { Issue } from '../../lib/newspaper/issue.ts';
import type { FindMatches } from './find-matches.ts';
import { type Inspection, printArticle } from './inspection.ts';

/** Prints an issue's articles; without an address theirs is unknown. */
export function printIssue(
  issue: Issue,
  url: string | null,
  findMatches: FindMatches,
): Inspection['articles'] {
  return issue.articles.map((article) => {
    const printed = printArticle(articleOf(issue, article, url ?? ''), findMatches);
    return {
      ...printed,
      canonicalUrl: url === null ? null : printed.canonicalUrl,
      page: printed.page || null,
      ...(article.certainty !== null && { certainty: article.certainty }),
    };
  });
}
