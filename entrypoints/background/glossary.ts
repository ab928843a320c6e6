import { type ConceptEntry, lookUp } from '../../lib/glossary/glossary.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { MatchReply, Request } from '../../lib/messaging/protocol.ts';
import { type Failed, failure } from '../../lib/outcome/result.ts';
import { ownGlossary, packageGlossary } from '../own-pages/own-glossary.ts';
import { ownTerms } from '../own-pages/own-terms.ts';

/** The terms of some blocks; `glossaryBroken` where no part of the glossary could be read. */
export async function findMatches({ blocks }: Request<'text.match'>): Promise<MatchReply | Failed> {
  const { problems } = await packageGlossary();
  const { glossary, matcher } = await ownTerms();
  if (glossary.entries.size === 0) return failure('glossaryBroken');
  const matches = blocks.map((block) => matcher.match(block));
  const entries = lookUp(glossary, conceptIds(matches.flat()));
  return { matches, entries, problem: problems.length === 0 ? null : 'glossaryIncomplete' };
}

function conceptIds(matches: readonly Match[]): string[] {
  return matches.flatMap(({ conceptId, nested = [] }) => [conceptId, ...conceptIds(nested)]);
}

export async function findEntries({ ids }: Request<'concepts.get'>): Promise<readonly ConceptEntry[]> {
  const { glossary } = await ownGlossary();
  return lookUp(glossary, ids);
}
