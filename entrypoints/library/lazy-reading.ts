import { type ReadonlySignal, signal } from '@preact/signals';
import type { Progress, Reading } from '../../components/concept/concept-state.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Something of the library that is read when it is first wanted, and again when the library has changed. */
export interface LazyReading<T> {
  readonly state: ReadonlySignal<Reading<T>>;
  readonly want: () => void;
  /** What is known stays until the answer is there. Does nothing for what was never wanted. */
  readonly renew: () => void;
}

/** `read` may say how far it has come; what it throws is the problem that is shown. Ends with `end`. */
export function lazyReading<T>(
  read: (onProgress: (progress: Progress) => void) => Promise<T>,
  end: AbortSignal,
): LazyReading<T> {
  const state = signal<Reading<T>>({ kind: 'reading', progress: null });
  let wanted = false;

  const run = oneAtATime(async () => {
    if (state.value.kind === 'problem') state.value = { kind: 'reading', progress: null };
    try {
      const value = await read((progress) => {
        if (!end.aborted && state.value.kind === 'reading') state.value = { kind: 'reading', progress };
      });
      if (!end.aborted) state.value = { kind: 'known', value };
    } catch {
      if (!end.aborted) state.value = { kind: 'problem' };
    }
  });

  function renew(): void {
    if (wanted) void run();
  }

  return {
    state,
    renew,
    want: () => {
      if (wanted && state.value.kind !== 'problem') return;
      wanted = true;
      renew();
    },
  };
}
