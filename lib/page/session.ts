import { type Signal, signal } from '@preact/signals-core';
import type { Anchoring } from '../anchoring/anchoring.ts';
import type { Article } from '../article/article.ts';
import type { Detection } from '../detection/detection.ts';
import type { MappedBlock } from '../dom/text-map.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import type { Match } from '../matching/match.ts';
import type { ConceptEntry } from '../messaging/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { ArticlePart } from './read-article.ts';

/** A stretch of the article's text. */
export interface Place {
  readonly block: MappedBlock;
  readonly match: Span;
}

/** A term standing in the article. */
export interface Occurrence extends Place {
  readonly match: Match;
}

/** An excerpt of the article and where it stands in it. */
export interface PlacedExcerpt {
  readonly excerpt: Excerpt;
  readonly anchoring: Anchoring;
  /** Its stretch of every part that it touches; none while it is orphaned. */
  readonly places: readonly Place[];
}

/** An article as it is being read: what it is, and what is known about it so far. */
export interface Session {
  readonly document: Document;
  readonly url: string;
  readonly detection: Detection;
  readonly article: Article;
  /** The article's parts in document order: headline, body, captions. */
  readonly parts: Signal<readonly ArticlePart[]>;
  /** All terms found so far, in document order. */
  readonly occurrences: Signal<readonly Occurrence[]>;
  /** True once every part was matched. */
  readonly complete: Signal<boolean>;
  /** The reader's excerpts of the article in the order of their places, those that stand nowhere last. */
  readonly excerpts: Signal<readonly PlacedExcerpt[]>;
  /** True while the page goes on changing the article. */
  readonly restless: Signal<boolean>;
  /** Counts the changes of the glossary: after one, everything is matched anew. */
  readonly edition: Signal<number>;
  /** Entries of the concepts met so far, by id. */
  readonly entries: Map<string, ConceptEntry>;
  /** Key of the sentence for the reader where something went wrong. */
  readonly problem: Signal<string | null>;
  readonly settings: Signal<Settings>;
}

export function newSession(
  from: Pick<Session, 'document' | 'url' | 'detection' | 'article' | 'settings'>,
  parts: readonly ArticlePart[],
): Session {
  return {
    ...from,
    parts: signal(parts),
    occurrences: signal([]),
    complete: signal(false),
    excerpts: signal([]),
    restless: signal(false),
    edition: signal(0),
    entries: new Map(),
    problem: signal(null),
  };
}

/** The article's own words, one part a line: what context words and counted parts are looked for in. */
export function articleText(session: Session): string {
  return session.parts.value.map((part) => part.block.text).join('\n');
}
