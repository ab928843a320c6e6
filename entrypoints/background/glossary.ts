import { type ConceptEntry, type Glossary, lookUp } from '../../lib/glossary/glossary.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import { createMatcher, type Matcher } from '../../lib/matching/create-matcher.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { MatchReply, Request } from '../../lib/messaging/protocol.ts';
import { type Failed, failure } from '../../lib/outcome/result.ts';
import { ownGlossary } from '../glossary/own-glossary.ts';

/** Made when first needed, for the glossary it was made of. */
let made: { readonly of: LoadedGlossary; readonly matcher: Matcher } | null = null;

function matcherOf(loaded: LoadedGlossary): Matcher {
  if (made?.of !== loaded) made = { of: loaded, matcher: createMatcher(loaded.glossary.designations) };
  return made.matcher;
}

/** The glossary with its matcher. */
export async function glossaryTerms(): Promise<{ readonly glossary: Glossary; readonly matcher: Matcher }> {
  const loaded = await ownGlossary();
  return { glossary: loaded.glossary, matcher: matcherOf(loaded) };
}

/** The terms of some blocks; `glossaryBroken` where no part of the glossary could be read. */
export async function findMatches({ blocks }: Request<'text.match'>): Promise<MatchReply | Failed> {
  const loaded = await ownGlossary();
  if (loaded.glossary.entries.size === 0) return failure('glossaryBroken');
  const matcher = matcherOf(loaded);
  const matches = blocks.map((block) => matcher.match(block));
  const entries = lookUp(loaded.glossary, conceptIds(matches.flat()));
  return { matches, entries, problem: loaded.problems.length === 0 ? null : 'glossaryIncomplete' };
}

function conceptIds(matches: readonly Match[]): string[] {
  return matches.flatMap(({ conceptId, nested = [] }) => [conceptId, ...conceptIds(nested)]);
}

export async function findEntries({ ids }: Request<'concepts.get'>): Promise<readonly ConceptEntry[]> {
  const { glossary } = await ownGlossary();
  return lookUp(glossary, ids);
}
