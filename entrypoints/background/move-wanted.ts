import { beijingDay } from '../../lib/export/beijing-time.ts';
import { ownTermNamed, withOwnTerm } from '../../lib/glossary/change-own-terms.ts';
import { newOwnTerm } from '../../lib/glossary/new-own-term.ts';
import type { OwnTerm, OwnTerms } from '../../lib/glossary/own-term.ts';
import { changeOwnTerms } from '../../lib/settings/keep-own-terms.ts';
import { changeTermNotes, readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import type { WantedTerm } from '../../lib/settings/term-notes.ts';

/** Makes own terms of the expressions that earlier versions only kept a list of, oldest first, and empties that list. */
export async function moveWanted(): Promise<void> {
  const { wanted } = await readTermNotes();
  if (wanted.length === 0) return;
  const moved = await changeOwnTerms((current) => wanted.reduceRight(added, current));
  // Only what has arrived is taken away here; moving it twice adds nothing.
  if (moved.ok) await changeTermNotes(() => ({ wanted: [] }));
}

function added(own: OwnTerms, wanted: WantedTerm): OwnTerms {
  return ownTermNamed(own, wanted.text) ? own : { ...own, ...withOwnTerm(own, termOf(wanted)) };
}

function termOf({ text, sentence, url, title, notedAt }: WantedTerm): OwnTerm {
  const met = { sentence, url, title, publisher: '', day: beijingDay(notedAt) };
  return newOwnTerm(crypto.randomUUID(), text, met, notedAt);
}
