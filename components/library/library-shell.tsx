import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { everyExcerpt } from './excerpt-query.ts';
import { everything } from './list-query.ts';
import { type Route, routeHash } from './route.ts';
import { Toast, type ToastProps } from './toast.tsx';
import '../controls/base.css';
import './library-shell.css';

interface LibraryShellProps extends ToastProps {
  readonly page: Route['page'];
  /** What `main` is called: the page's title. */
  readonly title: string;
  /** Said above everything: what is wrong with the store. */
  readonly banner: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Head, navigation and room for one page of the library. */
export function LibraryShell({
  page,
  title,
  banner,
  notice,
  onUndo,
  onDismiss,
  children,
}: LibraryShellProps) {
  const main = useRef<HTMLElement>(null);
  /** A button that goes away with its press leaves the focus to the page. */
  const leaving = (act: () => void) => () => {
    act();
    main.current?.focus({ preventScroll: true });
  };
  return (
    <div class="library">
      <button class="skip-link" onClick={() => main.current?.focus()} type="button">
        {message('libSkip')}
      </button>
      <header class="library-head">
        <p class="library-name">
          {message('libName')} <span>{message('extName')}</span>
        </p>
        <nav aria-label={message('libNav')}>
          <ul>
            <NavItem
              here={page}
              route={{ page: 'articles', query: everything }}
              under={['article', 'changes']}
            >
              {message('libArticles')}
            </NavItem>
            <NavItem here={page} route={{ page: 'excerpts', asked: everyExcerpt }} under={['tags']}>
              {message('excTitle')}
            </NavItem>
            <NavItem here={page} route={{ page: 'concepts' }} under={['concept', 'own-terms']}>
              {message('libConcepts')}
            </NavItem>
            <NavItem here={page} route={{ page: 'study' }} under={[]}>
              {message('studyTitle')}
            </NavItem>
            <NavItem here={page} route={{ page: 'glossaries' }} under={['pack', 'pack-import']}>
              {message('gloNav')}
            </NavItem>
            <NavItem here={page} route={{ page: 'bin' }} under={[]}>
              {message('libBin')}
            </NavItem>
            <NavItem here={page} route={{ page: 'backup' }} under={[]}>
              {message('libBackup')}
            </NavItem>
          </ul>
        </nav>
      </header>
      {banner}
      <main aria-label={title} id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <Toast notice={notice} onDismiss={leaving(onDismiss)} onUndo={onUndo && leaving(onUndo)} />
    </div>
  );
}

interface NavItemProps {
  readonly here: Route['page'];
  readonly route: Route;
  /** Pages that belong to this one. */
  readonly under: readonly Route['page'][];
  readonly children: ComponentChildren;
}

function NavItem({ here, route, under, children }: NavItemProps) {
  const current = here === route.page ? 'page' : under.includes(here) ? 'true' : undefined;
  return (
    <li>
      <a aria-current={current} href={routeHash(route)}>
        {children}
      </a>
    </li>
  );
}
