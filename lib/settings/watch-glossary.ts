import { watchStored } from './stored-value.ts';

/** Calls `listener` each time the reader has changed the glossary, until `signal` aborts. It doesn't parse what is stored. */
export function watchGlossary(listener: () => void, signal: AbortSignal): void {
  for (const key of ['ownTerms', 'packs']) watchStored({ key, parse: () => null }, listener, signal);
}
