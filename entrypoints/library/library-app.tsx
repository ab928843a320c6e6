import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ErrorBoundary } from '../../components/library/error-boundary.tsx';
import { LibraryShell } from '../../components/library/library-shell.tsx';
import { PlainState } from '../../components/library/plain-state.tsx';
import { type Route, routeHash, startRoute } from '../../components/library/route.ts';
import { message } from '../../lib/locale/message.ts';
import { LibraryRoute } from './library-route.tsx';
import { type LibraryStores, placeOf } from './library-stores.ts';
import { routeTitle } from './route-title.ts';

interface LibraryAppProps {
  readonly stores: LibraryStores;
  /** Says what is wrong with the store. */
  readonly banner: ComponentChild;
}

/** The library page, bound to its stores. */
export function LibraryApp({ stores, banner }: LibraryAppProps) {
  const { router, notices } = stores;
  const { value: route } = router.route;
  const title = routeTitle(stores);
  const place = placeOf(route);
  const before = useRef(route);

  useLayoutEffect(() => {
    document.title = `${title} · ${message('extName')}`;
  }, [title]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the place changes, not with every word typed.
  useEffect(() => {
    const { current: left } = before;
    before.current = route;
    if (left === route) return;
    const row = 'no' in left ? rowBehind(left, route) : null;
    const target = row ?? document.querySelector<HTMLElement>('main');
    target?.focus({ preventScroll: true });
  }, [place]);

  const { value: notice } = notices.notice;
  return (
    <LibraryShell
      banner={banner}
      notice={notice?.text ?? ''}
      onDismiss={notices.clear}
      onUndo={notice?.undo ?? null}
      page={route.page}
      title={title}
    >
      <ErrorBoundary fallback={<Broken />} key={place}>
        <LibraryRoute stores={stores} />
      </ErrorBoundary>
    </LibraryShell>
  );
}

type ArticleRoute = Extract<Route, { readonly no: number }>;

/** The row of the list from which an article was opened: coming back, the reader goes on from there. */
function rowBehind(left: ArticleRoute, route: Route): HTMLElement | null {
  const row = (hrefs: string): HTMLElement | null => document.querySelector(`.windowed-list :is(${hrefs})`);
  if (route.page === 'articles') {
    return row(`a[href^="#/article/${left.no}?"], a[href="#/article/${left.no}"]`);
  }
  const excerpt = left.page === 'article' ? left.excerpt : undefined;
  if (route.page !== 'excerpts' || excerpt === undefined) return null;
  return row(`a[href$="${CSS.escape(`excerpt=${encodeURIComponent(excerpt)}`)}"]`);
}

/** A page that could not be drawn. */
function Broken() {
  return (
    <PlainState hint={message('libBrokenHint')} title={message('libBroken')}>
      <a class="button-quiet" href={routeHash(startRoute)}>
        {message('libShowAll')}
      </a>
    </PlainState>
  );
}
