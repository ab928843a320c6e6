import { signal } from '@preact/signals';
import type { PackImportActions } from '../../components/packs/pack-import-page.tsx';
import type { ImportStage, PackImport, PlannedImport } from '../../components/packs/pack-import-state.ts';
import { message } from '../../lib/locale/message.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import { type FileChoice, nothingChosen } from '../../lib/packs/file-guess.ts';
import type { Pack, PackHead } from '../../lib/packs/pack.ts';
import { tooLarge } from '../../lib/packs/pack-limits.ts';
import { type ImportSources, importPlans } from './import-plans.ts';
import { readPackInWorker } from './pack-work.ts';

/** What bringing in a pack works with. */
export interface PackImportSources extends ImportSources {
  readonly newPackWorker: () => Worker;
  /** The pack is in: shows the list of glossaries if the reader still waits for it, and then says what came of it. */
  readonly arrived: (say: () => void) => void;
}

/** Bringing in a pack: a file is read in a worker and held against what is there; nothing changes before `install`. */
export function createPackImport(sources: PackImportSources, end: AbortSignal) {
  const state = signal<PackImport>({ kind: 'choosing' });
  const plans = importPlans(sources);
  let file: File | null = null;
  let chosen: FileChoice = nothingChosen;
  let pack: Pack | null = null;
  let working = new AbortController();

  /** Ends what is being done; what comes of it later is nobody's any more. */
  function begin(): AbortSignal {
    working.abort();
    working = new AbortController();
    return AbortSignal.any([working.signal, end]);
  }

  function stage(next: ImportStage): void {
    const { value } = state;
    if (value.kind === 'open') state.value = { ...value, stage: next };
  }
  const work = (what: Extract<ImportStage, { kind: 'working' }>['what'], share: number | null = null) =>
    stage({ kind: 'working', what, share });
  const fail = (failure: Failure) => stage({ kind: 'failed', failure });

  async function read(): Promise<void> {
    const until = begin();
    if (file === null) return;
    const refused = tooLarge(file.size);
    if (refused) return fail(refused.failure);
    work('fetching', 0);
    const found = await readPackInWorker(
      sources.newPackWorker,
      { file, chosen },
      {
        onGuess: (guess) => {
          const { value } = state;
          if (value.kind === 'open') state.value = { ...value, guess };
        },
        onWork: work,
      },
      until,
    );
    if (until.aborted) return;
    if (!found.ok) return fail(found.failure);
    const { notes, noteCount } = found.value;
    const named = await plans.named(found.value.pack, file.name, guessedFormat());
    pack = named.pack;
    await plan({ fixed: named.fixed, notes, noteCount }, until);
  }

  function guessedFormat() {
    const { value } = state;
    return (value.kind === 'open' && value.guess?.format) || 'json';
  }

  async function plan(
    known: Pick<PlannedImport, 'fixed' | 'notes' | 'noteCount'>,
    until: AbortSignal,
  ): Promise<void> {
    if (pack === null) return;
    work('planning');
    try {
      const { categories, ...head } = pack;
      const target = await plans.target(pack);
      if (until.aborted) return;
      const concepts = categories.reduce((sum, category) => sum + category.concepts.length, 0);
      stage({ kind: 'planned', plan: { ...known, head, concepts, target } });
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      if (!until.aborted) fail({ key: 'libraryUnavailable' });
    }
  }

  async function name(change: Partial<PackHead>): Promise<void> {
    const { value } = state;
    if (value.kind !== 'open' || value.stage.kind !== 'planned' || pack === null) return;
    const { plan: planned } = value.stage;
    pack = { ...pack, ...change };
    stage({ kind: 'planned', plan: { ...planned, head: { ...planned.head, ...change } } });
    // Another id takes another pack's place.
    if (change.id !== undefined) await plan(planned, begin());
  }

  async function install(): Promise<void> {
    const { value } = state;
    if (value.kind !== 'open' || value.stage.kind !== 'planned' || pack === null) return;
    const { plan: planned } = value.stage;
    const until = begin();
    work('installing', 0);
    const from = { fileName: value.fileName, format: guessedFormat() };
    const done = await plans.carryOut(
      { pack, from, target: planned.target },
      ({ done: some, total }) => {
        if (!until.aborted) work('installing', total === 0 ? null : some / total);
      },
      until,
    );
    if (!done.ok) {
      if (!end.aborted && state.value.kind === 'open') {
        if (done.failure.key === 'packInstallCancelled') stage(value.stage);
        else fail(done.failure);
      }
      return;
    }
    close();
    const { said, undo } = done.value;
    sources.arrived(() => sources.notices.say(said, undo));
  }

  function close(): void {
    working.abort();
    file = null;
    pack = null;
    state.value = { kind: 'choosing' };
  }

  function open(opened: File): void {
    file = opened;
    chosen = nothingChosen;
    pack = null;
    const waiting: ImportStage = { kind: 'working', what: 'fetching', share: 0 };
    state.value = { kind: 'open', fileName: opened.name, guess: null, stage: waiting };
    void read();
  }

  const actions: PackImportActions = {
    open,
    openText: (text) => open(new File([text], message('pimPasted'))),
    choose: (change) => {
      chosen = { ...chosen, ...change };
      void read();
    },
    name: (change) => void name(change),
    install: () => void install(),
    close: () => {
      const { value } = state;
      const installing =
        value.kind === 'open' && value.stage.kind === 'working' && value.stage.what === 'installing';
      // What is half-written is cleared away first: the plan comes back then.
      if (installing) working.abort();
      else close();
    },
  };
  return { state, actions };
}
