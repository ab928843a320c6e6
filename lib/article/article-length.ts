import type { Article } from './article.ts';

/** Length of an article's body with what captions say once more in parts, UTF-16 units. */
export function articleLength({ blocks }: Pick<Article, 'blocks'>): number {
  return blocks.reduce((sum, { text, caption = '' }) => sum + text.length + caption.length, 0);
}
