import type { UsageTab } from '../../components/concept/concept-state.ts';
import { timelineOf } from '../../lib/concordance/timeline.ts';
import type { ConceptEntry, Glossary } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { createConcordanceStore } from './concordance-store.ts';
import { findCompanions } from './find-companions.ts';
import { findFigureSeries } from './find-figure-series.ts';
import { lazyReading } from './lazy-reading.ts';
import type { UseCounts } from './use-counts.ts';

/** What is read about concepts, and from where. */
export interface UseSources {
  readonly library: Library;
  readonly glossary: Glossary;
  /** Entries by id, those of packs too. */
  readonly entries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>;
  readonly counts: UseCounts;
}

export type ConceptUseStore = ReturnType<typeof createConceptUseStore>;

/** How the library uses one concept; each section is read when it is opened. Everything ends with `end`. */
export function createConceptUseStore(sources: UseSources, entry: ConceptEntry, end: AbortSignal) {
  const { library, entries, counts } = sources;
  const { id } = entry.concept;
  const concordance = createConcordanceStore(library, id, end);
  const timeline = lazyReading(async () => {
    const uses = await library.uses(id);
    if (!end.aborted) concordance.setUses(uses);
    return timelineOf(uses);
  }, end);
  const figures = lazyReading(
    async (onProgress) => findFigureSeries(library, entry, await library.uses(id), onProgress, end),
    end,
  );
  const companions = lazyReading(() => findCompanions(library, entries, counts, id, end), end);

  function open(tab: UsageTab): void {
    if (tab === 'figures') figures.want();
    if (tab === 'companions') companions.want();
  }

  /** Reads anew what the library may have changed. */
  function renew(): void {
    for (const reading of [timeline, figures, companions]) reading.renew();
  }

  timeline.want();
  return { entry, concordance, timeline, figures, companions, open, renew };
}
