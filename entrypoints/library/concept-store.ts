import { batch, computed, signal } from '@preact/signals';
import type {
  ConceptActions,
  ConceptSubject,
  ConceptUse,
  UsageTab,
} from '../../components/concept/concept-state.ts';
import type { ExportFormat } from '../../lib/concordance/export-concordance.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { mistakeReport } from '../../lib/page/mistake-report.ts';
import { type ConceptUseStore, createConceptUseStore, type UseSources } from './concept-use-store.ts';
import { concordanceFile } from './concordance-file.ts';
import type { SavedText } from './save-text.ts';

/** What the store of concepts works with. */
export interface ConceptSources extends UseSources {
  /** Gives a file to the reader. */
  readonly save: (file: SavedText) => void;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The page of one concept after another: `show` names it. Everything ends with `end`. */
export function createConceptStore(sources: ConceptSources, end: AbortSignal) {
  const id = signal<string | null>(null);
  /** True while the entry is read. */
  const reading = signal(false);
  const shown = signal<ConceptUseStore | null>(null);
  const tab = signal<UsageTab>('uses');
  const notice = signal('');
  const reported = signal('');
  let life = new AbortController();

  /** The same concept again is left as it is. */
  function show(conceptId: string): void {
    if (id.value === conceptId) return;
    life.abort();
    life = new AbortController();
    batch(() => {
      id.value = conceptId;
      shown.value = null;
      notice.value = '';
      reported.value = '';
      const entry = sources.glossary.entries.get(conceptId);
      reading.value = entry === undefined;
      if (entry) open(entry);
      else void read(conceptId, life.signal);
    });
  }

  function open(entry: ConceptEntry): void {
    shown.value = createConceptUseStore(sources, entry, life.signal);
    shown.value.open(tab.value);
  }

  /** Of a pack, perhaps. */
  async function read(conceptId: string, signal: AbortSignal): Promise<void> {
    const [entry] = await sources.entries([conceptId]).catch(() => []);
    if (signal.aborted) return;
    batch(() => {
      reading.value = false;
      if (entry) open(entry);
    });
  }

  /** After a change of the library: a pack may have come or gone. */
  async function renew(): Promise<void> {
    shown.value?.renew();
    const { value: conceptId } = id;
    if (conceptId === null || sources.glossary.entries.has(conceptId)) return;
    const { signal } = life;
    const [entry] = await sources.entries([conceptId]).catch(() => []);
    if (signal.aborted || (entry !== undefined) === (shown.value !== null)) return;
    if (entry) open(entry);
    else shown.value = null;
  }

  function openTab(opened: UsageTab): void {
    tab.value = opened;
    shown.value?.open(opened);
  }

  async function exportAs(format: ExportFormat): Promise<void> {
    const store = shown.value;
    notice.value = '';
    const rows = await store?.concordance.everyRow();
    if (!store || !rows) return;
    const { articles } = store.concordance.state.value;
    sources.save(concordanceFile(format, store.entry, rows, articles));
    notice.value = message('kwicExported', String(rows.length));
  }

  async function report(): Promise<void> {
    const entry = shown.value?.entry;
    if (!entry) return;
    const copied = await sources.copy(mistakeReport(entry));
    if (shown.value?.entry === entry) reported.value = message(copied ? 'reportCopied' : 'reportNotCopied');
  }

  sources.library.watch(() => void renew(), end);
  end.addEventListener('abort', () => life.abort());

  const actions: ConceptActions = {
    openTab,
    sort: (order) => void shown.value?.concordance.choose({ order }),
    group: (grouped) => void shown.value?.concordance.choose({ grouped }),
    show: (items) => shown.value?.concordance.show(items),
    leave: (list, item) => shown.value?.concordance.leave(list, item),
    exportAs: (format) => void exportAs(format),
    openMonth: (month) => {
      tab.value = 'uses';
      shown.value?.concordance.openMonth(month);
    },
    retry: () => {
      shown.value?.renew();
    },
    report: () => void report(),
  };
  const subject = computed((): ConceptSubject => {
    const store = shown.value;
    if (store) {
      return { kind: 'concept', entry: store.entry, use: useOf(store), reported: reported.value };
    }
    return id.value === null || reading.value ? { kind: 'loading' } : { kind: 'unknown', id: id.value };
  });

  const useOf = (store: ConceptUseStore): ConceptUse => ({
    tab: tab.value,
    timeline: store.timeline.state.value,
    concordance: store.concordance.state.value,
    figures: store.figures.state.value,
    companions: store.companions.state.value,
    notice: notice.value,
  });
  return { subject, actions, show };
}
