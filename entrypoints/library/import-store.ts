import { signal } from '@preact/signals';
import type { ImportState } from '../../components/library/import-dialog.tsx';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { type ImportPlan, planImport } from '../../lib/excerpt/plan-import.ts';
import { largestImport, readWebAnnotations } from '../../lib/export/read-web-annotations.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { ExcerptActionPorts } from './excerpt-actions.ts';
import type { NoticeStore } from './notice-store.ts';

/** Taking annotations in: a file is read and held against the library; nothing is changed until `apply`. */
export function createImportStore(
  { excerpts }: Pick<Library, 'excerpts'>,
  notices: NoticeStore,
  { now, tellPages }: ExcerptActionPorts,
) {
  /** Null while the dialog is closed. */
  const state = signal<ImportState | null>(null);
  let turn = 0;

  async function plan(file: File): Promise<ImportState> {
    if (file.size > largestImport) return { kind: 'choosing', problem: 'importTooLarge' };
    const read = readWebAnnotations(await file.text(), now());
    if (!read.ok) return { kind: 'choosing', problem: read.failure.key };
    const { excerpts: incoming, refused } = read.value;
    return { kind: 'planned', plan: await holdAgainstLibrary(incoming), refused };
  }

  async function holdAgainstLibrary(incoming: readonly Excerpt[]): Promise<ImportPlan> {
    const [here, tombstones] = await Promise.all([
      excerpts.get(incoming.map(({ id }) => id)),
      excerpts.tombstones(),
    ]);
    return planImport(incoming, here, tombstones);
  }

  async function apply(seen: ImportPlan): Promise<void> {
    notices.clear();
    // While the reader looked at the plan, another page may have changed some of them.
    const { fresh, changed, before } = await holdAgainstLibrary([...seen.fresh, ...seen.changed]);
    const put = await excerpts.put([...fresh, ...changed]);
    if (!put.ok) return notices.sayProblem(put.failure);
    tell([...fresh, ...changed]);
    const said = message('impDone', String(fresh.length), String(changed.length));
    notices.say(said, () => void takeBack(fresh, before));
  }

  /** What was added goes into the bin; what was changed is as it was before. */
  async function takeBack(fresh: ImportPlan['fresh'], before: ImportPlan['before']): Promise<void> {
    const back = await excerpts.change(
      [
        ...fresh.map(({ id }) => ({ id, fields: { deletedAt: now() } })),
        ...before.map(({ id, mark, note, tags, target, deletedAt }) => ({
          id,
          fields: { mark, note, tags, target, deletedAt },
        })),
      ],
      now(),
    );
    if (!back.ok) return notices.sayProblem(back.failure);
    tell([...fresh, ...before]);
    notices.say(message('excUndone', String(back.value.length)));
  }

  function tell(changed: ImportPlan['fresh']): void {
    tellPages([...new Set(changed.map(({ source }) => source.canonicalUrl))]);
  }

  return {
    state,
    open(): void {
      state.value = { kind: 'choosing', problem: null };
    },
    close(): void {
      turn += 1;
      state.value = null;
    },
    async read(file: File): Promise<void> {
      turn += 1;
      const begun = turn;
      state.value = { kind: 'reading' };
      const next = await plan(file).catch((error: unknown): ImportState => {
        console.error('[Dongcheng Gloss]', error);
        return { kind: 'choosing', problem: 'importUnreadable' };
      });
      if (begun === turn) state.value = next;
    },
    apply(): void {
      if (state.value?.kind === 'planned') void apply(state.value.plan);
    },
  };
}
