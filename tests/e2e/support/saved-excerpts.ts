import type { Excerpt, ExcerptMark } from '../../../lib/excerpt/excerpt.ts';
import { newExcerpt } from '../../../lib/excerpt/new-excerpt.ts';
import type { Visit } from '../../../lib/library/library.ts';

/** 2026-09-22 08:00 in Beijing. */
const savedAt = Date.UTC(2026, 8, 22);

interface SavedWords {
  readonly words: string;
  readonly mark: ExcerptMark;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** An excerpt of words of a visit's first paragraph, saved `n` hours after the first. */
export function savedExcerpt(n: number, visit: Visit, { words, mark, note, tags }: SavedWords): Excerpt {
  const { article, url } = visit;
  const { canonicalUrl, siteId, title, source, publishedAt, authors, page } = article;
  const paragraph = article.blocks[0]?.text ?? '';
  const text = [title, ...article.blocks.map((block) => block.text)].join('\n');
  const start = text.indexOf(words);
  const inParagraph = paragraph.indexOf(words);
  const end = start + words.length;
  return newExcerpt(
    {
      id: `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`,
      source: { canonicalUrl, url, siteId, title, source, publishedAt, authors, page },
      target: {
        quote: { exact: words, prefix: text.slice(0, start).slice(-20), suffix: text.slice(end, end + 20) },
        position: { start, end },
        paragraph: { index: 1, digest: 'seeded', start: inParagraph },
      },
      printed: words,
      context: paragraph,
      conceptIds: [],
      mark,
      ...(note !== undefined && { note }),
      ...(tags !== undefined && { tags }),
    },
    savedAt + n * 3_600_000,
  );
}
