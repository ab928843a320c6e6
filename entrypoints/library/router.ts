import { computed, signal } from '@preact/signals';
import type { ListQuery } from '../../components/library/list-query.ts';
import { parseRoute, routeHash } from '../../components/library/route.ts';

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
  return {
    hash,
    route,
    /**
     * Changes what the list of articles is asked for; on another page nothing. `replace` leaves no step in the
     * history: for what changes with every key.
     */
    ask(patch: Partial<ListQuery>, how: 'push' | 'replace'): void {
      if (route.value.page !== 'articles') return;
      const next = routeHash({ page: 'articles', query: { ...route.value.query, ...patch } });
      if (next === location.hash) return;
      if (how === 'push') history.pushState(null, '', next);
      else history.replaceState(null, '', next);
      hash.value = next;
    },
  };
}
