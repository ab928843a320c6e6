import { canonicalParagraphs } from '../article/canonical-paragraphs.ts';
import type { Work } from '../excerpt/same-article.ts';
import type { Library } from './library.ts';

/**
 * The texts that are kept of an article, and of the same one at the other addresses where it has excerpts: each as
 * its paragraphs, the newest of an address first. In one of them those excerpts may have been described.
 */
export async function earlierTexts(
  library: Pick<Library, 'excerpts' | 'byUrl' | 'texts' | 'revisions'>,
  article: Work & { readonly canonicalUrl: string },
): Promise<readonly (readonly string[])[]> {
  const elsewhere = await library.excerpts.ofSameWork(article);
  const urls = new Set([article.canonicalUrl, ...elsewhere.map(({ source }) => source.canonicalUrl)]);
  const kept: string[][] = [];
  for (const url of urls) {
    const head = await library.byUrl(url);
    if (!head) continue;
    const all = [...(await library.texts([head.no])), ...(await library.revisions(head.no))];
    kept.push(...all.map(({ article }) => canonicalParagraphs(article)));
  }
  return kept;
}
