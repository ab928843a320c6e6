import { browser } from 'wxt/browser';
import { parseRecent, type RecentArticle, recentArticle } from '../../lib/library/recent-snapshot.ts';
import type { KeptArticle } from '../../lib/store/records.ts';

/** Key in `storage.session`, which lasts as long as the browser runs and never reaches the disk. */
const key = 'recentArticles';

/** The articles last read, as the background noted them; null where it hasn't yet. */
export async function readRecentArticles(): Promise<readonly RecentArticle[] | null> {
  try {
    return parseRecent((await browser.storage.session.get(key))[key]);
  } catch {
    return null;
  }
}

/** Notes the articles last read, last one first. Losing them costs a moment, so a failure is passed over. */
export async function saveRecentArticles(latest: readonly KeptArticle[]): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: latest.map(recentArticle) });
  } catch {
    // The popup asks the library itself then.
  }
}
