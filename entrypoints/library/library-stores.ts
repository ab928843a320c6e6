import { effect, signal, untracked } from '@preact/signals';
import type { ConceptGroup } from '../../components/library/article-filters.tsx';
import { everything } from '../../components/library/list-query.ts';
import type { Route } from '../../components/library/route.ts';
import type { Library } from '../../lib/library/library.ts';
import { createArticlesStore } from './articles-store.ts';
import { binActions } from './bin-actions.ts';
import { createFoundStore } from './found-store.ts';
import { createNoticeStore } from './notice-store.ts';
import { createReadingStore, type ReadingPorts } from './reading-store.ts';
import { createRouter } from './router.ts';

export type LibraryStores = ReturnType<typeof createLibraryStores>;

export interface LibraryPorts extends ReadingPorts {
  readonly loadConceptGroups: () => Promise<readonly ConceptGroup[]>;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}

/** All state of the library page; what is read from the library follows the route. Everything ends with `end`. */
export function createLibraryStores(library: Library, ports: LibraryPorts, end: AbortSignal) {
  const router = createRouter(end);
  const notices = createNoticeStore();
  const bin = binActions(library, notices);
  const articles = createArticlesStore(library, bin, end);
  const reading = createReadingStore(library, ports, end);
  const binned = createFoundStore(library, end);
  const concepts = signal<readonly ConceptGroup[]>([]);

  function follow(route: Route): void {
    if ('query' in route) articles.show(route.query);
    reading.show('no' in route ? route.no : null, (route.page === 'article' && route.at) || null);
    if (route.page === 'bin') binned.search({ ...everything, sort: 'read', bin: true });
  }

  const stopFollowing = effect(() => {
    const { value: route } = router.route;
    untracked(() => follow(route));
  });
  let place = placeOf(router.route.peek());
  const stopClearing = effect(() => {
    const next = placeOf(router.route.value);
    if (next !== place) untracked(notices.clear);
    place = next;
  });
  end.addEventListener('abort', () => {
    stopFollowing();
    stopClearing();
  });
  void ports.loadConceptGroups().then((groups) => {
    concepts.value = groups;
  });

  return { router, notices, bin, articles, reading, binned, concepts, now: ports.now };
}

/** The same for routes that show the same thing, however a list is narrowed: `article 12`. */
export function placeOf(route: Route): string {
  return `${route.page} ${'no' in route ? route.no : 'id' in route ? route.id : ''}`;
}
