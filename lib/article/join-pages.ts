import type { Article, ArticleBlock, Person } from './article.ts';
import { findJumps } from './find-jumps.ts';

/** What there is of an article once another of its web pages was read. */
export interface JoinedArticle {
  readonly article: Article;
  /** True where what was there before is a part of it: more of the same text, not another. */
  readonly grows: boolean;
}

/**
 * Puts an article that is spread over several web pages together from what was read before (`kept`) and the page
 * at hand, which takes the place of what was read of it before. The whole text on one page takes the place of its
 * parts.
 */
export function joinPages(kept: Article, read: Article): JoinedArticle {
  if (read.pagination === null) return { article: read, grows: holds(read.blocks, kept.blocks) };
  if (kept.pagination === null)
    return holds(kept.blocks, read.blocks) ? { article: kept, grows: true } : { article: read, grows: false };
  const { page } = read.pagination;
  const before = onPage(kept.blocks, kept.pagination.page);
  const blocks = [
    ...before.filter((block) => block.webPage < page),
    ...onPage(read.blocks, page),
    ...before.filter((block) => block.webPage > page),
  ];
  const article: Article = {
    ...(page === 1 ? read : kept),
    authors: union(kept.authors, read.authors),
    editors: union(kept.editors, read.editors),
    blocks,
    jumps: blocks.flatMap(({ text }) => findJumps(text)),
  };
  return { article, grows: !before.some((block) => block.webPage === page) };
}

/** Blocks with their web page; those that don't say are of this one. */
function onPage(blocks: readonly ArticleBlock[], page: number) {
  return blocks.map((block) => ({ ...block, webPage: block.webPage ?? page }));
}

/** True where the blocks of one text stand in another, one after the other. */
function holds(whole: readonly ArticleBlock[], part: readonly ArticleBlock[]): boolean {
  return whole.some((_, at) => part.every(({ text }, index) => whole[at + index]?.text === text));
}

function union(before: readonly Person[], more: readonly Person[]): readonly Person[] {
  return [...before, ...more.filter(({ name }) => !before.some((person) => person.name === name))];
}
