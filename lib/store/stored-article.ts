import type { PackedOccurrences } from './pack-occurrences.ts';
import type { Instant, KeptArticle, KeptText } from './records.ts';

/** An article as the database keeps it: with what writers need to know of it. */
export interface StoredArticle extends KeptArticle {
  /** Where its words stand in the search index; another one each time its text is indexed again. */
  readonly slot: number;
  /** The visit that wrote its text: what the same visit brings later is the same text grown. */
  readonly visitId: string;
  /** Levels of its terms as bits; see `levelBit`. */
  readonly levels: number;
  /** When it last went into the bin or out of it; missing where it never did, or before that was written down. */
  readonly binChangedAt?: Instant;
}

/** A text as the database keeps it. */
export interface StoredText extends Pick<KeptText, 'no' | 'article'>, PackedOccurrences {}

/** An article that has no number yet. */
export type NewArticle = Omit<StoredArticle, 'no'>;
