import { signal } from '@preact/signals';
import type { PlannedRestore, RestoreChoice, Restoring } from '../../components/library/backup-state.ts';
import { mergeOwnCopies } from '../../lib/glossary/merge-own-copies.ts';
import type { OwnTerms } from '../../lib/glossary/own-term.ts';
import type { Library } from '../../lib/library/library.ts';
import { acknowledged } from '../../lib/library/library-health.ts';
import { recentLimit } from '../../lib/library/recent-snapshot.ts';
import { planRestore, type RestoreOutcome, restoreBackup } from '../../lib/library/restore-backup.ts';
import type { Result } from '../../lib/outcome/result.ts';
import { changeOwnTerms, readOwnTerms } from '../../lib/settings/keep-own-terms.ts';
import { writeReadingLook } from '../../lib/settings/keep-reading-look.ts';
import { changeTermNotes, readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { writeLastMark } from '../../lib/settings/last-mark.ts';
import { mergeTermNotes } from '../../lib/settings/merge-term-notes.ts';
import type { TermNotes } from '../../lib/settings/term-notes.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { writeSentinel } from '../../lib/store/sentinel.ts';
import { saveRecentArticles } from '../own-pages/recent-articles.ts';
import { withTermsOfWanted } from '../own-pages/terms-of-wanted.ts';

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
    const newTerms = (await countNewNotes(outcome.terms)) + (await countNewOwn(outcome));
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
    const { terms } = restored.value;
    const kept = await changeOwnTerms((ours) => withOwnOf(restored.value, ours));
    const noted = terms === null ? null : await changeTermNotes((ours) => withNotesOf(terms, ours));
    const set = choice.settings ? await writeSettingsOf(restored.value) : [];
    const failed = [kept, noted, ...set].find((result) => result?.ok === false);
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

/** Takes over what a backup has of the reader's choices. */
function writeSettingsOf({ settings, readingLook, lastMark }: RestoreOutcome): Promise<Result<unknown>[]> {
  return Promise.all([
    ...(settings ? [writeSettings(settings)] : []),
    ...(readingLook ? [writeReadingLook(readingLook)] : []),
    ...(lastMark ? [writeLastMark(lastMark)] : []),
  ]);
}

/** Notes with those of a backup; what was only wanted when it was made becomes a term: see `withOwnOf`. */
function withNotesOf({ ignored }: TermNotes, ours: TermNotes): TermNotes {
  return mergeTermNotes(ours, { ignored, wanted: [] });
}

/** Own terms, and what was said of others, with those of a backup. */
function withOwnOf({ terms, own }: RestoreOutcome, ours: OwnTerms): OwnTerms {
  return withTermsOfWanted(mergeOwnCopies(ours, own), terms?.wanted ?? []);
}

/** How many expressions that a backup has ignored are not ignored here yet. */
async function countNewNotes(terms: TermNotes | null): Promise<number> {
  if (terms === null) return 0;
  const ours = await readTermNotes();
  return withNotesOf(terms, ours).ignored.length - ours.ignored.length;
}

/** How many own terms of a backup, and of what it says of others, are not here yet. */
async function countNewOwn(outcome: RestoreOutcome): Promise<number> {
  const ours = await readOwnTerms();
  const { terms, adjustments } = withOwnOf(outcome, ours);
  return terms.length + adjustments.length - ours.terms.length - ours.adjustments.length;
}
