import { type ReadonlySignal, signal } from '@preact/signals';
import { noOwnTerms, type OwnTerm, type OwnTerms } from '../../lib/glossary/own-term.ts';
import type { Failure, Result } from '../../lib/outcome/result.ts';
import {
  addOwnTerm,
  changeOwnTerms,
  readOwnTerms,
  watchOwnTerms,
} from '../../lib/settings/keep-own-terms.ts';

/** The reader's own terms, kept up to date with storage. */
export interface OwnTermStore {
  readonly own: ReadonlySignal<OwnTerms>;
  /** True once they have been read. */
  readonly loaded: ReadonlySignal<boolean>;
  /** Gives null once the change is stored, else what went wrong: nothing has changed then. */
  change(change: (current: OwnTerms) => Partial<OwnTerms>): Promise<Failure | null>;
  add(term: OwnTerm): Promise<Failure | null>;
}

export function createOwnTermStore(end: AbortSignal): OwnTermStore {
  const own = signal(noOwnTerms);
  const loaded = signal(false);
  function take(next: OwnTerms): void {
    own.value = next;
    loaded.value = true;
  }
  function taken(written: Result<OwnTerms>): Failure | null {
    if (!written.ok) return written.failure;
    take(written.value);
    return null;
  }
  watchOwnTerms(take, end);
  void readOwnTerms().then(take);
  return {
    own,
    loaded,
    change: async (change) => taken(await changeOwnTerms(change)),
    add: async (term) => taken(await addOwnTerm(term)),
  };
}
