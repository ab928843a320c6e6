import type { BackupArticle } from '../backup/backup.ts';
import { type ArrivingArticle, type ArticleMerge, mergeArticle } from '../backup/merge-article.ts';
import type { Revision } from '../store/records.ts';
import type { StoreChange, StoreView } from '../store/store.ts';
import type { NewArticle, StoredArticle } from '../store/stored-article.ts';
import { articleDigest } from './article-digest.ts';
import { type NewDocument, openIndexWriter } from './index-writer.ts';
import { describeVisit, noSlot, type PreparedVisit, revisionOf } from './plan-visit.ts';
import { prepareVisit, type TermSource } from './prepare-visit.ts';

/** An article of a backup with all that takes time to find out: a transaction can't wait for it. */
export interface PreparedArticle {
  readonly arriving: ArrivingArticle;
  readonly prepared: PreparedVisit;
}

/** What becomes of one article. */
export interface PlannedArticle {
  readonly arriving: ArrivingArticle;
  readonly kept: StoredArticle | null;
  /** True where a record stands at its address that can't be read any more. */
  readonly damaged: boolean;
  readonly merge: ArticleMerge;
}

interface Planned extends PlannedArticle, PreparedArticle {}

/** A planned article with its record as it will be. */
interface Written extends Planned {
  readonly stored: StoredArticle;
}

/** An article of a backup with the digests of its texts. */
export async function withDigests(article: BackupArticle): Promise<ArrivingArticle> {
  const digest = await articleDigest(article.article);
  const revisions = await Promise.all(
    article.revisions.map(async (text) => ({ ...text, digest: await articleDigest(text.article) })),
  );
  return { ...article, digest, revisions };
}

export async function prepareArticle(
  value: BackupArticle,
  source: TermSource | null,
): Promise<PreparedArticle> {
  const { url, article, detection, lastReadAt } = value;
  // Of no load of a page: what is read next is another text, not this one grown.
  const visit = { visitId: '', url, article, detection, readAt: lastReadAt };
  const [arriving, prepared] = await Promise.all([withDigests(value), prepareVisit(visit, source)]);
  return { arriving, prepared };
}

/** What becomes of articles that arrive, one by one. */
export async function planArticles(
  view: StoreView,
  arriving: readonly ArrivingArticle[],
): Promise<readonly PlannedArticle[]> {
  const found = await view.byUrls(arriving.map(({ article }) => article.canonicalUrl));
  return Promise.all(
    arriving.map(async (each) => {
      const url = each.article.canonicalUrl;
      const kept = found.get(url) ?? null;
      const damaged = kept === null && found.has(url);
      const revisions = kept && kept.revisions > 0 ? await view.revisions(kept.no) : [];
      const copy = kept && { ...kept, binChangedAt: kept.binChangedAt ?? null, revisions };
      return { arriving: each, kept, damaged, merge: mergeArticle(copy, each) };
    }),
  );
}

/** Merges articles of a backup, each at most once, and gives what became of them. */
export async function mergeArticles(
  change: StoreChange,
  articles: readonly PreparedArticle[],
): Promise<readonly PlannedArticle[]> {
  const [index, plans] = await Promise.all([
    openIndexWriter(change),
    planArticles(
      change,
      articles.map(({ arriving }) => arriving),
    ),
  ]);
  const changing = plans
    .map((plan, at): Planned => ({ ...(articles[at] as PreparedArticle), ...plan }))
    .filter(({ merge }) => merge.outcome !== 'same');
  await dropDamaged(change, changing);
  const written = await withNumbers(change, await withTexts(change, changing, index.firstSlot));
  const rewritten = written.filter(({ merge }) => merge.current === 'theirs');
  const others = written.filter(({ merge }) => merge.current === 'ours');
  await change.putTexts(
    rewritten.map(({ stored, prepared }) => ({
      no: stored.no,
      article: prepared.visit.article,
      occurrences: prepared.occurrences,
    })),
  );
  const documents = rewritten.map(
    ({ stored, prepared, kept }): NewDocument => ({
      article: stored,
      fields: prepared.fields,
      oldSlot: kept?.slot ?? null,
    }),
  );
  await index.write(
    documents,
    others.map(({ stored }) => stored),
  );
  return plans;
}

