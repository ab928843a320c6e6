import type { Person } from '../article/article.ts';

/** Milliseconds since 1970-01-01 UTC. */
type Instant = number;

/** The four marks. Each has a colour and a line of its own, so that neither alone has to tell them apart. */
export const excerptMarks = ['amber', 'green', 'blue', 'pink'] as const;

/** `amber` a solid line, `green` a double, `blue` a dotted, `pink` a wavy one. */
export type ExcerptMark = (typeof excerptMarks)[number];

/** W3C Web Annotation `TextQuoteSelector`: the words, and those before and after them. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation `TextPositionSelector`, but in UTF-16 units; code points only in what is exported. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** The paragraph in which an excerpt begins. */
export interface ParagraphSelector {
  /** Index among the paragraphs of the text. */
  readonly index: number;
  /** Digest of the paragraph's folded text: tells at once whether it stands unchanged anywhere. */
  readonly digest: string;
  /** Offset of the excerpt's start in the paragraph, UTF-16 units. */
  readonly start: number;
}

/**
 * Where an excerpt stands in the canonical text of its article: the article's paragraphs (headlines, captions and
 * subheadings are paragraphs too) in reading order, joined by line feeds. All offsets count in that text.
 */
export interface ExcerptTarget {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  readonly paragraph: ParagraphSelector;
  /**
   * How alone the excerpt was: how many characters of words and context the stretch most like it had in common with
   * it elsewhere in the text. Only what has more in common is the excerpt itself and not that other stretch. Not
   * known of targets that come from elsewhere.
   */
  readonly rival?: number;
  /** What else in the text is like it. Absent where nothing is. */
  readonly doubles?: Doubles;
}

/** One difference between words and their double: where in the words, folded, and what stands there in the double. */
export type Difference = readonly [start: number, end: number, instead: string];

/** Some characters beside a stretch of a text, and how many must agree for them to be these and no others. */
export type Side = readonly [words: string, least: number];

/** What stands before and after a stretch, of whatever paragraph. Null where others could be taken for it. */
export type Sides = readonly [before: Side | null, after: Side | null];

/** What would have to be changed in words for them to be their double, and what stands beside that. */
export interface Double {
  readonly differences: readonly Difference[];
  readonly sides: Sides;
}

/** What an excerpt must be told from: stretches of its text that are like it. Folded, as anchoring compares texts. */
export interface Doubles {
  /** What stands before and after the quote in its paragraphs. */
  readonly before: string;
  readonly after: string;
  /** Those paragraphs' shares of it that can't be done without. */
  readonly parts: readonly DoublesPart[];
}

/** A paragraph's share of an excerpt with its surroundings, and the doubles of it. */
export interface DoublesPart {
  /** Offsets in `before`, quote and `after`, joined. */
  readonly start: number;
  readonly end: number;
  /** What stands before and after it. */
  readonly sides: Sides;
  readonly others: readonly Double[];
  /** Characters that further ones have in common with it, less those that differ. */
  readonly rest: number;
}

/** What is needed to cite the article of an excerpt, even where the article itself isn't kept. */
export interface ExcerptSource {
  /** Names the article, whatever address it was read at. */
  readonly canonicalUrl: string;
  /** The address at which it was read when the excerpt was saved. */
  readonly url: string;
  readonly siteId: string;
  readonly title: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  readonly authors: readonly Person[];
  /** Page of the newspaper: `02`. */
  readonly page: string | null;
}

/** What the reader may change of an excerpt. */
export interface ExcerptFields {
  readonly mark: ExcerptMark;
  /** Plain text. */
  readonly note: string;
  /** Without `#`, trimmed, each once, in the reader's order. */
  readonly tags: readonly string[];
  /** Changes when an orphan is attached to another place. */
  readonly target: ExcerptTarget;
  /** When it was put into the bin; null outside it. */
  readonly deletedAt: Instant | null;
}

/** A change of some fields of one excerpt. */
export interface ExcerptChange {
  readonly id: string;
  readonly fields: Partial<ExcerptFields>;
}

/** A stretch of an article that the reader saved. */
export interface Excerpt extends ExcerptFields {
  /** UUID, the same on every device. */
  readonly id: string;
  readonly source: ExcerptSource;
  /** The words as the reader saw them: with the breaks and spaces of the selection. */
  readonly printed: string;
  /** Whole text of the paragraph or paragraphs in which it stands, as they were when it was saved, joined by line feeds. */
  readonly context: string;
  /** Concepts inside it, in order of appearance, each once. */
  readonly conceptIds: readonly string[];
  readonly createdAt: Instant;
  /** Last change of each field: two devices that changed different fields can be merged. */
  readonly modified: Readonly<Record<keyof ExcerptFields, Instant>>;
}

/** What remains of an excerpt that was deleted for good, so that no older copy brings it back. */
export interface ExcerptTombstone {
  readonly id: string;
  readonly deletedAt: Instant;
}
