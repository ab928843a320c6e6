import type { Snippet } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import { RowDate } from './row-date.tsx';
import { SnippetText } from './snippet-text.tsx';

interface ArticleRowProps {
  readonly head: KeptArticle;
  /** Not there while it is being fetched. */
  readonly snippet: Snippet | null | undefined;
  readonly href: string;
  readonly reachable: boolean;
  readonly selected: boolean;
  readonly onSelect: (range: boolean) => void;
}

/** One article of the list: a link to it, and a box to choose it. */
export function ArticleRow({ head, snippet, href, reachable, selected, onSelect }: ArticleRowProps) {
  const tabIndex = reachable ? 0 : -1;
  const found = snippet && isTitle(snippet, head.title) ? snippet : null;
  return (
    <div class="article-row" data-selected={selected}>
      <label class="row-choice">
        <span class="visually-hidden">{message('libChoose', head.title)}</span>
        <input
          checked={selected}
          onClick={(event) => {
            // The store says what is selected; the click that drew a range must not untick its end.
            event.preventDefault();
            onSelect(event.shiftKey);
          }}
          tabIndex={tabIndex}
          type="checkbox"
        />
      </label>
      <RowDate publishedAt={head.publishedAt} />
      <div class="row-text" lang="zh-CN">
        <a class="row-title" dir="auto" href={href} tabIndex={tabIndex}>
          {found ? <SnippetText pieces={found.pieces} /> : head.title || message('libUntitled')}
        </a>
        <p class="row-snippet" dir="auto">
          {found ? (head.subtitle ?? head.kicker) : snippet && <SnippetText pieces={snippet.pieces} />}
        </p>
        <RowFacts head={head} />
      </div>
    </div>
  );
}

/** What was found in a title is marked there, not said twice. */
function isTitle({ pieces }: Snippet, title: string): boolean {
  return title !== '' && pieces.map(({ text }) => text).join('') === title;
}

/** What is known of an article in a few words. */
function RowFacts({ head }: { readonly head: KeptArticle }) {
  return (
    <p class="row-facts">
      {head.revisions > 0 && <span class="row-badge">{message('libChanged')}</span>}
      {head.source && <bdi>{head.source}</bdi>}
      <span>{message('libTerms', String(head.terms.length))}</span>
      {head.excerpts > 0 && <span>{message('libExcerpts', String(head.excerpts))}</span>}
    </p>
  );
}
