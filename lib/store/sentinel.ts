import { browser } from 'wxt/browser';

/**
 * What `storage.local` remembers of the library, because a browser that empties a database says nothing of it
 * and leaves the extension's storage alone.
 */
export interface Sentinel {
  /** Id of the database, and how many articles and excerpts were in it. */
  readonly id: string;
  readonly articles: number;
  readonly excerpts: number;
  /** Articles and excerpts of databases that have gone, until the reader has taken note. */
  readonly lost: number;
  readonly lostExcerpts: number;
  /** Key of the sentence that says why the last article could not be kept; null once one could. */
  readonly problem: string | null;
}

const sentinelKey = 'library';

/** The sentinel as stored; null where there is none or it can't be read. */
export async function readSentinel(): Promise<Sentinel | null> {
  try {
    const stored = await browser.storage.local.get(sentinelKey);
    return parseSentinel(stored[sentinelKey]);
  } catch {
    return null;
  }
}

/**
 * Changes the sentinel and gives it as it then is. Writers wait for each other. Where storage fails, nothing is
 * changed: the library goes on without.
 */
export function writeSentinel(
  change: (before: Sentinel | null) => Sentinel | null,
): Promise<Sentinel | null> {
  return navigator.locks.request('library-sentinel', async () => {
    const before = await readSentinel();
    const next = change(before);
    if (next === null || JSON.stringify(next) === JSON.stringify(before)) return before;
    try {
      await browser.storage.local.set({ [sentinelKey]: next });
    } catch {
      return before;
    }
    return next;
  });
}

function parseSentinel(stored: unknown): Sentinel | null {
  if (typeof stored !== 'object' || stored === null) return null;
  // Sentinels of earlier versions say nothing of excerpts.
  const {
    id,
    articles,
    excerpts = 0,
    lost,
    lostExcerpts = 0,
    problem,
  } = stored as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !isCount(articles) || !isCount(lost)) return null;
  if (!isCount(excerpts) || !isCount(lostExcerpts)) return null;
  return {
    id,
    articles,
    excerpts,
    lost,
    lostExcerpts,
    problem: typeof problem === 'string' ? problem : null,
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
