import { packName } from '../../components/packs/pack-about.tsx';
import type { InstalledPack, Packs } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import type { NoticeStore } from './notice-store.ts';

export type PackActions = ReturnType<typeof packActions>;

/** What the reader does to installed packs: each says what came of it, and offers the way back where there is one. */
export function packActions(packs: Packs, notices: NoticeStore) {
  async function enable(pack: InstalledPack, enabled: boolean): Promise<void> {
    notices.clear();
    const done = await packs.enable([pack.id], enabled);
    if (!done.ok) return notices.sayProblem(done.failure);
    notices.say(message(enabled ? 'packOnNow' : 'packOffNow', packName(pack)));
  }

  async function remove(pack: InstalledPack): Promise<void> {
    notices.clear();
    const removed = await packs.remove([pack.id]);
    if (!removed.ok) return notices.sayProblem(removed.failure);
    notices.say(message('packRemoved', packName(pack)), () => void restore([pack]));
  }

  async function restore(some: readonly InstalledPack[]): Promise<void> {
    notices.clear();
    const restored = await packs.restore(some.map(({ id }) => id));
    if (!restored.ok) return notices.sayProblem(restored.failure);
    notices.say(message('packRestored', some.map(packName).join('、')));
  }

  async function erase(some: readonly InstalledPack[]): Promise<void> {
    notices.clear();
    const erased = await packs.purge(some.map(({ id }) => id));
    if (!erased.ok) return notices.sayProblem(erased.failure);
    notices.say(message('packErased', String(some.length)));
  }

  return { enable, remove, restore, erase };
}
