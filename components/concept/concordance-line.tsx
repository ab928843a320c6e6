import type { ConcordanceItem } from '../../lib/concordance/concordance-items.ts';
import type { ConcordanceRow } from '../../lib/concordance/concordance-rows.ts';
import type { CitedArticle } from '../../lib/concordance/export-concordance.ts';
import { message } from '../../lib/locale/message.ts';
import type { ConceptLinks, ConcordanceState } from './concept-state.ts';

interface ConcordanceLineProps {
  readonly item: ConcordanceItem;
  readonly concordance: ConcordanceState;
  readonly links: ConceptLinks;
  readonly tabIndex: 0 | -1;
}

/** A line of the concordance: the heading of an article, or an occurrence between its contexts. */
export function ConcordanceLine({ item, concordance, links, tabIndex }: ConcordanceLineProps) {
  const { rows, articles } = concordance;
  const no = item.kind === 'article' ? item.use.no : item.ref.no;
  const article = articles.get(no);
  if (item.kind === 'article') {
    return (
      <a class="kwic-article" href={links.article(no, null)} tabIndex={tabIndex}>
        <Heading article={article} day={item.use.day} count={item.use.count} />
      </a>
    );
  }
  const row = rows.get(no)?.[item.ref.index];
  return (
    <a class="kwic-line" href={links.article(no, row ?? null)} tabIndex={tabIndex} title={article?.title}>
      {row ? <Context row={row} dated={!concordance.list.grouped} /> : <Waiting read={rows.has(no)} />}
    </a>
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
      <strong lang="zh-CN">
        <bdi>{article?.title ?? '…'}</bdi>
      </strong>
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
          <bdi>{row.left}</bdi>
        </span>
        <b>
          <bdi>{row.term}</bdi>
        </b>
        <span class="kwic-right">
          <bdi>{row.right}</bdi>
        </span>
      </span>
    </>
  );
}

function Waiting({ read }: { readonly read: boolean }) {
  return <span class="kwic-waiting">{read ? message('kwicGone') : '…'}</span>;
}
