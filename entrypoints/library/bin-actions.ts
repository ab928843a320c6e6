import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { NoticeStore } from './notice-store.ts';

export type BinActions = ReturnType<typeof binActions>;

/** Into the bin, out of it and away for good. Each says what came of it; what can be undone offers that. */
export function binActions(library: Library, notices: NoticeStore) {
  async function remove(nos: readonly number[]): Promise<void> {
    notices.clear();
    const removed = await library.remove(nos);
    if (!removed.ok) return notices.sayProblem(removed.failure);
    notices.say(message('libRemoved', String(nos.length)), () => void restore(nos));
  }

  async function restore(nos: readonly number[]): Promise<void> {
    notices.clear();
    const restored = await library.restore(nos);
    if (!restored.ok) return notices.sayProblem(restored.failure);
    notices.say(message('libRestored', String(nos.length)));
  }

  async function empty(nos?: readonly number[]): Promise<void> {
    notices.clear();
    const emptied = await library.emptyBin(nos);
    if (!emptied.ok) return notices.sayProblem(emptied.failure);
    notices.say(message('libErased', String(emptied.value)));
  }

  return { remove, restore, empty };
}
