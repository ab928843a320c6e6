import type { Article } from '../article/article.ts';
import type { Detection } from '../detection/detection.ts';
import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import type { StudyCard } from '../study/study-card.ts';
import type { BackupPack, BackupPackPart } from './backup-pack.ts';

/** Milliseconds since 1970-01-01 UTC. */
type Instant = number;

/** A text that an article had, and when it was last seen at its source. */
export interface BackupText {
  readonly lastReadAt: Instant;
  readonly article: Article;
}

/**
 * An article with all its texts. It goes by its canonical address: numbers are each database's own. Terms, digests
 * and the search index are made anew from the text, by whoever restores it.
 */
export interface BackupArticle extends BackupText {
  /** The address at which it was last read. */
  readonly url: string;
  readonly detection: Detection;
  readonly firstReadAt: Instant;
  /** When it was put into the bin; null outside it. */
  readonly deletedAt: Instant | null;
  /** When it last went into the bin or out of it; null: never, or before that was written down. */
  readonly binChangedAt: Instant | null;
  /** Older texts, the oldest first. */
  readonly revisions: readonly BackupText[];
}

/** A value of the extension's storage; whoever owns it makes it sound. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** What a backup consists of, each on a line of its own, in this order of kinds. */
export type BackupRecord =
  | { readonly kind: 'tombstone'; readonly value: ExcerptTombstone }
  | { readonly kind: 'excerpt'; readonly value: Excerpt }
  | { readonly kind: 'study'; readonly value: StudyCard }
  | { readonly kind: 'article'; readonly value: BackupArticle }
  | { readonly kind: 'pack'; readonly value: BackupPack | BackupPackPart }
  | { readonly kind: 'terms'; readonly value: StoredFields }
  | { readonly kind: 'settings'; readonly value: StoredFields };

export type BackupKind = BackupRecord['kind'];

/** How many there are in a backup. */
export interface BackupCounts {
  readonly articles: number;
  readonly revisions: number;
  readonly excerpts: number;
  readonly tombstones: number;
}

/** The last line: what a whole backup must have had before it. */
export interface BackupEnd {
  readonly counts: BackupCounts;
  /** The last change of anything in it; 0 where there is nothing. */
  readonly until: Instant;
  /** Digest of all bytes before this line: see `running-digest.ts`. */
  readonly digest: string;
}

/** Format of the file, as its first line says it: a higher one may hold what we would lose. */
export const backupVersion = 2;
export const backupFormat = 'dongcheng-gloss-backup';
