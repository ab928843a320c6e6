import type { CategoryFile, Concept } from './concept.ts';
import { categoryShape, conceptShape } from './concept-shape.ts';
import { designationsOf } from './designations.ts';
import { describeProblem } from './glossary-problem.ts';
import { type Fault, isRecord } from './json-shape.ts';

/** A category as far as it is sound, and one sentence for each thing that was left out. */
export interface ParsedCategory {
  /** Null where the file as a whole can't be used. */
  readonly file: CategoryFile | null;
  readonly problems: readonly string[];
}

/**
 * Reads a category's file that has been parsed as JSON. A concept that is malformed is left out and reported, the
 * rest stays; a file that is malformed, or whose id isn't `categoryId`, is reported and gives nothing.
 */
export function parseCategoryFile(json: unknown, categoryId: string): ParsedCategory {
  const fault = categoryShape(json, '') ?? wrongId(json, categoryId);
  if (fault) return { file: null, problems: [sentence(categoryId, null, fault)] };
  // `categoryShape` has looked at everything but the concepts.
  const file = json as CategoryFile;
  const problems: string[] = [];
  const concepts = (file.concepts as readonly unknown[]).filter((candidate, index): candidate is Concept => {
    const conceptFault = conceptShape(candidate, '') ?? wrongReference(candidate as Concept, file);
    if (conceptFault) problems.push(sentence(categoryId, nameOf(candidate, index), conceptFault));
    return conceptFault === null;
  });
  return { file: { ...file, concepts }, problems };
}

function wrongId(json: unknown, categoryId: string): Fault | null {
  return (json as CategoryFile).id === categoryId
    ? null
    : { path: 'id', fault: 'must be the name of the file' };
}

/** What a shape can't say: facts cite sources of this file, rules speak of labels of this concept. */
function wrongReference(concept: Concept, file: CategoryFile): Fault | null {
  const fact = concept.facts.findIndex(({ source }) => !Object.hasOwn(file.sources, source));
  if (fact >= 0) return { path: `facts[${fact}].source`, fault: 'is not a source of this file' };
  const labels = new Set(designationsOf(concept).map(({ text }) => text));
  const rule = (concept.matching.rules ?? []).findIndex(({ text }) => !labels.has(text));
  return rule < 0
    ? null
    : { path: `matching.rules[${rule}].text`, fault: 'is not a zh label of this concept' };
}

function nameOf(candidate: unknown, index: number): string {
  return isRecord(candidate) && typeof candidate.id === 'string' ? candidate.id : `concepts[${index}]`;
}

function sentence(categoryId: string, conceptId: string | null, { path, fault }: Fault): string {
  return describeProblem(categoryId, conceptId, path === '' ? null : path, fault);
}
