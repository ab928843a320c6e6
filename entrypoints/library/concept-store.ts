import { batch, computed, signal } from '@preact/signals';
import type {
  ConceptActions,
  ConceptSubject,
  ConceptUse,
  NamedAssociation,
  Reading,
  UsageTab,
} from '../../components/concept/concept-state.ts';
import {
  type ExportFormat,
  exportConcordance,
  exportTypes,
} from '../../lib/concordance/export-concordance.ts';
import { type Timeline, timelineOf } from '../../lib/concordance/timeline.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { createConcordanceStore } from './concordance-store.ts';
import { findCompanions } from './find-companions.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { SavedText } from './save-text.ts';
import type { UseCounts } from './use-counts.ts';

const reading = { kind: 'reading', progress: null } as const;

/** What the store of concepts works with. */
export interface ConceptSources {
  readonly library: Library;
  readonly glossary: Glossary;
  readonly counts: UseCounts;
  /** Gives a file to the reader. */
  readonly save: (file: SavedText) => void;
}

/** The page of one concept after another. Everything ends with `end`. */
export function createConceptStore({ library, glossary, counts, save }: ConceptSources, end: AbortSignal) {
  const subject = signal<ConceptSubject>({ kind: 'loading' });
  const tab = signal<UsageTab>('uses');
  const timeline = signal<Reading<Timeline>>(reading);
  const companions = signal<Reading<readonly NamedAssociation[]>>(reading);
  const notice = signal('');
  let shown = new AbortController();
  let follow = oneAtATime(async () => {});
  const concordance = signal(createConcordanceStore(library, '', shown.signal));

  /** Shows another concept; the same one again is left as it is. */
  function show(conceptId: string): void {
    const before = subject.value;
    if (before.kind === 'concept' && before.entry.concept.id === conceptId) return;
    shown.abort();
    shown = new AbortController();
    const entry = glossary.entries.get(conceptId);
    batch(() => {
      subject.value = entry ? { kind: 'concept', entry } : { kind: 'unknown', id: conceptId };
      timeline.value = reading;
      companions.value = reading;
      concordance.value = createConcordanceStore(library, conceptId, shown.signal);
      notice.value = '';
    });
    follow = oneAtATime(readUses);
    if (entry) void follow();
  }

  /** Reads anew how the concept is used. What is shown stays until the answer is there. */
  async function readUses(): Promise<void> {
    const { signal: life } = shown;
    const about = subject.value;
    if (about.kind !== 'concept') return;
    try {
      const uses = await library.uses(about.entry.concept.id);
      if (life.aborted) return;
      batch(() => {
        timeline.value = { kind: 'known', value: timelineOf(uses) };
        concordance.value.setUses(uses);
      });
      if (tab.value === 'companions') await readCompanions();
      else companions.value = reading;
    } catch {
      if (!life.aborted) timeline.value = { kind: 'problem' };
    }
  }

  async function readCompanions(): Promise<void> {
    const { signal: life } = shown;
    const about = subject.value;
    const known = timeline.value;
    if (about.kind !== 'concept' || known.kind !== 'known') return;
    const of = { conceptId: about.entry.concept.id, articles: known.value.articles };
    try {
      const value = await findCompanions(library, glossary, counts, of, life);
      if (!life.aborted) companions.value = { kind: 'known', value };
    } catch {
      if (!life.aborted) companions.value = { kind: 'problem' };
    }
  }

  function openTab(opened: UsageTab): void {
    tab.value = opened;
    if (opened !== 'companions' || companions.value.kind === 'known') return;
    companions.value = reading;
    void readCompanions();
  }

  async function exportAs(format: ExportFormat): Promise<void> {
    const about = subject.value;
    const { state, everyRow } = concordance.value;
    notice.value = '';
    const rows = await everyRow();
    if (about.kind !== 'concept' || rows === null) return;
    const term = about.entry.concept.prefLabel.zh;
    const text = exportConcordance(format, {
      heading: message('kwicHeading', term, String(rows.length)),
      columns: [
        message('kwicDay'),
        message('kwicTitle'),
        message('source'),
        message('kwicBefore'),
        message('kwicTerm'),
        message('kwicAfter'),
        message('kwicAddress'),
      ],
      rows,
      articles: state.value.articles,
    });
    save({ name: `${term}.${format}`, type: exportTypes[format], text });
    notice.value = message('kwicExported', String(rows.length));
  }

  library.watch(() => void follow(), end);
  end.addEventListener('abort', () => shown.abort());

  const actions: ConceptActions = {
    openTab,
    sort: (order) => void concordance.value.choose({ order }),
    group: (grouped) => void concordance.value.choose({ grouped }),
    show: (items) => concordance.value.show(items),
    exportAs: (format) => void exportAs(format),
    openMonth: (month) => {
      batch(() => {
        tab.value = 'uses';
        concordance.value.openMonth(month);
      });
    },
    retry: () => void follow(),
  };
  const use = computed(
    (): ConceptUse => ({
      tab: tab.value,
      timeline: timeline.value,
      concordance: concordance.value.state.value,
      companions: companions.value,
      notice: notice.value,
    }),
  );
  return { subject, use, actions, show };
}
