import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { parseQuery } from '../../lib/search/parse-query.ts';
import { type ExcerptListQuery, everyExcerpt, narrowsExcerpts } from './excerpt-query.ts';
import { everything } from './list-query.ts';
import { PlainState } from './plain-state.tsx';
import { routeHash } from './route.ts';

interface ExcerptsStateProps {
  readonly query: ExcerptListQuery;
  readonly found: readonly Excerpt[] | null;
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** Says why there is no list: still looking, nothing found, nothing saved yet, can't be asked, can't be read. */
export function ExcerptsState({ query, found, failed, onRetry }: ExcerptsStateProps) {
  if (failed) {
    return (
      <PlainState hint={message('excFailedHint')} title={message('libFailed')}>
        <button class="button" onClick={onRetry} type="button">
          {message('retry')}
        </button>
      </PlainState>
    );
  }
  if (found === null) return <p class="list-waiting">{message('libLoading')}</p>;
  if (found.length > 0) return null;
  const { problem } = parseQuery(query.text);
  if (problem) return <PlainState hint="" title={problemMessage(problem)} />;
  return narrowsExcerpts(query) ? <NothingFound query={query} /> : <NothingSaved />;
}

function NothingFound({ query: { text, from, to, sort } }: Pick<ExcerptsStateProps, 'query'>) {
  const turned = from !== null && to !== null && from > to;
  return (
    <PlainState
      hint={message(turned ? 'libDaysTurned' : 'libNothingFoundHint')}
      title={text === '' ? message('excNothingFiltered') : message('libNothingFound', text.slice(0, 40))}
    >
      <a class="button-quiet" href={routeHash({ page: 'excerpts', asked: { ...everyExcerpt, sort } })}>
        {message('excShowAll')}
      </a>
    </PlainState>
  );
}

function NothingSaved() {
  return (
    <PlainState hint={message('excEmptyHint')} title={message('excEmpty')}>
      <a class="button" href={routeHash({ page: 'articles', query: everything })}>
        {message('excEmptyOpen')}
      </a>
    </PlainState>
  );
}
