import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import type { KeptState, PageState } from '../../../lib/messaging/protocol.ts';
import type { KeptText, Revision } from '../../../lib/store/records.ts';
import { databaseName } from '../../../lib/store/schema.ts';
import type { StoredArticle } from '../../../lib/store/stored-article.ts';
import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { askTab } from './own-page.ts';

interface Tables {
  readonly articles: StoredArticle;
  readonly texts: KeptText;
  readonly revisions: Revision;
  readonly excerpts: Excerpt;
}

/** All records of one table of the reader's database, read past our own code; none where there is no database. */
export function records<N extends keyof Tables>(own: OpenPage, table: N): Promise<readonly Tables[N][]> {
  return own.evaluate(
    async ([name, store]) => {
      const known = await indexedDB.databases();
      if (!known.some((each) => each.name === name)) return [];
      const opening = indexedDB.open(name);
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = () => reject(opening.error);
      });
      const asking = opening.result.transaction(store).objectStore(store).getAll();
      await new Promise((resolve, reject) => {
        asking.onsuccess = resolve;
        asking.onerror = () => reject(asking.error);
      });
      opening.result.close();
      return asking.result as never[];
    },
    [databaseName, table] as const,
  );
}

/** The records of these articles, in the order of the database. */
export async function keptAt(own: OpenPage, urls: readonly string[]): Promise<readonly StoredArticle[]> {
  return (await records(own, 'articles')).filter(({ canonicalUrl }) => urls.includes(canonicalUrl));
}

/** The kept text of an article, block by block. */
export async function textOf(own: OpenPage, no: number): Promise<readonly string[]> {
  const text = (await records(own, 'texts')).find((each) => each.no === no);
  return text?.article.blocks.map((block) => block.text) ?? [];
}

/** What the page at an address says became of its article, once that is decided. */
export function keptState(own: OpenPage, url: string): Promise<KeptState> {
  return eventually(`What became of ${url}`, async () => {
    const kept = (await askTab<PageState>(own, url, 'page.describe', null))?.value?.kept ?? null;
    return kept === null || kept.state === 'pending' ? null : kept;
  });
}
