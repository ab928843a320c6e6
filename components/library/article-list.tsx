import { useCallback } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { ArticleRow } from './article-row.tsx';
import type { ArticlesActions, ArticlesFacts } from './articles-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { routeHash } from './route.ts';
import type { RowRange } from './window-rows.ts';
import { WindowedList } from './windowed-list.tsx';

interface ArticleListProps {
  readonly facts: ArticlesFacts;
  readonly actions: ArticlesActions;
}

const none: readonly number[] = [];

/** The articles found. Space selects, Shift with an arrow selects on, Delete puts into the bin. */
export function ArticleList({ facts, actions }: ArticleListProps) {
  const { query, current, selected } = facts;
  const nos = facts.found?.nos ?? none;
  const { want } = actions;
  const wantRows = useCallback(({ first, last }: RowRange) => want(nos.slice(first, last)), [nos, want]);

  function key(event: KeyboardEvent, row: number): void {
    const onBox = event.target instanceof HTMLInputElement;
    const no = nos[row];
    if (no === undefined) return;
    if (event.key === ' ' && !onBox) {
      event.preventDefault();
      actions.select(row, event.shiftKey);
    } else if (event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      if (!selected.has(nos[current] ?? 0)) actions.select(current, false);
      actions.select(row, true);
    } else if (event.key === 'Delete') {
      event.preventDefault();
      if (selected.size > 0) actions.remove();
      else actions.remove([no]);
    }
  }

  function draw(row: number, reachable: boolean) {
    const no = nos[row] ?? 0;
    const head = facts.head(no);
    if (head === undefined) return <div class="article-row row-waiting" />;
    const href = routeHash({ page: 'article', no, query });
    const unreadable = <UnreadableRow href={href} reachable={reachable} />;
    if (head === null) return unreadable;
    return (
      <ErrorBoundary fallback={unreadable} key={head.digest}>
        <ArticleRow
          head={head}
          href={href}
          onSelect={(range) => actions.select(row, range)}
          reachable={reachable}
          selected={selected.has(no)}
          snippet={facts.snippet(no)}
        />
      </ErrorBoundary>
    );
  }

  return (
    <WindowedList
      complete={facts.found?.complete ?? false}
      count={nos.length}
      current={current}
      draw={draw}
      keyOf={(row) => nos[row] ?? -row}
      label={message('libArticles')}
      onCurrent={actions.setCurrent}
      onKey={key}
      onWindow={wantRows}
    />
  );
}

/** Stands for a record that is gone or damaged: the keys must not stop at it. */
function UnreadableRow({ href, reachable }: { readonly href: string; readonly reachable: boolean }) {
  return (
    <div class="article-row row-unreadable">
      <a href={href} tabIndex={reachable ? 0 : -1}>
        {message('libRowUnreadable')}
      </a>
    </div>
  );
}
