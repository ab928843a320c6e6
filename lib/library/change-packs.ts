import type { StoredPack } from '../store/pack-store.ts';
import type { Instant } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import { markUnused } from './install-pack.ts';
import { listedPacks } from './pack-heads.ts';

type Fields = Partial<Pick<StoredPack, 'enabled' | 'order' | 'deletedAt'>>;

/** Changes fields of packs; those that already have them stay as they are. */
export async function changePacks(
  change: StoreChange,
  fieldsOf: (pack: StoredPack) => Fields | null,
  at: Instant,
): Promise<null> {
  const changed = (await change.packHeads()).flatMap((pack) => {
    const next = { ...pack, ...fieldsOf(pack) };
    const same =
      next.enabled === pack.enabled && next.order === pack.order && next.deletedAt === pack.deletedAt;
    // Later than the change before, even where a clock was put back, so that it stays when copies are merged.
    return same ? [] : [{ ...next, modifiedAt: Math.max(at, pack.modifiedAt + 1) }];
  });
  await change.putPackHeads(changed);
  return null;
}

/** Puts packs into an order; those not named come after, as they were. */
export async function reorderPacks(change: StoreChange, ids: readonly string[], at: Instant): Promise<null> {
  const listed = listedPacks(await change.packHeads());
  const named = [...new Set(ids)].flatMap((id) => listed.find((pack) => pack.id === id) ?? []);
  const inOrder = [...named, ...listed.filter((pack) => !named.includes(pack))];
  const places = new Map(inOrder.map(({ id }, place) => [id, place]));
  return changePacks(change, ({ id }) => ({ order: places.get(id) ?? 0 }), at);
}

/** Takes packs out of the bin, behind all others. */
export async function restorePacks(change: StoreChange, ids: readonly string[], at: Instant): Promise<null> {
  const last = Math.max(-1, ...listedPacks(await change.packHeads()).map(({ order }) => order));
  return changePacks(
    change,
    ({ id, deletedAt }) =>
      deletedAt !== null && ids.includes(id) ? { deletedAt: null, order: last + 1 + ids.indexOf(id) } : null,
    at,
  );
}

/** Deletes for good what was put into the bin before a moment, of some packs or of all. */
export async function purgePacks(
  change: StoreChange,
  before: Instant,
  some: readonly string[] | null,
): Promise<null> {
  const gone = (await change.packHeads()).filter(
    ({ id, deletedAt }) => deletedAt !== null && deletedAt < before && (some === null || some.includes(id)),
  );
  await change.dropPackHeads(gone.map(({ id }) => id));
  await markUnused(change, gone);
  return null;
}
