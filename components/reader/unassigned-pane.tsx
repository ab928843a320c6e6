import { message } from '../../lib/locale/message.ts';
import type { IssueOutline } from '../../lib/newspaper/issue-outline.ts';
import { sayPage } from './say-page.ts';

/** What no article was found for, page by page: nothing that is printed is lost. */
export function UnassignedPane({ outline: { pages, unassigned } }: { readonly outline: IssueOutline }) {
  const texts = Map.groupBy(unassigned, ({ page }) => page);
  return (
    <div class="article-pane unassigned">
      <h1>{message('readerUnassigned', String(unassigned.length))}</h1>
      <p class="opening-hint">{message('readerUnassignedHint')}</p>
      {[...texts].map(([at, parts]) => {
        const page = pages[at];
        return (
          <section key={at}>
            {page && page.number !== '' && <h2>{sayPage(page)}</h2>}
            {parts.map(({ text, places }) => (
              <p key={`${places[0]?.box.left} ${places[0]?.box.top} ${text}`} lang="zh-CN">
                {text}
              </p>
            ))}
          </section>
        );
      })}
    </div>
  );
}
