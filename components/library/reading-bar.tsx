import { message } from '../../lib/locale/message.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import type { ListQuery } from './list-query.ts';
import { routeHash } from './route.ts';

interface ReadingBarProps {
  readonly head: KeptArticle;
  readonly query: ListQuery;
  readonly previous: number | null;
  readonly next: number | null;
  /** Null where there is no text to print. */
  readonly onPrint: (() => void) | null;
  /** Null where it is in the bin already. */
  readonly onRemove: (() => void) | null;
}

/** The ways from an article to others, and what can be done with it. */
export function ReadingBar({ head, query, previous, next, onPrint, onRemove }: ReadingBarProps) {
  const toArticle = (no: number): string => routeHash({ page: 'article', no, query });
  return (
    <div class="reading-bar">
      <nav aria-label={message('libArticleNav')}>
        <a href={routeHash({ page: 'articles', query })}>← {message('libArticles')}</a>
        {previous !== null && <a href={toArticle(previous)}>{message('libPrevious')}</a>}
        {next !== null && <a href={toArticle(next)}>{message('libNext')}</a>}
      </nav>
      <div class="reading-buttons">
        {isOnWeb(head.url) && (
          <a class="button-quiet" href={head.url} rel="noreferrer" target="_blank">
            {message('libOpenOriginal')}
          </a>
        )}
        {onPrint && (
          <button class="button-quiet" onClick={onPrint} type="button">
            {message('libPrint')}
          </button>
        )}
        {onRemove && (
          <button class="button-quiet" onClick={onRemove} type="button">
            {message('libRemove')}
          </button>
        )}
      </div>
    </div>
  );
}

/** A damaged record must not make a link that runs something. */
function isOnWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
