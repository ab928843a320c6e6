import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { hour, morning } from '../library/visits.ts';

/** What a test may say of an excerpt, parts of its parts too. */
interface Said extends Omit<Partial<Excerpt>, 'source'> {
  readonly quote?: string;
  /** Where it begins in the text. */
  readonly start?: number;
  readonly canonicalUrl?: string;
  readonly source?: Partial<Excerpt['source']>;
}

/** An excerpt of our own with what a test doesn't speak of filled in; made in the morning and never changed. */
export function excerptOf(said: Said = {}): Excerpt {
  const {
    quote = '接诉即办',
    start = 5,
    canonicalUrl = 'https://www.bjdch.gov.cn/a/1.html',
    source,
    ...fields
  } = said;
  const createdAt = fields.createdAt ?? morning;
  return {
    id: '11111111-1111-4111-8111-111111111111',
    source: {
      canonicalUrl,
      url: canonicalUrl,
      siteId: 'bjdch',
      title: '清晨的工单',
      source: '东城社区报',
      publishedAt: '2026-08-12',
      authors: [],
      page: null,
      ...source,
    },
    target: {
      quote: { exact: quote, prefix: '街道把', suffix: '作为每天的第一件事。' },
      position: { start, end: start + quote.length },
      paragraph: { index: 0, digest: 'a1b2c3d4', start },
    },
    printed: quote,
    context: `街道把${quote}作为每天的第一件事。`,
    conceptIds: ['jie-su-ji-ban'],
    mark: 'amber',
    note: '',
    tags: [],
    deletedAt: null,
    createdAt,
    modified: { mark: createdAt, note: createdAt, tags: createdAt, target: createdAt, deletedAt: createdAt },
    ...fields,
  };
}

/** A numbered excerpt, one hour younger for each number. */
export function numberedExcerpt(number: number, said: Said = {}): Excerpt {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return excerptOf({ id, createdAt: morning + number * hour, start: number, ...said });
}
