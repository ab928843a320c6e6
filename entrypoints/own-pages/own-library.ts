import type { Library } from '../../lib/library/library.ts';
import { ownTerms } from './own-terms.ts';

/** Opened once for as long as this page or worker lives. */
let opening: Promise<Library> | null = null;

/** The reader's library, for whoever needs it late: its code is loaded with the first call. */
export function ownLibrary(): Promise<Library> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Library> {
  const { openLibrary } = await import('../../lib/library/open-library.ts');
  return openLibrary({ now: Date.now, terms: ownTerms });
}
