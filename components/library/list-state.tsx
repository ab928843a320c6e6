import type { FoundArticles } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { everything, type ListQuery, narrows } from './list-query.ts';
import { PlainState } from './plain-state.tsx';
import { routeHash } from './route.ts';
import { UnreadState } from './unread-state.tsx';

interface ListStateProps {
  readonly query: ListQuery;
  readonly found: FoundArticles | null;
  readonly searching: boolean;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** Says why there is no list: still looking, nothing found, nothing kept yet, can't be asked, can't be read. */
export function ListState({ query, found, searching, failed, onRetry }: ListStateProps) {
  if (failed) return <UnreadState onRetry={onRetry} />;
  if (found?.problem) return <PlainState hint="" title={problemMessage(found.problem)} />;
  if (found === null || (found.nos.length === 0 && (searching || !found.complete))) {
    return <p class="list-waiting">{message('libLoading')}</p>;
  }
  if (found.nos.length > 0) return null;
  return narrows(query) ? <NothingFound query={query} /> : <NothingKept />;
}

function NothingFound({ query: { text, from, to, sort } }: { readonly query: ListQuery }) {
  const turned = from !== null && to !== null && from > to;
  return (
    <PlainState
      hint={message(turned ? 'libDaysTurned' : 'libNothingFoundHint')}
      title={text === '' ? message('libNothingFiltered') : message('libNothingFound', text.slice(0, 40))}
    >
      <a class="button-quiet" href={routeHash({ page: 'articles', query: { ...everything, sort } })}>
        {message('libShowAll')}
      </a>
    </PlainState>
  );
}

function NothingKept() {
  return (
    <PlainState hint={message('libEmptyHint')} title={message('libEmpty')}>
      <a class="button" href="https://www.bjdch.gov.cn/" rel="noreferrer" target="_blank">
        {message('libEmptyOpen')}
      </a>
    </PlainState>
  );
}
