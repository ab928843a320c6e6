import { batch, computed, signal } from '@preact/signals';
import { everyExcerpt } from '../../components/library/excerpt-query.ts';
import type { ExcerptFacets } from '../../components/library/excerpts-facts.ts';
import type { Counted } from '../../components/library/filter-options.ts';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { Library } from '../../lib/library/library.ts';
import { oneAtATime } from './one-at-a-time.ts';

const noFacets: ExcerptFacets = { tags: [], sources: [], concepts: [], articles: new Map(), count: 0 };

/** What the excerpts outside the bin can be narrowed by; read when first wanted, then following the library. */
export function createExcerptFacets(library: Pick<Library, 'excerpts' | 'watch'>, end: AbortSignal) {
  const facets = signal(noFacets);
  const known = signal(false);
  const failed = signal(false);
  /** Null before they are known, `failed` where they can't be read. */
  const tags = computed((): readonly Counted[] | 'failed' | null =>
    failed.value ? 'failed' : known.value ? facets.value.tags : null,
  );
  let wanted = false;

  const read = oneAtATime(async () => {
    try {
      const [excerpts, used] = await Promise.all([
        library.excerpts.find({ ...everyExcerpt, bin: false }),
        library.excerpts.tags(),
      ]);
      if (end.aborted) return;
      batch(() => {
        known.value = true;
        failed.value = false;
        facets.value = {
          tags: used.map(({ tag, count }) => ({ value: tag, count })),
          sources: countValues(excerpts.flatMap(({ source }) => source.source ?? [])),
          concepts: countValues(excerpts.flatMap(({ conceptIds }) => conceptIds)),
          articles: titlesOf(excerpts),
          count: excerpts.length,
        };
      });
    } catch (error) {
      if (end.aborted) return;
      console.error('[Dongcheng Gloss]', error);
      failed.value = true;
    }
  });

  library.watch(() => {
    if (wanted) void read();
  }, end);

  return {
    facets,
    tags,
    retry: () => void read(),
    want(): void {
      if (wanted) return;
      wanted = true;
      void read();
    },
  };
}

function countValues(values: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count);
}

function titlesOf(excerpts: readonly Excerpt[]): ReadonlyMap<string, string> {
  return new Map(excerpts.map(({ source }) => [source.canonicalUrl, source.title]));
}
