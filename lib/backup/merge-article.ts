import type { BackupArticle, BackupText } from './backup.ts';

/** A text by its digest, and when it was last seen at its source. */
interface SeenText {
  readonly digest: string;
  readonly lastReadAt: number;
}

/** What of a kept article decides how another copy is merged into it. */
export interface KeptCopy extends SeenText {
  readonly firstReadAt: number;
  readonly deletedAt: number | null;
  readonly binChangedAt: number | null;
  readonly revisions: readonly SeenText[];
}

/** An article of a backup with the digests of its texts. */
export interface ArrivingArticle extends BackupArticle {
  readonly digest: string;
  readonly revisions: readonly (BackupText & SeenText)[];
}

/** What becomes of an article when a copy of it arrives. */
export interface ArticleMerge
  extends Pick<KeptCopy, 'firstReadAt' | 'lastReadAt' | 'deletedAt' | 'binChangedAt'> {
  readonly outcome: 'new' | 'updated' | 'same';
  /** Whose text is the current one from now on. */
  readonly current: 'ours' | 'theirs';
  /** True where our text becomes a revision. */
  readonly keepsOurs: boolean;
  /** Their texts that become revisions, or were seen later than we knew. */
  readonly arriving: readonly (BackupText & SeenText)[];
  /** Digest of our revision that is the current text from now on; null: none. */
  readonly drops: string | null;
  /** How many older texts there are then. */
  readonly revisions: number;
}

/**
 * Merges a copy of an article into the kept one, or into nothing. The text seen last is the current one and every
 * other stays as a revision, so nothing is lost; times of reading widen; in the bin or out of it is as it was changed
 * last. Merging the same copy again changes nothing.
 */
export function mergeArticle(kept: KeptCopy | null, arriving: ArrivingArticle): ArticleMerge {
  const { firstReadAt, lastReadAt, deletedAt, binChangedAt, revisions } = arriving;
  const times = { firstReadAt, lastReadAt, deletedAt, binChangedAt };
  if (kept === null) {
    const texts = distinct(revisions).filter(({ digest }) => digest !== arriving.digest);
    const count = texts.length;
    return {
      ...times,
      outcome: 'new',
      current: 'theirs',
      keepsOurs: false,
      arriving: texts,
      drops: null,
      revisions: count,
    };
  }
  const theirs = isLater(arriving, kept);
  const current = theirs ? arriving.digest : kept.digest;
  const ours = new Map(kept.revisions.map((text) => [text.digest, text.lastReadAt]));
  const known = new Map(theirs ? [...ours, [kept.digest, kept.lastReadAt] as const] : ours);
  const news = distinct([...revisions, arriving]).filter(
    (text) => text.digest !== current && text.lastReadAt > (known.get(text.digest) ?? -1),
  );
  const left = new Set([...known.keys(), ...news.map(({ digest }) => digest)]);
  left.delete(current);
  const bin = changedLast(kept, arriving);
  const merged: Omit<ArticleMerge, 'outcome'> = {
    ...bin,
    firstReadAt: Math.min(kept.firstReadAt, firstReadAt),
    lastReadAt: Math.max(kept.lastReadAt, lastReadAt),
    current: theirs ? 'theirs' : 'ours',
    keepsOurs: theirs,
    arriving: news,
    drops: ours.has(current) ? current : null,
    revisions: left.size,
  };
  return { ...merged, outcome: isSame(kept, merged) ? 'same' : 'updated' };
}

/** True where their text takes the place of ours. Seen at the same moment, the digest decides, on every device alike. */
function isLater(theirs: SeenText, ours: SeenText): boolean {
  if (theirs.digest === ours.digest) return false;
  if (theirs.lastReadAt !== ours.lastReadAt) return theirs.lastReadAt > ours.lastReadAt;
  return theirs.digest > ours.digest;
}

/** Each text once, as it was seen last. */
function distinct<T extends SeenText>(texts: readonly T[]): T[] {
  const last = new Map<string, T>();
  for (const text of texts) {
    const before = last.get(text.digest);
    if (!before || before.lastReadAt < text.lastReadAt) last.set(text.digest, text);
  }
  return [...last.values()];
}

type BinState = Pick<KeptCopy, 'deletedAt' | 'binChangedAt'>;

function changedLast(ours: BinState, theirs: BinState): BinState {
  const changeOf = ({ binChangedAt, deletedAt }: BinState) => binChangedAt ?? deletedAt ?? -1;
  const { deletedAt, binChangedAt } = changeOf(theirs) > changeOf(ours) ? theirs : ours;
  return { deletedAt, binChangedAt };
}

function isSame(kept: KeptCopy, merged: Omit<ArticleMerge, 'outcome'>): boolean {
  return (
    merged.current === 'ours' &&
    merged.arriving.length === 0 &&
    merged.firstReadAt === kept.firstReadAt &&
    merged.lastReadAt === kept.lastReadAt &&
    merged.deletedAt === kept.deletedAt &&
    merged.binChangedAt === kept.binChangedAt
  );
}
