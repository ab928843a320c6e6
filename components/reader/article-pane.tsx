import type { Article } from '../../lib/article/article.ts';
import { message } from '../../lib/locale/message.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { ArticleOutline, PageOutline } from '../../lib/newspaper/issue-outline.ts';
import type { ReadingLook } from '../../lib/settings/reading-look.ts';
import { ArticleText } from '../article/article-text.tsx';
import { ErrorBoundary } from '../library/error-boundary.tsx';
import { ReadingTerms } from '../library/reading-terms.tsx';
import type { Jumped } from '../page-terms/term-list.tsx';
import { ArticleBar } from './article-bar.tsx';
import { sayCertainty } from './say-certainty.ts';
import './article-pane.css';

/** The article that is shown. */
export interface ShownArticle {
  readonly outline: ArticleOutline;
  readonly article: Article;
  /** Its place among the articles, from 1, and how many there are. */
  readonly place: number;
  readonly of: number;
  /** Null where there are no pages. */
  readonly page: PageOutline | null;
  readonly previous: ArticleOutline | null;
  readonly next: ArticleOutline | null;
  /** Number in the library; null while it isn't there. */
  readonly kept: number | null;
  /** What the reading knows of its terms; null until it has begun. */
  readonly state: PageState | null;
  readonly jumped: Jumped | null;
}

/** What can be done with the article. */
export interface ArticleActions {
  readonly setFrame: (element: HTMLElement | null) => void;
  readonly jump: (conceptId: string) => void;
  readonly keep: () => void;
  readonly print: () => void;
  /** Shows where it's printed; null where it's nowhere. */
  readonly showOnPage: (() => void) | null;
  /** Address of the article in the library. */
  readonly libraryAddress: (no: number) => string;
}

interface ArticlePaneProps {
  readonly shown: ShownArticle;
  readonly look: ReadingLook;
  readonly actions: ArticleActions;
}

/** One article in a comfortable column, with the same marks as anywhere. */
export function ArticlePane({ shown, look, actions }: ArticlePaneProps) {
  const { outline, article, state, jumped } = shown;
  const { certainty } = outline;
  return (
    <div
      class="article-pane"
      data-face={look.face}
      style={{ '--size': `${look.size}px`, '--width': `${look.width * look.size}px` }}
    >
      <ArticleBar actions={actions} shown={shown} />
      {certainty && <p class="article-certainty">{message('readerBounds', sayCertainty(certainty))}</p>}
      <ErrorBoundary fallback={<p>{message('libTextUnreadable')}</p>} key={outline.id}>
        <ArticleText article={article} frame={actions.setFrame} gradual level={1} />
      </ErrorBoundary>
      <aside aria-label={message('libAside')} class="article-terms">
        <ReadingTerms jumped={jumped} onJump={actions.jump} page={state} />
      </aside>
    </div>
  );
}
