import { beijingDay } from '../../lib/export/beijing-time.ts';
import { ownTermNamed, withOwnTerm } from '../../lib/glossary/change-own-terms.ts';
import { newOwnTerm } from '../../lib/glossary/new-own-term.ts';
import type { OwnTerm, OwnTerms } from '../../lib/glossary/own-term.ts';
import type { WantedTerm } from '../../lib/settings/term-notes.ts';

/** Own terms with those that earlier versions only kept a list of (newest first); what is a term already stays as it is. */
export function withTermsOfWanted(own: OwnTerms, wanted: readonly WantedTerm[]): OwnTerms {
  let all = own;
  for (const each of wanted.toReversed()) {
    if (!ownTermNamed(all, each.text)) all = { ...all, ...withOwnTerm(all, termOf(each)) };
  }
  return all;
}

function termOf({ text, sentence, url, title, notedAt }: WantedTerm): OwnTerm {
  const met = { sentence, url, title, publisher: '', day: beijingDay(notedAt) };
  return newOwnTerm(crypto.randomUUID(), text, met, notedAt);
}
