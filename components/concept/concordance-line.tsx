import { useMemo } from 'preact/hooks';
import type { ConcordanceItem } from '../../lib/concordance/concordance-items.ts';
import type { ConcordanceRow } from '../../lib/concordance/concordance-rows.ts';
import type { CitedArticle } from '../../lib/concordance/export-concordance.ts';
import { message } from '../../lib/locale/message.ts';
import type { ConceptLinks } from './concept-state.ts';

interface ConcordanceLineProps {
  readonly item: ConcordanceItem;
  /** The occurrence; undefined before it was read, null where it could not be. */
  readonly row: ConcordanceRow | null | undefined;
  readonly article: CitedArticle | undefined;
  /** False where an article's heading tells the day. */
  readonly dated: boolean;
  readonly links: ConceptLinks;
  readonly at: number;
  readonly count: number;
  /** Pixels. */
  readonly height: number;
  /** True for the one line that Tab reaches. */
  readonly reachable: boolean;
}

/** A line of the concordance: the heading of an article, or an occurrence between its contexts. */
export function ConcordanceLine(props: ConcordanceLineProps) {
  const { item, row, article, dated, links, at, count, height, reachable } = props;
  // Scrolling draws the list anew every few lines; those that stay must cost nothing.
  const inside = useMemo(() => {
    const tabIndex = reachable ? 0 : -1;
    if (item.kind === 'article') {
      return (
        <a class="kwic-article" href={links.article(item.use.no, null)} tabIndex={tabIndex}>
          <Heading article={article} count={item.use.count} day={item.use.day} />
        </a>
      );
    }
    return (
      <a
        class="kwic-line"
        href={links.article(item.ref.no, row ?? null)}
        tabIndex={tabIndex}
        title={article?.title}
      >
        {row ? (
          <Context dated={dated} row={row} />
        ) : (
          <span class="kwic-waiting">{row === null ? message('kwicGone') : '…'}</span>
        )}
      </a>
    );
  }, [item, row, article, dated, links, reachable]);
  return (
    <li
      aria-posinset={at + 1}
      aria-setsize={count}
      data-row={at}
      style={{ transform: `translateY(${at * height}px)`, height: `${height}px` }}
    >
      {inside}
    </li>
  );
}

interface HeadingProps {
  readonly article: CitedArticle | undefined;
  readonly day: string;
  readonly count: number;
}

function Heading({ article, day, count }: HeadingProps) {
  return (
    <>
      <strong lang="zh-CN">{article?.title ?? '…'}</strong>
      <span class="kwic-cite">
        {article?.source && <bdi lang="zh-CN">{article.source}</bdi>} <time dateTime={day}>{day}</time>{' '}
        <span>{message('termOccurrences', String(count))}</span>
      </span>
    </>
  );
}

function Context({ row, dated }: { readonly row: ConcordanceRow; readonly dated: boolean }) {
  return (
    <>
      {dated && <time dateTime={row.day}>{row.day}</time>}{' '}
      <span class="kwic-context" lang="zh-CN">
        <span class="kwic-left">
          <span>{row.left}</span>
        </span>
        <b>{row.term}</b>
        <span class="kwic-right">{row.right}</span>
      </span>
    </>
  );
}
