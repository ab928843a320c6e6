import type { ArticleAt } from '../messaging/protocol.ts';
import type { Session } from './session.ts';

/** How a session's article is named to the background. */
export function articleAt({ url, article }: Session): ArticleAt {
  const { canonicalUrl, title, publishedAt } = article;
  return { url, canonicalUrl, title, publishedAt };
}
