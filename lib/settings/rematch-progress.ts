import { isRecord } from '../glossary/json-shape.ts';
import type { Result } from '../outcome/result.ts';
import { changeStored, readStored, type StoredValue, watchStored } from './stored-value.ts';

/** How far the library's articles have been matched with the glossary as it is now. */
export interface RematchProgress {
  /** Digest of what is matched with; empty: never yet. */
  readonly state: string;
  /** Number of the article to go on from; null: done. */
  readonly next: number | null;
  readonly done: number;
  readonly total: number;
}

export const nothingToRematch: RematchProgress = { state: '', next: null, done: 0, total: 0 };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Progress from whatever is stored. Never throws. */
function parseRematchProgress(stored: unknown): RematchProgress {
  if (!isRecord(stored)) return nothingToRematch;
  const { state, next, done, total } = stored;
  if (typeof state !== 'string' || !isCount(done) || !isCount(total)) return nothingToRematch;
  return isCount(next) || next === null ? { state, next, done, total } : nothingToRematch;
}

/** Kept in `storage.local`: a worker that was stopped goes on where it was. */
const storedProgress: StoredValue<RematchProgress> = { key: 'rematch', parse: parseRematchProgress };

export function readRematchProgress(): Promise<RematchProgress> {
  return readStored(storedProgress);
}

/** Fails with `settingsNotSaved`. */
export function writeRematchProgress(progress: RematchProgress): Promise<Result<RematchProgress>> {
  return changeStored(storedProgress, () => progress);
}

/** Tells `listener` each step until `signal` aborts. */
export function watchRematchProgress(
  listener: (progress: RematchProgress) => void,
  signal: AbortSignal,
): void {
  watchStored(storedProgress, listener, signal);
}
