import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LabelTrial } from '../../components/own-terms/label-trial.ts';
import { draftOf, labelsOf, type OwnDraft, termOf } from '../../components/own-terms/own-draft.ts';
import { adjustmentOf, withAdjustment, withOwnTerm } from '../../lib/glossary/change-own-terms.ts';
import { checkDesignation, type DesignationCheck } from '../../lib/glossary/check-designation.ts';
import { checkLayer } from '../../lib/glossary/check-layer.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { newOwnTerm } from '../../lib/glossary/new-own-term.ts';
import { mostOwn, type OwnTerm } from '../../lib/glossary/own-term.ts';
import type { Library } from '../../lib/library/library.ts';
import { packLayers, type SourceLayer, type TermSource } from '../../lib/library/prepare-visit.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import { createPinyinOffer } from './pinyin-offer.ts';
import { tryLabels } from './try-labels.ts';

/** The library is asked once nothing was typed for so long, milliseconds. */
const pause = 300;

export interface EditorSources {
  readonly library: Library;
  readonly own: OwnTermStore;
  /** Null until it has been read. */
  readonly glossary: ReadonlySignal<Glossary | null>;
  readonly terms: () => Promise<TermSource>;
  readonly now: () => number;
  /** How a label is read; empty where that isn't known. */
  readonly pinyinOf: (label: string) => Promise<string>;
  /** Called once the term is stored. */
  readonly saved: (term: OwnTerm, isNew: boolean) => void;
}

/** One own term at a time, as it is written. Everything ends with `end`. */
export function createOwnEditorStore(sources: EditorSources, end: AbortSignal) {
  const { library, own, glossary, terms, now, pinyinOf, saved } = sources;
  const term = signal<OwnTerm | null>(null);
  const draft = signal<OwnDraft | null>(null);
  const isNew = signal(false);
  const problem = signal('');
  const trial = signal<LabelTrial | 'failed' | null>(null);
  /** Of packs: asked for with the library, not for each letter. */
  const layers = signal<readonly SourceLayer[]>([]);
  let trying = new AbortController();

  function open(subject: OwnTerm, fresh: boolean): void {
    const said = adjustmentOf(own.own.peek(), subject);
    batch(() => {
      term.value = subject;
      draft.value = draftOf(subject, said);
      isNew.value = fresh;
      problem.value = '';
    });
  }

  const labels = computed(() => (draft.value ? labelsOf(draft.value) : []));
  const typed = computed(() => labels.value.join('\n'));
  const checks = computed(() => {
    const known = glossary.value;
    const { id = '' } = term.value ?? {};
    return known
      ? labels.value.map((label) => withPacks(checkDesignation(label, id, known), layers.value))
      : [];
  });

  async function tryOut(signal: AbortSignal): Promise<void> {
    const { id: ownId = '' } = term.peek() ?? {};
    const long = labels.peek().filter((label) => label.length > 1);
    if (long.length === 0) return;
    try {
      const source = await terms();
      if (signal.aborted) return;
      layers.value = packLayers(source);
      const found = await tryLabels({ library, source, labels: long, ownId }, signal);
      if (!signal.aborted) trial.value = found;
    } catch (error) {
      if (signal.aborted) return;
      console.error('[Dongcheng Gloss]', error);
      trial.value = 'failed';
    }
  }

  const stopTrying = effect(() => {
    void typed.value;
    trying.abort();
    trying = new AbortController();
    const { signal } = trying;
    trial.value = null;
    const timer = setTimeout(() => void tryOut(signal), pause);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  end.addEventListener('abort', () => {
    stopTrying();
    trying.abort();
  });

  async function save(): Promise<void> {
    const [subject, written] = [term.value, draft.value];
    if (subject === null || written === null || written.label.trim() === '') return;
    const next = termOf(written, subject, now());
    const { note, known } = written;
    let isFull = false;
    const failed = await own.change((current) => {
      isFull = isNew.value && current.terms.length >= mostOwn.terms;
      if (isFull) return {};
      const said = { ...adjustmentOf(current, next), label: next.label, note, known, modifiedAt: now() };
      return { ...withOwnTerm(current, next), ...withAdjustment(current, said) };
    });
    const stuck = isFull ? { key: 'ownTermsFull', values: [String(mostOwn.terms)] } : failed;
    problem.value = stuck ? problemMessage(stuck.key, stuck.values) : '';
    if (!stuck) saved(next, isNew.value);
  }

  return {
    term,
    draft,
    isNew,
    problem,
    checks,
    trial,
    pinyinOffer: createPinyinOffer(draft, pinyinOf, end),
    openNew: (label: string) => open(newOwnTerm(crypto.randomUUID(), label, null, now()), true),
    open: (subject: OwnTerm) => open(subject, false),
    close: () => {
      term.value = null;
      draft.value = null;
    },
    change: (patch: Partial<OwnDraft>) => {
      if (draft.value) draft.value = { ...draft.value, ...patch };
    },
    save: () => void save(),
  };
}

/** A check with what packs say to the same designation. */
function withPacks(check: DesignationCheck, packs: readonly SourceLayer[]): DesignationCheck {
  const found = packs.map(({ layer }) => checkLayer(check.label, layer));
  return {
    ...check,
    same: [...check.same, ...found.flatMap(({ same }) => same)],
    inside: [...check.inside, ...found.flatMap(({ inside }) => inside)],
    around: [...check.around, ...found.flatMap(({ around }) => around)],
  };
}
