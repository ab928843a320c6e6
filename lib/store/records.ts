import type { Article } from '../article/article.ts';
import type { Detection } from '../detection/detection.ts';
import type { Span } from '../text/span.ts';

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

/** How often an article uses a concept. */
export interface TermCount {
  readonly conceptId: string;
  readonly count: number;
}

/** An article of the reader's library without its text: what lists, filters and the popup need. */
export interface KeptArticle {
  /** Number of the article in this database, from 1. Texts, revisions and the search index go by it. */
  readonly no: number;
  /** Names the article, whatever address it was read at. Unique; the same on every device. */
  readonly canonicalUrl: string;
  /** The address at which it was last read. */
  readonly url: string;
  readonly siteId: string;
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly source: string | null;
  /** As in `Article`: Asia/Shanghai, a day or a day with its time; null where the page does not say. */
  readonly publishedAt: string | null;
  readonly authors: Article['authors'];
  /** Page of the newspaper: `02`. */
  readonly page: string | null;
  /** Length of the body, UTF-16 units. */
  readonly characters: number;
  /** Digest of headlines and body; another one means another text. */
  readonly digest: string;
  /** Why it was taken for Dongcheng news. */
  readonly detection: Detection;
  readonly firstReadAt: Instant;
  readonly lastReadAt: Instant;
  /** Older texts that are kept beside this one. */
  readonly revisions: number;
  /** The concepts it uses, in the order in which they first appear. */
  readonly terms: readonly TermCount[];
  readonly excerpts: number;
  /** When it was put into the bin; null outside it. */
  readonly deletedAt: Instant | null;
}

/** A block of a kept article: the index in `article.blocks`, or a headline. */
export type BlockPlace = number | 'kicker' | 'title' | 'subtitle';

/** A term in a kept article. Offsets are UTF-16 units in the text of its block or headline. */
export interface TermOccurrence extends Span {
  readonly conceptId: string;
  readonly place: BlockPlace;
}

/** The text of a kept article with its terms. */
export interface KeptText {
  readonly no: number;
  readonly article: Article;
  /** In reading order. Nested terms are left out. */
  readonly occurrences: readonly TermOccurrence[];
}

/** A text that an article had before it was changed at its source. */
export interface Revision {
  readonly no: number;
  readonly digest: string;
  /** When this text was last seen at its source. */
  readonly lastReadAt: Instant;
  readonly article: Article;
}
