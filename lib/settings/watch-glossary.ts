import { watchStored } from './stored-value.ts';

/** Calls `listener` each time the reader has changed the glossary, until `signal` aborts. It doesn't parse what is stored. */
export function watchGlossary(listener: () => void, signal: AbortSignal): void {
  watchStored({ key: 'ownTerms', parse: () => null }, listener, signal);
}
