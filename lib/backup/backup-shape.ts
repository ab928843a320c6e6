import { addressShape, keptArticleShape } from '../article/article-shape.ts';
import { articleDetectionShape } from '../detection/detection-shape.ts';
import { isExcerpt, isInstant, isTombstone } from '../excerpt/excerpt-shape.ts';
import {
  exactly,
  type Fault,
  isRecord,
  naturalNumber,
  orNull,
  type Shape,
  textUpTo,
  upTo,
} from '../glossary/json-shape.ts';
import { isStudyCard } from '../study/study-shape.ts';
import type { BackupArticle, BackupEnd, BackupKind, BackupRecord } from './backup.ts';
import { backupPackShape, backupPartShape } from './backup-pack.ts';

const mostRevisions = 10_000;

const passing =
  (test: (value: unknown) => boolean): Shape =>
  (value, path): Fault | null =>
    test(value) ? null : { path, fault: 'is not sound' };

const instant = passing(isInstant);

const articleShape = exactly({
  url: addressShape,
  article: keptArticleShape,
  detection: articleDetectionShape,
  firstReadAt: instant,
  lastReadAt: instant,
  deletedAt: orNull(instant),
  binChangedAt: orNull(instant),
  revisions: upTo(mostRevisions, exactly({ lastReadAt: instant, article: keptArticleShape })),
});

/** One article at one address, none of its texts seen later than it was itself. */
function isWhole({ article, firstReadAt, lastReadAt, revisions }: BackupArticle): boolean {
  return (
    firstReadAt <= lastReadAt &&
    revisions.every(
      (text) => text.lastReadAt <= lastReadAt && text.article.canonicalUrl === article.canonicalUrl,
    )
  );
}

const packShape = backupPackShape(instant);

const tests: Readonly<Record<BackupKind, (value: unknown) => boolean>> = {
  tombstone: isTombstone,
  excerpt: isExcerpt,
  study: isStudyCard,
  article: (value) => articleShape(value, '') === null && isWhole(value as BackupArticle),
  pack: (value) => packShape(value, '') === null || backupPartShape(value, '') === null,
  terms: isRecord,
  settings: isRecord,
};

/**
 * The kinds of records in their order. Tombstones are read first: an excerpt that is deleted for good meanwhile is
 * then never in a backup beside its tombstone. An article that comes after its excerpts is written once, with their
 * number.
 */
export const backupKinds = Object.keys(tests) as readonly BackupKind[];

/** True for a record that is whole, fits, and is nothing more. */
export function isBackupRecord(value: unknown): value is BackupRecord {
  if (!isRecord(value) || Object.keys(value).length !== 2) return false;
  const kind = backupKinds.find((each) => each === value.kind);
  return kind !== undefined && tests[kind](value.value);
}

const endShape = exactly({
  counts: exactly({
    articles: naturalNumber,
    revisions: naturalNumber,
    excerpts: naturalNumber,
    tombstones: naturalNumber,
  }),
  until: instant,
  digest: textUpTo(64, /^[\da-f]{64}$/),
});

export function isBackupEnd(value: unknown): value is BackupEnd {
  return endShape(value, '') === null;
}
