import { changeExcerpt } from '../excerpt/change-excerpt.ts';
import { cleanTags, tagKey } from '../excerpt/clean-tags.ts';
import type { Excerpt, ExcerptChange } from '../excerpt/excerpt.ts';
import type { Instant } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import { countExcerpts } from './count-excerpts.ts';

const urlOf = ({ source }: Excerpt): string => source.canonicalUrl;

/** Adds or replaces excerpts, those that were deleted for good too: whoever puts them wants them. */
export async function putExcerpts(change: StoreChange, excerpts: readonly Excerpt[]): Promise<void> {
  const ids = excerpts.map(({ id }) => id);
  const before = await change.excerpts(ids);
  await Promise.all([change.putExcerpts(excerpts), change.dropTombstones(ids)]);
  await countExcerpts(change, [...before, ...excerpts].map(urlOf));
}

/** Changes fields of excerpts as they now are; gives those that exist as they were, in the order of the changes. */
export async function changeExcerpts(
  change: StoreChange,
  changes: readonly ExcerptChange[],
  at: Instant,
): Promise<readonly Excerpt[]> {
  const before = await change.excerpts([...new Set(changes.map(({ id }) => id))]);
  const after = new Map(before.map((excerpt) => [excerpt.id, excerpt]));
  for (const { id, fields } of changes) {
    const excerpt = after.get(id);
    if (excerpt) after.set(id, changeExcerpt(excerpt, fields, at));
  }
  const changed = [...after.values()].filter((excerpt, at) => excerpt !== before[at]);
  if (changed.length === 0) return before;
  await change.putExcerpts(changed);
  const moved = before.filter(({ id, deletedAt }) => after.get(id)?.deletedAt !== deletedAt);
  if (moved.length > 0) await countExcerpts(change, moved.map(urlOf));
  return before;
}

/** Puts one tag in the place of some, or takes them away; gives the excerpts that are changed, as they were. */
export async function retagExcerpts(
  change: StoreChange,
  from: readonly string[],
  to: string | null,
  at: Instant,
): Promise<readonly Excerpt[]> {
  const old = new Set(from.map(tagKey));
  const [tag] = to === null ? [] : cleanTags([to]);
  // A name that says nothing is a slip of the reader's, not a wish to lose the tags.
  if (to !== null && tag === undefined) return [];
  const having = (await change.allExcerpts()).filter(({ tags }) =>
    tags.some((each) => old.has(tagKey(each))),
  );
  const changes = having.map(({ id, tags }) => ({
    id,
    fields: { tags: tags.flatMap((each) => (old.has(tagKey(each)) ? (tag ?? []) : each)) },
  }));
  return changeExcerpts(change, changes, at);
}

/** Deletes for good what was put into the bin before a moment, of some excerpts or of all; gives how many. */
export async function purgeExcerpts(
  change: StoreChange,
  before: Instant,
  some: readonly string[] | null,
  at: Instant,
): Promise<number> {
  const binned = await change.binnedExcerpts(before);
  const wanted = new Set(some ?? binned);
  const gone = binned.filter((id) => wanted.has(id));
  if (gone.length === 0) return 0;
  await Promise.all([
    change.dropExcerpts(gone),
    change.putTombstones(gone.map((id) => ({ id, deletedAt: at }))),
  ]);
  return gone.length;
}
