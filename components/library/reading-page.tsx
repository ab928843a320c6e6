import { message } from '../../lib/locale/message.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { KeptArticle, KeptText } from '../../lib/store/records.ts';
import { ArticleText } from '../article/article-text.tsx';
import type { Jumped } from '../page-terms/term-list.tsx';
import { ArticleDetails } from './article-details.tsx';
import { daysLeft } from './bin-days.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { ListQuery } from './list-query.ts';
import { ReadingBar } from './reading-bar.tsx';
import { ReadingTerms } from './reading-terms.tsx';
import { routeHash } from './route.ts';
import './reading-page.css';

export interface ReadingFacts {
  readonly head: KeptArticle;
  /** Null where it can't be read. */
  readonly text: KeptText | null;
  /** What the reading knows of the terms; null until it has begun. */
  readonly page: PageState | null;
  readonly jumped: Jumped | null;
  /** The list the article was opened from, and its articles before and after this one. */
  readonly query: ListQuery;
  readonly previous: number | null;
  readonly next: number | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** What a reader can do with the article before them. */
export interface ReadingActions {
  /** Takes the element that shows the text, and null once it is gone. */
  readonly setFrame: (element: HTMLElement | null) => void;
  readonly jump: (conceptId: string) => void;
  readonly print: () => void;
  readonly remove: (no: number) => void;
  readonly restore: (no: number) => void;
}

interface ReadingPageProps {
  readonly facts: ReadingFacts;
  readonly actions: ReadingActions;
}

/** One article of the library, read offline: its text with marks as on the site, its terms, and where it is from. */
export function ReadingPage({ facts, actions }: ReadingPageProps) {
  const { head, text, page, jumped, query, previous, next, now } = facts;
  const binned = head.deletedAt !== null;
  return (
    <div class="reading">
      <ReadingBar
        head={head}
        next={next}
        onPrint={text && actions.print}
        onRemove={binned ? null : () => actions.remove(head.no)}
        previous={previous}
        query={query}
      />
      {head.deletedAt !== null && (
        <p class="reading-note">
          {message('libInBin', String(daysLeft(head.deletedAt, now)))}{' '}
          <button class="button-quiet" onClick={() => actions.restore(head.no)} type="button">
            {message('libRestore')}
          </button>
        </p>
      )}
      {head.revisions > 0 && (
        <p class="reading-note">
          <strong>{message('libChanged')}</strong> {message('libChangedHint', String(head.revisions))}{' '}
          <a href={routeHash({ page: 'changes', no: head.no, query })}>{message('libSeeChanges')}</a>
        </p>
      )}
      <div class="reading-columns">
        <div class="reading-text">
          {text ? (
            <ErrorBoundary fallback={<Unreadable title={head.title} />} key={`${head.no} ${head.digest}`}>
              <ArticleText article={text.article} frame={actions.setFrame} level={1} />
            </ErrorBoundary>
          ) : (
            <Unreadable title={head.title} />
          )}
        </div>
        <aside aria-label={message('libAside')} class="reading-aside">
          {text && <ReadingTerms jumped={jumped} onJump={actions.jump} page={page} />}
          <ErrorBoundary fallback={<p>{message('libRowUnreadable')}</p>} key={head.no}>
            <ArticleDetails article={text?.article ?? null} head={head} />
          </ErrorBoundary>
        </aside>
      </div>
    </div>
  );
}

function Unreadable({ title }: { readonly title: string }) {
  return (
    <div class="plain-state">
      <h1 dir="auto" lang="zh-CN">
        {title}
      </h1>
      <p>{message('libTextUnreadable')}</p>
    </div>
  );
}
