import { computed, signal } from '@preact/signals';
import { layerName } from '../../components/packs/glossaries-page.tsx';
import { packName } from '../../components/packs/pack-about.tsx';
import type { GlossaryLayer } from '../../lib/glossary/own-term.ts';
import type { Library } from '../../lib/library/library.ts';
import type { InstalledPack, Packs } from '../../lib/library/packs.ts';
import { message } from '../../lib/locale/message.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { oneAtATime } from './one-at-a-time.ts';

export type GlossariesStore = ReturnType<typeof createGlossariesStore>;

/** The installed packs, in the bin and outside it, and the order of all glossaries. Everything ends with `end`. */
export function createGlossariesStore(
  packs: Packs,
  {
    library,
    own,
    notices,
  }: { readonly library: Library; readonly own: OwnTermStore; readonly notices: NoticeStore },
  end: AbortSignal,
) {
  /** Null until they have been read. */
  const list = signal<readonly InstalledPack[] | null>(null);
  const binned = signal<readonly InstalledPack[] | null>(null);
  const failed = signal(false);
  const moved = signal('');
  let wanted = false;

  const read = oneAtATime(async () => {
    try {
      const [outside, inside] = await Promise.all([packs.list(), packs.binned()]);
      if (end.aborted) return;
      list.value = outside;
      binned.value = inside;
      failed.value = false;
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      failed.value = true;
    }
  });
  library.watch(() => {
    if (wanted) void read();
  }, end);

  async function moveLayer(layer: GlossaryLayer, by: -1 | 1): Promise<void> {
    const problem = await own.change(({ priority }) => ({ priority: movedIn(priority, layer, by) }));
    if (problem) notices.sayProblem(problem);
    else sayPlace(layerName(layer), own.own.value.priority.indexOf(layer));
  }

  async function movePack(pack: InstalledPack, by: -1 | 1): Promise<void> {
    const ids = movedIn(
      (list.value ?? []).map(({ id }) => id),
      pack.id,
      by,
    );
    const done = await packs.reorder(ids);
    if (!done.ok) return notices.sayProblem(done.failure);
    await read();
    sayPlace(packName(pack), ids.indexOf(pack.id));
  }

  function sayPlace(name: string, place: number): void {
    moved.value = message('gloMoved', name, String(place + 1));
  }

  return {
    list,
    binned,
    failed,
    moved,
    priority: computed(() => own.own.value.priority),
    /** The packs are shown: from then on they are kept up to date. */
    want(): Promise<void> {
      wanted = true;
      return read();
    },
    moveLayer,
    movePack,
  };
}

/** A list with one of its values moved up (-1) or down (1), the same where it can't be. */
export function movedIn<T>(values: readonly T[], value: T, by: -1 | 1): T[] {
  const from = values.indexOf(value);
  const to = from + by;
  if (from < 0 || to < 0 || to >= values.length) return [...values];
  return values.toSpliced(from, 1).toSpliced(to, 0, value);
}
