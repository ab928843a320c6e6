import { batch, computed, signal } from '@preact/signals';
import { noResults, type Results } from '../../components/lookup/result-options.ts';
import type { Section } from '../../components/lookup/section-tabs.tsx';

/** What the reader is looking up in the popup: what was typed, which section, which card. */
export type LookupStore = ReturnType<typeof createLookupStore>;

/** Light enough for the first paint; what answers it is loaded after that (start-lookup.tsx). */
export function createLookupStore() {
  const query = signal('');
  const section = signal<Section>('page');
  const trail = signal<readonly string[]>([]);
  const active = signal(0);
  const results = signal<Results>(noResults);

  return {
    query,
    section,
    /** Concepts opened one from another; the card shows the last. Empty while no card is open. */
    trail,
    /** Index of the result that Enter opens. */
    active,
    results,
    searching: computed(() => query.value.trim() !== '' && trail.value.length === 0),
    /** True while something else is shown than the page's own section. */
    away: computed(() => trail.value.length > 0 || query.value.trim() !== '' || section.value !== 'page'),
    setQuery(text: string): void {
      batch(() => {
        query.value = text;
        active.value = 0;
        trail.value = [];
      });
    },
    select(next: Section): void {
      batch(() => {
        section.value = next;
        query.value = '';
        trail.value = [];
      });
    },
    openCard(conceptId: string): void {
      if (trail.value.at(-1) !== conceptId) trail.value = [...trail.value, conceptId];
    },
    back(): void {
      trail.value = trail.value.slice(0, -1);
    },
    closeCard(): void {
      trail.value = [];
    },
  };
}
