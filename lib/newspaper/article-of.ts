import type { Article } from '../article/article.ts';
import type { Issue, IssueArticle } from './issue.ts';

/**
 * An article of an issue as the rest of the product knows articles. `address` is where the issue was opened; the
 * article's own is that with its id: `…#article=2-3`.
 */
export function articleOf(issue: Issue, article: IssueArticle, address: string): Article {
  return {
    canonicalUrl: `${address.replace(/#.*$/, '')}#article=${article.id}`,
    siteId: 'newspaper',
    kicker: article.kicker,
    title: article.title,
    subtitle: article.subtitle,
    source: issue.paper,
    contentSource: null,
    publishedAt: issue.publishedAt,
    authors: article.authors,
    editors: article.editors,
    page: article.page,
    blocks: article.blocks.map(({ passage: _, ...block }) => block),
    jumps: article.jumps,
    pagination: null,
  };
}
