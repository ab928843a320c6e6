import { type Excerpt, excerptMarks } from '../../../lib/excerpt/excerpt.ts';
import { newExcerpt } from '../../../lib/excerpt/new-excerpt.ts';
import { articleParts } from '../../../lib/library/find-terms.ts';
import type { Visit } from '../../../lib/library/library.ts';

const length = 30;
const around = 32;

/** The n-th excerpt: some words of one of the articles. */
export function excerptAt(at: number, visits: readonly Visit[]): Excerpt {
  const { article } = visits[at % visits.length] as Visit;
  const texts = articleParts(article).map(({ text }) => text);
  const index = at % texts.length;
  const text = texts[index] ?? '';
  const inside = (at * 7) % Math.max(1, text.length - length);
  const start = texts.slice(0, index).reduce((sum, each) => sum + each.length + 1, inside);
  const exact = text.slice(inside, inside + length);
  const { canonicalUrl, siteId, title, source, publishedAt, authors, page } = article;
  return newExcerpt(
    {
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      source: { canonicalUrl, url: canonicalUrl, siteId, title, source, publishedAt, authors, page },
      target: {
        quote: {
          exact,
          prefix: text.slice(Math.max(0, inside - around), inside),
          suffix: text.slice(inside + length, inside + length + around),
        },
        position: { start, end: start + exact.length },
        paragraph: { index, digest: 'a1b2c3d4', start: inside },
      },
      printed: exact,
      context: text,
      conceptIds: [],
      mark: excerptMarks[at % excerptMarks.length] ?? 'amber',
      note: at % 3 === 0 ? `${exact.slice(0, 12)}，回头再查。` : '',
      tags: at % 2 === 0 ? ['工单', '社区'] : [],
    },
    Date.UTC(2026, 7, 12) + at * 1_000,
  );
}
