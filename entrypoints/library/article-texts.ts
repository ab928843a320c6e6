import { canonicalParagraphs } from '../../lib/article/canonical-paragraphs.ts';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { Library } from '../../lib/library/library.ts';

/** Articles whose texts are read at once. */
const batch = 100;

/** Canonical texts of the kept articles of some excerpts, by canonical address; null for one that isn't kept. */
export async function articleTexts(
  library: Pick<Library, 'byUrl' | 'texts'>,
  excerpts: readonly Excerpt[],
): Promise<(canonicalUrl: string) => string | null> {
  const urls = [...new Set(excerpts.map(({ source }) => source.canonicalUrl))];
  const texts = new Map<string, string>();
  for (let at = 0; at < urls.length; at += batch) {
    const heads = await Promise.all(urls.slice(at, at + batch).map((url) => library.byUrl(url)));
    const nos = heads.flatMap((head) => head?.no ?? []);
    for (const { article } of await library.texts(nos))
      texts.set(article.canonicalUrl, canonicalParagraphs(article).join('\n'));
  }
  return (url) => texts.get(url) ?? null;
}
