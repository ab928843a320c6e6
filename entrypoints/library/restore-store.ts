import { signal } from '@preact/signals';
import type { PlannedRestore, RestoreChoice, Restoring } from '../../components/library/backup-state.ts';
import type { Library } from '../../lib/library/library.ts';
import { acknowledged } from '../../lib/library/library-health.ts';
import { recentLimit } from '../../lib/library/recent-snapshot.ts';
import { planRestore, type RestoreOutcome, restoreBackup } from '../../lib/library/restore-backup.ts';
import type { Result } from '../../lib/outcome/result.ts';
import { changeTermNotes, readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { mergeTermNotes } from '../../lib/settings/merge-term-notes.ts';
import type { TermNotes } from '../../lib/settings/term-notes.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { writeSentinel } from '../../lib/store/sentinel.ts';
import { saveRecentArticles } from '../own-pages/recent-articles.ts';

/** A file is looked through and, once the reader has seen what it would do, merged. Everything ends with `end`. */
export function createRestoreStore(library: Library, now: () => number, end: AbortSignal) {
  const restoring = signal<Restoring>({ kind: 'idle' });
  let file: File | null = null;
  let working = new AbortController();

  /** Works through the file; null where it was stopped, or another file was opened meanwhile. */
  async function workThrough(
    work: typeof planRestore,
    kind: 'reading' | 'writing',
    revive: boolean,
  ): Promise<Result<RestoreOutcome> | null> {
    if (file === null) return null;
    working.abort();
    working = new AbortController();
    const signal = AbortSignal.any([working.signal, end]);
    restoring.value = { kind, share: 0 };
    const done = await work(library.backup, file, {
      at: now(),
      revive,
      signal,
      onProgress: (share) => {
        if (!signal.aborted) restoring.value = { kind, share };
      },
    });
    // What was stopped while it changed the library is told; what only looked is put aside.
    return signal.aborted && kind === 'reading' ? null : done;
  }

  async function look(choice: RestoreChoice): Promise<void> {
    const planned = await workThrough(planRestore, 'reading', choice.revive);
    if (planned === null || file === null) return;
    if (!planned.ok) {
      restoring.value = { kind: 'failed', failure: planned.failure, begun: false };
      return;
    }
    const outcome = planned.value;
    const newTerms = await countNewTerms(outcome.terms);
    restoring.value = { kind: 'planned', plan: { name: file.name, outcome, newTerms, choice } };
  }

  async function restore({ choice }: PlannedRestore): Promise<void> {
    // The reader does something about what was lost: the banner need not go on saying so.
    await writeSentinel((before) => acknowledged(before, 'healthLost'));
    const restored = await workThrough(restoreBackup, 'writing', choice.revive);
    if (restored === null) return;
    if (!restored.ok) {
      restoring.value = { kind: 'failed', failure: restored.failure, begun: true };
      return;
    }
    await saveRecentArticles(await library.latest(recentLimit));
    const { terms, settings } = restored.value;
    const noted = terms === null ? null : await changeTermNotes((ours) => mergeTermNotes(ours, terms));
    const set = settings === null || !choice.settings ? null : await writeSettings(settings);
    const failed = [noted, set].find((result) => result?.ok === false);
    restoring.value =
      failed?.ok === false
        ? { kind: 'failed', failure: failed.failure, begun: true }
        : { kind: 'done', outcome: restored.value };
  }

  function close(): void {
    working.abort();
    file = null;
    restoring.value = { kind: 'idle' };
  }

  return {
    restoring,
    open: (opened: File): Promise<void> => {
      file = opened;
      return look({ revive: false, settings: false });
    },
    choose: async (choice: RestoreChoice): Promise<void> => {
      const { value } = restoring;
      if (value.kind !== 'planned') return;
      // What was deleted for good counts otherwise then: the file is looked through again.
      if (choice.revive !== value.plan.choice.revive) await look(choice);
      else restoring.value = { kind: 'planned', plan: { ...value.plan, choice } };
    },
    restore: async (): Promise<void> => {
      const { value } = restoring;
      if (value.kind === 'planned') await restore(value.plan);
    },
    cancel: (): void => {
      if (restoring.value.kind === 'reading') close();
      else working.abort();
    },
    close,
  };
}

/** How many notes of a backup are not here yet. */
async function countNewTerms(terms: TermNotes | null): Promise<number> {
  if (terms === null) return 0;
  const ours = await readTermNotes();
  const merged = mergeTermNotes(ours, terms);
  return merged.ignored.length + merged.wanted.length - ours.ignored.length - ours.wanted.length;
}
