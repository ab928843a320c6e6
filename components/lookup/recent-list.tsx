import type { RecentArticle } from '../../lib/library/recent-snapshot.ts';
import { message } from '../../lib/locale/message.ts';
import { RovingList } from './roving-list.tsx';
import './recent-list.css';

interface RecentListProps {
  /** Last read first; null while that is being looked up. */
  readonly articles: readonly RecentArticle[] | null;
  /** A sentence where they can't be had, else null. */
  readonly problem: string | null;
  /** Address of an article in the library page. */
  readonly addressOf: (no: number) => string;
  readonly onOpen: (no: number) => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenWelcome: () => void;
}

/** The articles last read; says how the first one gets there. */
export function RecentList(props: RecentListProps) {
  const { articles, problem, addressOf, onOpen, onOpenLibrary, onOpenWelcome } = props;
  if (problem) return <p class="problem">{problem}</p>;
  if (articles === null) return <p class="hint">{message('opening')}</p>;
  if (articles.length === 0) {
    return (
      <section class="recent-none">
        <h2>{message('recentNone')}</h2>
        <p class="hint">{message('recentNoneHint')}</p>
        <button class="button-quiet" onClick={onOpenWelcome} type="button">
          {message('recentTry')}
        </button>
      </section>
    );
  }
  return (
    <section>
      <h2 class="visually-hidden">{message('sectionRecent')}</h2>
      <RovingList>
        <ul class="recent-list">
          {articles.map((article) => (
            <li key={article.no}>
              <RecentRow address={addressOf(article.no)} article={article} onOpen={onOpen} />
            </li>
          ))}
        </ul>
        <button class="button-quiet recent-all" onClick={onOpenLibrary} type="button">
          {message('recentAll')}
        </button>
      </RovingList>
    </section>
  );
}

interface RecentRowProps {
  readonly article: RecentArticle;
  readonly address: string;
  readonly onOpen: (no: number) => void;
}

function RecentRow({ article: { no, title, source, day, terms }, address, onOpen }: RecentRowProps) {
  const facts = [source, day].filter(Boolean).join(' · ');
  return (
    <a
      class="recent"
      href={address}
      onClick={(event) => {
        event.preventDefault();
        onOpen(no);
      }}
    >
      <span class="recent-title" lang="zh-CN">
        {title}
      </span>{' '}
      <span class="recent-facts">
        <span lang="zh-CN">{facts}</span>
        {facts && ' · '}
        {message('recentTerms', String(terms))}
      </span>
    </a>
  );
}
