import type { BackupRecord, BackupText } from '../backup/backup.ts';
import { isBackupRecord } from '../backup/backup-shape.ts';
import type { KeptText, Revision } from '../store/records.ts';
import type { Store, StoreView } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import type { BackupStep } from './library-backup.ts';
import { readPacksForBackup } from './pack-copies.ts';

/** Records that are read at once. */
const batch = 200;

/** All that the database has, as records of a backup and in its order. */
export async function* readForBackup(store: Store): AsyncGenerator<BackupStep> {
  const tombstones = await store.read('excerpts', (view) => view.tombstones());
  const sorted = [...tombstones].sort((one, other) => (one.id < other.id ? -1 : 1));
  yield { records: sorted.map((value) => ({ kind: 'tombstone', value })), leftOut: 0 };
  for (let from: string | null = ''; from !== null; ) {
    const after: string = from;
    const { excerpts, last } = await store.read('excerpts', (view) => view.excerptsAfter(after, batch));
    yield { records: excerpts.map((value) => ({ kind: 'excerpt', value })), leftOut: 0 };
    from = last;
  }
  const study = await store.read('study', (view) => view.allStudyCards());
  yield { records: study.map((value) => ({ kind: 'study', value })), leftOut: 0 };
  for (let from: string | null = ''; from !== null; ) {
    const after: string = from;
    const { step, last } = await store.read('records', (view) => articlesFrom(view, after));
    yield step;
    from = last;
  }
  yield* readPacksForBackup(store);
}

async function articlesFrom(
  view: StoreView,
  after: string,
): Promise<{ readonly step: BackupStep; readonly last: string | null }> {
  const { articles, last } = await view.articlesAfter(after, batch);
  const texts = await view.texts(articles.map(({ no }) => no));
  const textOf = new Map(texts.map((text) => [text.no, text]));
  const records = await Promise.all(
    articles.map(async (head) => {
      const revisions = head.revisions > 0 ? await view.revisions(head.no) : [];
      return recordOf(head, textOf.get(head.no), revisions);
    }),
  );
  // What would be refused when it comes back is no backup.
  const sound = records.filter(isBackupRecord);
  return { step: { records: sound, leftOut: records.length - sound.length }, last };
}

function recordOf(
  head: StoredArticle,
  text: KeptText | undefined,
  revisions: readonly Revision[],
): BackupRecord | null {
  if (!text) return null;
  const { url, detection, firstReadAt, lastReadAt, deletedAt, binChangedAt = null } = head;
  return {
    kind: 'article',
    value: {
      url,
      article: text.article,
      detection,
      firstReadAt,
      lastReadAt,
      deletedAt,
      binChangedAt,
      revisions: [...revisions].sort(byAge).map(textOfRevision),
    },
  };
}

function byAge(one: Revision, other: Revision): number {
  return one.lastReadAt - other.lastReadAt || (one.digest < other.digest ? -1 : 1);
}

const textOfRevision = ({ lastReadAt, article }: Revision): BackupText => ({ lastReadAt, article });
