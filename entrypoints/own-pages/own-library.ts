import type { Library } from '../../lib/library/library.ts';
import { heldLibrary } from './held-library.ts';
import { ownTerms } from './own-terms.ts';

/** The reader's library of this page or worker: one connection, whoever needs it. */
export const heldOwnLibrary = heldLibrary(async () => {
  const { openLibrary } = await import('../../lib/library/open-library.ts');
  return openLibrary({ now: Date.now, terms: ownTerms });
});

/** The reader's library, for whoever needs it late: its code is loaded with the first call. */
export function ownLibrary(): Promise<Library> {
  return heldOwnLibrary.get();
}
