import { computed, signal } from '@preact/signals';
import type { ExcerptListQuery } from '../../components/library/excerpt-query.ts';
import type { ListQuery } from '../../components/library/list-query.ts';
import { parseRoute, type Route, routeHash } from '../../components/library/route.ts';

export type Router = ReturnType<typeof createRouter>;

/** The page's route, kept in `location.hash`: links, the browser's history and reloading work by themselves. */
export function createRouter(end: AbortSignal) {
  const hash = signal(location.hash);
  addEventListener(
    'hashchange',
    () => {
      hash.value = location.hash;
    },
    { signal: end },
  );
  const route = computed(() => parseRoute(hash.value));

  function go(to: Route, how: 'push' | 'replace'): void {
    const next = routeHash(to);
    if (next === location.hash) return;
    if (how === 'push') history.pushState(null, '', next);
    else history.replaceState(null, '', next);
    hash.value = next;
  }

  return {
    hash,
    route,
    /**
     * Changes what the list of articles is asked for; on another page nothing. `replace` leaves no step in the
     * history: for what changes with every key.
     */
    ask(patch: Partial<ListQuery>, how: 'push' | 'replace'): void {
      const { value: now } = route;
      if (now.page === 'articles') go({ page: 'articles', query: { ...now.query, ...patch } }, how);
    },
    /** The same for the list of excerpts. */
    askExcerpts(patch: Partial<ExcerptListQuery>, how: 'push' | 'replace'): void {
      const { value: now } = route;
      if (now.page === 'excerpts') go({ page: 'excerpts', asked: { ...now.asked, ...patch } }, how);
    },
  };
}
