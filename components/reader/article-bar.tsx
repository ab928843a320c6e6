import { message } from '../../lib/locale/message.ts';
import type { ArticleActions, ShownArticle } from './article-pane.tsx';
import { articleHash } from './reader-address.ts';
import { sayPage } from './say-page.ts';

interface ArticleBarProps {
  readonly shown: ShownArticle;
  readonly actions: ArticleActions;
}

/** Where the article stands, the ways to its neighbours, and what can be done with it. */
export function ArticleBar({ shown, actions }: ArticleBarProps) {
  const { place, of, page, previous, next, kept } = shown;
  const said = message('readerArticlePlace', String(place), String(of));
  return (
    <div class="reader-bar">
      <nav aria-label={message('libArticleNav')} class="reader-tools">
        {previous && (
          <a aria-keyshortcuts="Alt+PageUp" href={articleHash(previous.id)} title="Alt+PageUp">
            {message('libPrevious')}
          </a>
        )}
        <span class="reader-where">{page ? `${sayPage(page)} · ${said}` : said}</span>
        {next && (
          <a aria-keyshortcuts="Alt+PageDown" href={articleHash(next.id)} title="Alt+PageDown">
            {message('libNext')}
          </a>
        )}
      </nav>
      <div class="reader-tools">
        {actions.showOnPage && (
          <button class="button-quiet" onClick={actions.showOnPage} type="button">
            {message('readerShowOnPage')}
          </button>
        )}
        {kept === null ? (
          <button class="button-quiet" onClick={actions.keep} type="button">
            {message('readerKeep')}
          </button>
        ) : (
          <a class="button-quiet" href={actions.libraryAddress(kept)} target="_blank" rel="noopener">
            {message('readerInLibrary')}
          </a>
        )}
        <button class="button-quiet" onClick={actions.print} type="button">
          {message('libPrint')}
        </button>
      </div>
    </div>
  );
}
