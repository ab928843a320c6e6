import type { Part } from './read-article.ts';

const headlines: readonly string[] = ['kicker', 'title', 'subtitle'];

/**
 * The element in which an article's body stands: the nearest that holds all of its blocks, so that a paragraph
 * added to the article is added inside it. Null for an article without a body.
 */
export function articleRoot(parts: readonly Part[]): Element | null {
  const containers = parts
    .filter(({ role }) => !headlines.includes(role))
    .map(({ block }) => block.container);
  const [first] = containers;
  if (!first) return null;
  let root: Element | null = first.parentElement ?? first;
  while (root && !containers.every((container) => root?.contains(container))) root = root.parentElement;
  return root;
}
