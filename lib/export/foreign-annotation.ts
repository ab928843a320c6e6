import { canonicalUrl } from '../article/canonical-url.ts';
import type { Excerpt, TextQuoteSelector } from '../excerpt/excerpt.ts';
import { cleanTags } from './annotation-parts.ts';
import { isAddress, isLongText, isName, isNames } from './import-limits.ts';
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
  if (!isAddress(url)) return 'refusedNoAddress';
  const { exact, prefix, suffix } = quote;
  const context = `${prefix}${exact}${suffix}`;
  if (!isLongText(context) || !isLongText(note) || !isNames(tags)) return 'refusedTooLong';
  const createdAt = foreign.createdAt ?? foreign.modifiedAt ?? now;
  const changed = Math.max(createdAt, foreign.modifiedAt ?? createdAt);
  return {
    id: uuidOf(foreign.id) ?? stableUuid(foreign.id ?? JSON.stringify([url, quote, foreign.createdAt])),
    mark: 'amber',
    note,
    tags: cleanTags(tags),
    target: {
      quote,
      position: { start: 0, end: exact.length },
      paragraph: { index: 0, digest: '', start: prefix.length },
    },
    deletedAt: null,
    source: {
      canonicalUrl: canonicalUrl(url),
      url,
      siteId: 'generic',
      title: isName(foreign.title) && foreign.title.trim() !== '' ? foreign.title.trim() : url,
      source: null,
      publishedAt: null,
      authors: [],
      page: null,
    },
    printed: exact,
    context,
    conceptIds: [],
    createdAt,
    modified: { mark: createdAt, note: changed, tags: changed, target: createdAt, deletedAt: createdAt },
  };
}
