import { canonicalUrl } from '../article/canonical-url.ts';
import type { Excerpt, TextQuoteSelector } from '../excerpt/excerpt.ts';
import { excerptLimits } from '../excerpt/excerpt-limits.ts';
import { isExcerpt } from '../excerpt/excerpt-shape.ts';
import { newExcerpt } from '../excerpt/new-excerpt.ts';
import { isImportableAddress } from './importable-address.ts';
import { uuidOf } from './read-own-annotation.ts';
import { stableUuid } from './stable-uuid.ts';

/** What another program's annotation says, whatever its format. Nothing of it is checked. */
export interface ForeignAnnotation {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly quote: TextQuoteSelector | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly createdAt: number | null;
  readonly modifiedAt: number | null;
}

/** Why an annotation can't become an excerpt: keys of sentences. */
export type Refusal =
  | 'refusedNoQuote'
  | 'refusedNoAddress'
  | 'refusedReply'
  | 'refusedTooLong'
  | 'refusedDamaged'
  | 'refusedTwice';

/**
 * An excerpt of another program's annotation. Its positions count in a text that we don't know, so the quotation alone
 * says where it stands: position and paragraph are empty (digest `''`) until it's anchored. `now` where it has no date.
 */
export function excerptOf(foreign: ForeignAnnotation, now: number): Excerpt | Refusal {
  const { url, quote, note, tags } = foreign;
  if (quote === null) return 'refusedNoQuote';
  if (url === null || !isImportableAddress(url)) return 'refusedNoAddress';
  const createdAt = foreign.createdAt ?? foreign.modifiedAt ?? now;
  const changed = Math.max(createdAt, foreign.modifiedAt ?? createdAt);
  const { exact } = quote;
  const [prefix, suffix] = [
    quote.prefix.slice(-excerptLimits.around),
    quote.suffix.slice(0, excerptLimits.around),
  ];
  const made = newExcerpt(
    {
      id: uuidOf(foreign.id) ?? stableUuid(foreign.id ?? JSON.stringify([url, quote, foreign.createdAt])),
      mark: 'amber',
      note,
      tags,
      target: {
        quote: { exact, prefix, suffix },
        position: { start: 0, end: exact.length },
        paragraph: { index: 0, digest: '', start: prefix.length },
      },
      source: {
        canonicalUrl: canonicalUrl(url),
        url,
        siteId: 'generic',
        title: foreign.title?.trim() || url,
        source: null,
        publishedAt: null,
        authors: [],
        page: null,
      },
      printed: exact,
      context: `${prefix}${exact}${suffix}`,
      conceptIds: [],
    },
    createdAt,
  );
  const excerpt = { ...made, modified: { ...made.modified, note: changed, tags: changed } };
  return isExcerpt(excerpt) ? excerpt : 'refusedTooLong';
}
