import { withOwnTerm } from '../glossary/change-own-terms.ts';
import { mostOwn, type OwnTerm, type OwnTerms } from '../glossary/own-term.ts';
import { parseOwnTerms } from '../glossary/parse-own-terms.ts';
import { failure, type Result } from '../outcome/result.ts';
import { changeStored, readStored, type StoredValue, stampedReader, watchStored } from './stored-value.ts';

/** The reader's own terms in `storage.local`. */
const storedOwnTerms = {
  key: 'ownTerms',
  parse: parseOwnTerms,
  stampKey: 'ownTermsStamp',
} satisfies StoredValue<OwnTerms>;

/** The own terms as stored, none where storage can't be read. */
export function readOwnTerms(): Promise<OwnTerms> {
  return readStored(storedOwnTerms);
}

/** Changes the own terms as they are stored at that moment, and gives what is stored now, or `settingsNotSaved`. */
export function changeOwnTerms(change: (current: OwnTerms) => Partial<OwnTerms>): Promise<Result<OwnTerms>> {
  return changeStored(storedOwnTerms, change);
}

/** Adds a term, newest first. Fails with `ownTermsFull` or `settingsNotSaved`. */
export async function addOwnTerm(term: OwnTerm): Promise<Result<OwnTerms>> {
  let isFull = false;
  const written = await changeOwnTerms((current) => {
    isFull = current.terms.length >= mostOwn.terms;
    return isFull ? {} : withOwnTerm(current, term);
  });
  return written.ok && isFull ? failure('ownTermsFull', String(mostOwn.terms)) : written;
}

/** Tells `listener` the own terms each time they change, in whichever context, until `signal` aborts. */
export function watchOwnTerms(listener: (own: OwnTerms) => void, signal: AbortSignal): void {
  watchStored(storedOwnTerms, listener, signal);
}

/** Reads own terms again and again, at little cost while they stay as they are; see `stampedReader`. */
export function ownTermsReader(): () => Promise<OwnTerms> {
  return stampedReader(storedOwnTerms);
}
