import { browser } from 'wxt/browser';
import { categoryIds } from '../../lib/glossary/category-ids.ts';
import { buildGlossary, type ConceptEntry, type Glossary, lookUp } from '../../lib/glossary/glossary.ts';
import { type ParsedCategory, parseCategoryFile } from '../../lib/glossary/parse-category-file.ts';
import { createMatcher, type Matcher } from '../../lib/matching/create-matcher.ts';
import type { Match } from '../../lib/matching/match.ts';
import type { MatchReply, Request } from '../../lib/messaging/protocol.ts';
import { type Failed, failure } from '../../lib/outcome/result.ts';

interface LoadedGlossary {
  readonly glossary: Glossary;
  readonly matcher: Matcher;
  /** False where something was left out because it was malformed. */
  readonly sound: boolean;
}

/** Read from the package once for as long as the worker lives; a worker that was stopped reads it again. */
let loading: Promise<LoadedGlossary> | null = null;

/** The glossary with its matcher. */
export function loadGlossary(): Promise<LoadedGlossary> {
  loading ??= loadFiles().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function loadFiles(): Promise<LoadedGlossary> {
  const parsed = await Promise.all(categoryIds.map(loadFile));
  const glossary = buildGlossary(parsed.flatMap(({ file }) => file ?? []));
  const problems = [...parsed.flatMap(({ problems }) => problems), ...glossary.problems];
  for (const problem of problems) console.warn('[Dongcheng Gloss]', problem);
  return { glossary, matcher: createMatcher(glossary.designations), sound: problems.length === 0 };
}

/** One damaged file must not take the others with it. */
async function loadFile(id: string): Promise<ParsedCategory> {
  try {
    const response = await fetch(browser.runtime.getURL(`/glossary/${id}.json` as '/'));
    return parseCategoryFile(await response.json(), id);
  } catch (error) {
    return { file: null, problems: [`glossary/${id}.json: ${error}`] };
  }
}

/** The terms of some blocks; `glossaryBroken` where no part of the glossary could be read. */
export async function findMatches({ blocks }: Request<'text.match'>): Promise<MatchReply | Failed> {
  const { glossary, matcher, sound } = await loadGlossary();
  if (glossary.entries.size === 0) return failure('glossaryBroken');
  const matches = blocks.map((block) => matcher.match(block));
  const entries = lookUp(glossary, conceptIds(matches.flat()));
  return { matches, entries, problem: sound ? null : 'glossaryIncomplete' };
}

function conceptIds(matches: readonly Match[]): string[] {
  return matches.flatMap(({ conceptId, nested = [] }) => [conceptId, ...conceptIds(nested)]);
}

export async function findEntries({ ids }: Request<'concepts.get'>): Promise<readonly ConceptEntry[]> {
  const { glossary } = await loadGlossary();
  return lookUp(glossary, ids);
}
