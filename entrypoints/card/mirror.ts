import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';

/** A signal of this script's own that follows one of the annotator's: two bundles don't see each other's reads. */
export function mirror<T>(of: ReadonlySignal<T>, signal: AbortSignal): ReadonlySignal<T> {
  const own = newSignal(of.peek());
  const stop = of.subscribe((value) => {
    own.value = value;
  });
  signal.addEventListener('abort', stop);
  return own;
}
