import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../outcome/result.ts';

/** One value in `storage.local`, made sound whenever it is read. */
export interface StoredValue<T> {
  readonly key: string;
  /** Gives a sound value for whatever is stored, nothing included. Never throws. */
  readonly parse: (stored: unknown) => T;
  /** Where a short text is kept beside a large value, another after each change; see `stampedReader`. */
  readonly stampKey?: string;
}

type Changes = Record<string, { newValue?: unknown }>;

/** The value as stored; the parsed nothing where storage can't be read. */
export async function readStored<T>(value: StoredValue<T>): Promise<T> {
  try {
    return await load(value);
  } catch {
    return value.parse(undefined);
  }
}

/**
 * Changes some fields of the value as stored at that moment and gives it as it now is, or `settingsNotSaved`.
 * Writers wait for each other (Web Locks, one queue for an origin), so two open pages don't lose each other's
 * fields. A content script waits only for those of its own site.
 */
export async function changeStored<T extends object>(
  value: StoredValue<T>,
  change: (current: T) => Partial<T>,
): Promise<Result<T>> {
  try {
    const written = await inTurn(value.key, async () => {
      const current = await load(value);
      const next = value.parse({ ...current, ...change(current) });
      await browser.storage.local.set({ [value.key]: next, ...stampOf(value) });
      return next;
    });
    return success(written);
  } catch {
    return failure('settingsNotSaved');
  }
}

/** Tells `listener` the value each time it changes, in whichever context, until `signal` aborts. */
export function watchStored<T>(
  { key, parse }: StoredValue<T>,
  listener: (value: T) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const onChanged = (changes: Changes, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) listener(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  // After an update of the extension `browser.storage` of an old content script may be gone.
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged));
}

/**
 * Reads a large value again and again: each time only its stamp, and the value itself where that is another than the
 * last time. Whoever asks gets what is stored at that moment, and the same object while that stays the same. Where
 * storage can't be read, it is what was read last.
 */
export function stampedReader<T>(value: StoredValue<T> & { readonly stampKey: string }): () => Promise<T> {
  const { key, parse, stampKey } = value;
  let last: { readonly stamp: unknown; readonly read: T } | null = null;
  return async () => {
    try {
      const { [stampKey]: stamp } = await browser.storage.local.get(stampKey);
      if (last && last.stamp === stamp) return last.read;
      // Written together, they are read together: the value may have changed again.
      const stored = await browser.storage.local.get([key, stampKey]);
      if (!last || last.stamp !== stored[stampKey])
        last = { stamp: stored[stampKey], read: parse(stored[key]) };
      return last.read;
    } catch {
      return last?.read ?? parse(undefined);
    }
  };
}

function stampOf({ stampKey }: StoredValue<unknown>): Record<string, string> {
  return stampKey === undefined ? {} : { [stampKey]: crypto.randomUUID() };
}

async function load<T>({ key, parse }: StoredValue<T>): Promise<T> {
  const stored = await browser.storage.local.get(key);
  return parse(stored[key]);
}

function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  // Content scripts on http pages have no Web Locks.
  return navigator.locks ? navigator.locks.request(key, work) : work();
}
