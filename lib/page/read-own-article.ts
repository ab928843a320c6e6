import type { Article } from '../article/article.ts';
import type { Detection } from '../detection/detection.ts';
import { readBlocks } from '../dom/read-blocks.ts';
import type { ArticlePart, ReadArticle } from './read-article.ts';

/** Names the element that shows one part of an article (ArticleText); its value is the part's role. */
const partAttribute = 'data-part';

const roles: ReadonlySet<string> = new Set<ArticlePart['role']>([
  'kicker',
  'title',
  'subtitle',
  'paragraph',
  'subheading',
  'caption',
  'note',
]);

/**
 * Reads, in steps, an article that a page of the extension shows itself. What it says is known, so nothing is
 * detected or parsed: only the places of its parts are read, from the elements below `root` that carry
 * `partAttribute`.
 */
export function* readOwnArticle(
  root: Element,
  article: Article,
  detection: Detection,
): Generator<undefined, ReadArticle> {
  const parts: ArticlePart[] = [];
  for (const element of root.querySelectorAll(`[${partAttribute}]`)) {
    const role = element.getAttribute(partAttribute) ?? '';
    if (isRole(role)) parts.push(...readBlocks(element).map((block) => ({ role, block })));
    yield;
  }
  return { detection, article, parts, textMap: { roots: [root], blocks: parts.map(({ block }) => block) } };
}

function isRole(value: string): value is ArticlePart['role'] {
  return roles.has(value);
}
