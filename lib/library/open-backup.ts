import type { BackupRecord } from '../backup/backup.ts';
import type { Result } from '../outcome/result.ts';
import type { Store, StoreChange } from '../store/store.ts';
import type { StudyCard } from '../study/study-card.ts';
import { readForBackup } from './backup-records.ts';
import type { LibraryBackup, MergeCounts, MergedKind } from './library-backup.ts';
import {
  mergeArticles,
  type PlannedArticle,
  planArticles,
  prepareArticle,
  withDigests,
} from './merge-articles.ts';
import { nothingMerged } from './merge-counts.ts';
import { type ArrivingExcerpts, type ExcerptPlan, mergeExcerpts, planExcerpts } from './merge-excerpts.ts';
import { mergePacks, planPacks } from './merge-packs.ts';
import { mergeStudy, planStudy } from './merge-study.ts';
import type { TermSource } from './prepare-visit.ts';

/** Does something in one transaction over the whole library; see `openLibrary`. */
type Change = <T>(work: (change: StoreChange) => Promise<T>) => Promise<Result<T>>;

/** What a library needs for backups, beside its store. */
interface BackupPorts {
  readonly change: Change;
  readonly terms: () => Promise<TermSource | null>;
  /** Called after each pack that was merged. */
  readonly packsChanged: () => Promise<void>;
  readonly tidy: () => Promise<void>;
}

export function openBackup(store: Store, { change, terms, packsChanged, tidy }: BackupPorts): LibraryBackup {
  return {
    size: async () => {
      const { articles, excerpts } = await store.mark(crypto.randomUUID());
      return articles + excerpts;
    },
    records: () => readForBackup(store),
    plan: async (records, options) => {
      const arriving = await Promise.all(articlesIn(records).map(withDigests));
      return store.read('all', async (view) =>
        countsOf(
          await planArticles(view, arriving),
          (await planExcerpts(view, excerptsIn(records), options)).counts,
          (await planStudy(view, studyIn(records))).counts,
        ),
      );
    },
    merge: async (records, options) => {
      const articles = articlesIn(records);
      const source = articles.length > 0 ? await terms() : null;
      const prepared = await Promise.all(articles.map((article) => prepareArticle(article, source)));
      return change(async (change) => {
        const study = await mergeStudy(change, studyIn(records));
        const excerpts = await mergeExcerpts(change, excerptsIn(records), options);
        return countsOf(prepared.length > 0 ? await mergeArticles(change, prepared) : [], excerpts, study);
      });
    },
    planPacks: (copies) => planPacks(store, copies),
    mergePacks: (copies) => mergePacks(store, copies, packsChanged),
    tidy,
  };
}

function articlesIn(records: readonly BackupRecord[]) {
  return records.flatMap((record) => (record.kind === 'article' ? record.value : []));
}

function excerptsIn(records: readonly BackupRecord[]): ArrivingExcerpts {
  return {
    excerpts: records.flatMap((record) => (record.kind === 'excerpt' ? record.value : [])),
    tombstones: records.flatMap((record) => (record.kind === 'tombstone' ? record.value : [])),
  };
}

function studyIn(records: readonly BackupRecord[]): readonly StudyCard[] {
  return records.flatMap((record) => (record.kind === 'study' ? record.value : []));
}

function countsOf(
  articles: readonly PlannedArticle[],
  excerpts: ExcerptPlan['counts'],
  study: MergedKind,
): MergeCounts {
  const count = (outcome: string) => articles.filter(({ merge }) => merge.outcome === outcome).length;
  return {
    ...excerpts,
    packs: nothingMerged.packs,
    study,
    articles: { added: count('new'), updated: count('updated'), same: count('same') },
  };
}