/** What can't be read any more gives way. */
async function dropDamaged(change: StoreChange, plans: readonly Planned[]): Promise<void> {
  const urls = plans.filter(({ damaged }) => damaged).map(({ arriving }) => arriving.article.canonicalUrl);
  if (urls.length > 0) await change.dropUrls(urls);
}

/** Keeps our texts that give way and theirs that are older, and gives the plans with their records; new ones have no number. */
async function withTexts(
  change: StoreChange,
  plans: readonly Planned[],
  firstSlot: number,
): Promise<readonly (Planned & { readonly article: NewArticle })[]> {
  const giving = plans.flatMap(({ kept, merge }) => (kept && merge.keepsOurs ? kept.no : []));
  const old = new Map((await change.texts(giving)).map((text) => [text.no, text]));
  const revisions: Revision[] = [];
  let slot = firstSlot;
  const articles = plans.map((plan) => {
    const { kept, merge } = plan;
    const text = kept && merge.keepsOurs ? old.get(kept.no) : undefined;
    if (kept && text) revisions.push(revisionOf(kept, text));
    const lost = kept && merge.keepsOurs && !text ? 1 : 0;
    const article = recordOf(plan);
    return {
      ...plan,
      article: {
        ...article,
        revisions: merge.revisions - lost,
        slot: merge.current === 'theirs' ? slot++ : article.slot,
      },
    };
  });
  await change.putRevisions(revisions);
  return articles;
}

/** The record of an article as it is merged. */
function recordOf({ kept, merge, arriving, prepared }: Planned): NewArticle {
  const { firstReadAt, lastReadAt, deletedAt, binChangedAt, revisions, current } = merge;
  const later = kept === null || arriving.lastReadAt > kept.lastReadAt;
  const base = kept ?? { ...describeVisit(prepared), slot: noSlot, excerpts: 0 };
  return {
    ...base,
    ...(current === 'theirs' ? describeVisit(prepared) : {}),
    url: later ? arriving.url : kept.url,
    firstReadAt,
    lastReadAt,
    deletedAt,
    revisions,
    ...(binChangedAt === null ? {} : { binChangedAt }),
  };
}

/** Writes the records and, now that every article has its number, the revisions that arrive with them. */
async function withNumbers(
  change: StoreChange,
  plans: readonly (Planned & { readonly article: NewArticle })[],
): Promise<readonly Written[]> {
  const added = plans.filter(({ kept }) => kept === null);
  const counts = await change.countExcerpts(added.map(({ article }) => article.canonicalUrl));
  const records = added.map(({ article }) => ({
    ...article,
    excerpts: counts.get(article.canonicalUrl) ?? 0,
  }));
  const nos = records.length > 0 ? await change.addArticles(records) : [];
  const recordOfPlan = new Map(added.map((plan, at) => [plan, { ...records[at], no: nos[at] }]));
  const written = plans.map(
    (plan): Written => ({
      ...plan,
      stored: (recordOfPlan.get(plan) ?? { ...plan.article, no: plan.kept?.no }) as StoredArticle,
    }),
  );
  await change.putArticles(written.filter(({ kept }) => kept !== null).map(({ stored }) => stored));
  await change.dropRevisions(
    written.flatMap(({ stored, merge }) => (merge.drops === null ? [] : [[stored.no, merge.drops] as const])),
  );
  await change.putRevisions(
    written.flatMap(({ stored, merge }) =>
      merge.arriving.map(({ digest, lastReadAt, article }) => ({
        no: stored.no,
        digest,
        lastReadAt,
        article,
      })),
    ),
  );
  return written;
}
