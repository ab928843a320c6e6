import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { packLayers } from '../../lib/library/prepare-visit.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { MatchReply, Request } from '../../lib/messaging/protocol.ts';
import { type Failed, failure } from '../../lib/outcome/result.ts';
import { ownEntries, ownTerms, packageGlossary } from '../own-pages/own-library.ts';

/** The terms of some blocks; `glossaryBroken` where no part of any glossary could be read. */
export async function findMatches({ blocks }: Request<'text.match'>): Promise<MatchReply | Failed> {
  const [{ problems }, source] = await Promise.all([packageGlossary(), ownTerms()]);
  if (source.glossary.entries.size === 0 && packLayers(source).length === 0) return failure('glossaryBroken');
  const matches = blocks.map((block) => source.matcher.match(block));
  const entries = await ownEntries(conceptIds(matches.flat()), source);
  return { matches, entries, problem: problems.length === 0 ? null : 'glossaryIncomplete' };
}

function conceptIds(matches: readonly Match[]): string[] {
  return matches.flatMap(({ conceptId, nested = [] }) => [conceptId, ...conceptIds(nested)]);
}

export function findEntries({ ids }: Request<'concepts.get'>): Promise<readonly ConceptEntry[]> {
  return ownEntries(ids);
}
