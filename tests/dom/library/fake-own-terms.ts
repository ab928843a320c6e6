import { signal } from '@preact/signals';
import type { OwnTermStore } from '../../../entrypoints/own-pages/own-term-store.ts';
import { noOwnTerms, type OwnTerms } from '../../../lib/glossary/own-term.ts';
import { parseOwnTerms } from '../../../lib/glossary/parse-own-terms.ts';

/** Own terms that live in this page only. */
export function fakeOwnTerms(first: OwnTerms = noOwnTerms): OwnTermStore {
  const own = signal(first);
  const change: OwnTermStore['change'] = async (make) => {
    own.value = parseOwnTerms({ ...own.value, ...make(own.value) });
    return null;
  };
  return {
    own,
    loaded: signal(true),
    change,
    add: (term) => change(({ terms }) => ({ terms: [term, ...terms] })),
  };
}
