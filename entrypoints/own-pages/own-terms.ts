import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import type { TermSource } from '../../lib/library/prepare-visit.ts';
import { createMatcher } from '../../lib/matching/create-matcher.ts';
import { ownGlossary } from './own-glossary.ts';

/** Made when first needed, for the glossary it was made of. */
let made: { readonly of: LoadedGlossary; readonly source: TermSource } | null = null;

/** The glossary as it is now, with a matcher for its designations. */
export async function ownTerms(): Promise<TermSource> {
  const loaded = await ownGlossary();
  const { glossary } = loaded;
  if (made?.of !== loaded) {
    made = { of: loaded, source: { glossary, matcher: createMatcher(glossary.designations) } };
  }
  return made.source;
}
