import { compareArticles } from '../../lib/article/compare-texts.ts';
import { message } from '../../lib/locale/message.ts';
import type { KeptArticle, KeptText, Revision } from '../../lib/store/records.ts';
import type { ListQuery } from './list-query.ts';
import { PlainState } from './plain-state.tsx';
import { routeHash } from './route.ts';
import { sayInstant } from './say-date.ts';
import { TextDiff } from './text-diff.tsx';

interface ChangesPageProps {
  readonly head: KeptArticle;
  /** The text as it is now; null where it can't be read. */
  readonly text: KeptText | null;
  /** Newest first. */
  readonly revisions: readonly Revision[];
  readonly query: ListQuery;
}

/** What changed in an article from one kept text to the next, the newest change first. */
export function ChangesPage({ head, text, revisions, query }: ChangesPageProps) {
  const after = [text?.article, ...revisions.map(({ article }) => article)];
  return (
    <div class="changes">
      <nav aria-label={message('libArticleNav')} class="reading-bar">
        <a href={routeHash({ page: 'article', no: head.no, query })}>← {message('libBackToArticle')}</a>
      </nav>
      <h1 dir="auto" lang="zh-CN">
        {head.title}
      </h1>
      {revisions.length === 0 && <PlainState hint="" title={message('libNoChanges')} />}
      {revisions.map((revision, at) => {
        const next = after[at];
        return (
          <section class="change" key={revision.digest}>
            <h2>{message('libChangeAfter', sayInstant(revision.lastReadAt))}</h2>
            {next ? (
              <TextDiff changes={compareArticles(revision.article, next)} />
            ) : (
              <p>{message('libTextUnreadable')}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
