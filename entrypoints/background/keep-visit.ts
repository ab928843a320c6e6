import type { Browser } from 'wxt/browser';
import { articleLength } from '../../lib/article/article-length.ts';
import { parseAddress } from '../../lib/article/web-address.ts';
import { noteVisit } from '../../lib/library/check-health.ts';
import { joinVisit } from '../../lib/library/join-visit.ts';
import type { KeptVisit, Library, Visit } from '../../lib/library/library.ts';
import { recentLimit } from '../../lib/library/recent-snapshot.ts';
import type { Visited, VisitReply } from '../../lib/messaging/protocol.ts';
import { type Failed, failure, type Result } from '../../lib/outcome/result.ts';
import { hostKept } from '../../lib/settings/host-kept.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import type { HeldLibrary } from '../own-pages/held-library.ts';
import { saveRecentArticles } from '../own-pages/recent-articles.ts';

/** Longest article that is kept, UTF-16 units: a book, not a page of news. */
const longest = 2_000_000;

/**
 * Keeps the articles that pages read, unless they were read in a private window or where the reader keeps
 * nothing. The answer is given when the article is stored.
 */
export function visitKeeper(held: HeldLibrary, now: () => number) {
  async function write(visit: Visit): Promise<{ library: Library; kept: Result<KeptVisit> }> {
    const library = await held.get();
    return { library, kept: await library.keepVisit(await joinVisit(library, visit)) };
  }

  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  }

  return async (visited: Visited, { tab }: Browser.runtime.MessageSender): Promise<VisitReply | Failed> => {
    if (tab?.incognito) return { state: 'private' };
    const host = parseAddress(visited.url)?.host ?? '';
    if (!hostKept(await readSettings(), host)) return { state: 'off' };
    if (articleLength(visited.article) > longest) return failure('articleTooLong');
    const visit = { ...visited, readAt: now() };
    let { library, kept } = await inTurn(() => write(visit));
    if (!kept.ok && kept.failure.key === 'libraryUnavailable') {
      // The browser may have closed the database under us; a new connection often works.
      held.forget();
      ({ library, kept } = await inTurn(() => write(visit)));
    }
    await noteVisit(library, kept.ok ? null : kept.failure.key);
    if (kept.ok) await saveRecentArticles(await library.latest(recentLimit));
    return kept.ok ? { state: 'kept', ...kept.value, durable: library.durable } : kept;
  };
}
