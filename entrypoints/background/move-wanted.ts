import { changeOwnTerms } from '../../lib/settings/keep-own-terms.ts';
import { changeTermNotes, readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { withTermsOfWanted } from '../own-pages/terms-of-wanted.ts';

/** Makes own terms of the expressions that earlier versions only kept a list of, and empties that list. */
export async function moveWanted(): Promise<void> {
  const { wanted } = await readTermNotes();
  if (wanted.length === 0) return;
  const moved = await changeOwnTerms((current) => withTermsOfWanted(current, wanted));
  // Only what has arrived is taken away here; moving it twice adds nothing.
  if (moved.ok) await changeTermNotes(() => ({ wanted: [] }));
}
