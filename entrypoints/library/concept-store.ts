import { batch, computed, signal } from '@preact/signals';
import type {
  ConceptActions,
  ConceptSubject,
  ConceptUse,
  UsageTab,
} from '../../components/concept/concept-state.ts';
import type { ExportFormat } from '../../lib/concordance/export-concordance.ts';
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
    const entry = sources.glossary.entries.get(conceptId);
    const store = entry ? createConceptUseStore(sources, entry, life.signal) : null;
    batch(() => {
      id.value = conceptId;
      shown.value = store;
      notice.value = '';
      reported.value = '';
    });
    store?.open(tab.value);
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

  sources.library.watch(() => shown.value?.renew(), end);
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
    return id.value === null ? { kind: 'loading' } : { kind: 'unknown', id: id.value };
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
