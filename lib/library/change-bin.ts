import type { Instant } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { openIndexWriter } from './index-writer.ts';

/** Puts articles into the bin or takes them out, at a moment. What is in it keeps its time. */
export async function setDeleted(
  change: StoreChange,
  nos: readonly number[],
  into: boolean,
  at: Instant,
): Promise<void> {
  const index = await openIndexWriter(change);
  const moved = (await change.articles(nos))
    .filter((article) => (article.deletedAt === null) === into)
    .map((article) => ({ ...article, deletedAt: into ? at : null, binChangedAt: laterThan(article, at) }));
  if (moved.length === 0) return;
  await change.putArticles(moved);
  await index.write([], moved);
}

/** Later than the change before, even where a clock was put back, so that it stays when copies are merged. */
function laterThan({ binChangedAt, deletedAt }: StoredArticle, at: Instant): Instant {
  return Math.max(at, (binChangedAt ?? deletedAt ?? 0) + 1);
}

/** Deletes for good what was put into the bin before a moment; of some articles or of all. Gives how many. */
export async function emptyBin(
  change: StoreChange,
  before: Instant,
  some: readonly number[] | null,
): Promise<number> {
  const binned = await change.binned(before);
  const wanted = new Set(some ?? binned);
  const gone = binned.filter((no) => wanted.has(no));
  if (gone.length === 0) return 0;
  const index = await openIndexWriter(change);
  await index.clear(await change.articles(gone));
  await change.dropArticles(gone);
  return gone.length;
}
