import { message } from '../../lib/locale/message.ts';
import type { ArticleOutline, IssueOutline } from '../../lib/newspaper/issue-outline.ts';
import { articleHash, unassignedHash } from './reader-address.ts';
import { sayCertainty } from './say-certainty.ts';
import { sayPage } from './say-page.ts';
import { type DrawPage, Thumbnail } from './thumbnail.tsx';
import './contents-nav.css';

interface ContentsNavProps {
  readonly outline: IssueOutline;
  readonly kind: 'pdf' | 'text';
  /** Id of the article that is shown. */
  readonly current: string | null;
  /** Index of the page that is shown. */
  readonly page: number;
  readonly kept: ReadonlyMap<string, number>;
  /** Null while pages are still read: the first article comes before small pictures. */
  readonly draw: DrawPage | null;
  readonly onPage: (page: number) => void;
}

/** What is in the issue, page by page. */
export function ContentsNav(props: ContentsNavProps) {
  const { outline, kind, current, page, kept, draw, onPage } = props;
  const { articles, pages, unassigned } = outline;
  return (
    <nav aria-label={message('readerContents')} class="contents">
      <h2>{message('readerContents')}</h2>
      {kind === 'text' ? (
        <Articles articles={articles} current={current} kept={kept} />
      ) : (
        pages.map((each, at) => (
          // Pages have no other name: two may have the same number.
          <section class="contents-page" key={at}>
            <h3>{sayPage(each)}</h3>
            <Thumbnail
              current={at === page}
              draw={draw}
              label={message('readerShowPage', sayPage(each))}
              onOpen={() => onPage(at)}
              page={at}
              size={each}
            />
            <Articles
              articles={articles.filter((article) => article.page === at)}
              current={current}
              kept={kept}
            />
          </section>
        ))
      )}
      {unassigned.length > 0 && (
        <p class="contents-rest">
          <a href={unassignedHash}>{message('readerUnassigned', String(unassigned.length))}</a>
        </p>
      )}
    </nav>
  );
}

interface ArticlesProps {
  readonly articles: readonly ArticleOutline[];
  readonly current: string | null;
  readonly kept: ReadonlyMap<string, number>;
}

function Articles({ articles, current, kept }: ArticlesProps) {
  if (articles.length === 0) return null;
  return (
    <ol>
      {articles.map(({ id, title, certainty }) => (
        <li key={id}>
          <a aria-current={id === current ? 'true' : undefined} href={articleHash(id)} lang="zh-CN">
            {title}
          </a>
          {certainty && certainty !== 'sure' && (
            <small class="contents-certainty">{sayCertainty(certainty)}</small>
          )}
          {kept.has(id) && <small class="contents-kept">{message('readerKept')}</small>}
        </li>
      ))}
    </ol>
  );
}
