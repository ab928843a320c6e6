import type { Instant } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import { openIndexWriter } from './index-writer.ts';

/** Puts articles into the bin at a moment, or with null takes them out. What is in it keeps its time. */
export async function setDeleted(
  change: StoreChange,
  nos: readonly number[],
  deletedAt: Instant | null,
): Promise<void> {
  const index = await openIndexWriter(change);
  const moved = (await change.articles(nos))
    .filter((article) => (article.deletedAt === null) !== (deletedAt === null))
    .map((article) => ({ ...article, deletedAt }));
  if (moved.length === 0) return;
  await change.putArticles(moved);
  await index.write([], moved);
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
