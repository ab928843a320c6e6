import { ChangesPage } from '../../components/library/changes-page.tsx';
import type { ListQuery } from '../../components/library/list-query.ts';
import { PlainState } from '../../components/library/plain-state.tsx';
import { ReadingPage } from '../../components/library/reading-page.tsx';
import { routeHash } from '../../components/library/route.ts';
import { message } from '../../lib/locale/message.ts';
import type { LibraryStores } from './library-stores.ts';

interface ArticleRouteProps {
  readonly stores: LibraryStores;
  readonly query: ListQuery;
  readonly view: 'article' | 'changes';
}

/** One article, or what changed in it. */
export function ArticleRoute({ stores: { articles, reading, bin, now }, query, view }: ArticleRouteProps) {
  const { value: state } = reading.article;
  if (state.kind === 'loading') return <p class="list-waiting">{message('libLoading')}</p>;
  if (state.kind !== 'article') {
    const failed = state.kind === 'failed';
    return (
      <PlainState
        hint={message(failed ? 'libFailedHint' : 'libGoneHint')}
        title={message(failed ? 'libFailed' : 'libGone')}
      >
        {failed && (
          <button class="button" onClick={reading.refresh} type="button">
            {message('retry')}
          </button>
        )}
        <a class="button-quiet" href={routeHash({ page: 'articles', query })}>
          {message('libShowAll')}
        </a>
      </PlainState>
    );
  }
  const { head, text, revisions } = state;
  if (view === 'changes') return <ChangesPage head={head} query={query} revisions={revisions} text={text} />;
  return (
    <ReadingPage
      actions={{
        setFrame: reading.setFrame,
        jump: reading.jump,
        print: () => print(),
        remove: (no) => void bin.remove([no]),
        restore: (no) => void bin.restore([no]),
      }}
      facts={{
        head,
        text,
        page: reading.page.value,
        jumped: reading.jumped.value,
        query,
        ...articles.neighbours(head.no),
        now: now(),
      }}
    />
  );
}
