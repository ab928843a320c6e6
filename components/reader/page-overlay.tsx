import { message } from '../../lib/locale/message.ts';
import type { UnassignedText } from '../../lib/newspaper/issue.ts';
import type { ArticleOutline, PageOutline } from '../../lib/newspaper/issue-outline.ts';
import type { Box } from '../../lib/newspaper/page-content.ts';
import type { PageMark } from './page-mark.ts';
import { articleHash, unassignedHash } from './reader-address.ts';

interface PageOverlayProps {
  readonly page: number;
  /** Points. */
  readonly size: PageOutline;
  readonly articles: readonly ArticleOutline[];
  readonly unassigned: readonly UnassignedText[];
  readonly marks: readonly PageMark[];
  readonly current: string | null;
}

/** What lies over a page's picture: a link for each article, as large as the article, and its terms. */
export function PageOverlay({ page, size, articles, unassigned, marks, current }: PageOverlayProps) {
  const style = (box: Box) => ({
    left: `${(box.left / size.width) * 100}%`,
    top: `${(box.top / size.height) * 100}%`,
    width: `${((box.right - box.left) / size.width) * 100}%`,
    height: `${((box.bottom - box.top) / size.height) * 100}%`,
  });
  return (
    <div class="page-overlay">
      {articles.map(({ id, title, regions }) => {
        const here = regions.filter((region) => region.page === page);
        if (here.length === 0) return null;
        return (
          <a
            aria-current={id === current ? 'true' : undefined}
            aria-label={message('readerReadArticle', title)}
            class="page-article"
            href={articleHash(id)}
            key={id}
          >
            {here.map(({ box }) => (
              <span class="page-region" key={`${box.left} ${box.top}`} style={style(box)} />
            ))}
          </a>
        );
      })}
      {unassigned
        .filter((text) => text.page === page)
        .flatMap(({ places }) =>
          places.map(({ box }) => (
            <a
              aria-label={message('readerUnassignedHere')}
              class="page-article page-unassigned"
              href={unassignedHash}
              key={`${box.left} ${box.top}`}
            >
              <span class="page-region" style={style(box)} />
            </a>
          )),
        )}
      {/* The article beside the page is the way to its terms for keyboard and screen reader. */}
      {marks.map((mark) =>
        mark.boxes.map((box) => (
          // biome-ignore lint/a11y/useAnchorContent: the term list beside it says the same with words.
          <a
            aria-hidden="true"
            class="page-mark"
            data-level={mark.level}
            href={articleHash(mark.articleId, mark)}
            key={`${mark.articleId} ${mark.place} ${mark.start} ${box.left} ${box.top}`}
            style={style(box)}
            tabIndex={-1}
            title={mark.label}
          />
        )),
      )}
    </div>
  );
}
