import type { Designation } from '../matching/match.ts';
import type { CategoryFile, Concept, Source } from './concept.ts';
import { designationsOf } from './designations.ts';
import { describeProblem } from './glossary-problem.ts';

/** A concept with the sources its facts cite: all that a tooltip or card needs. */
export interface ConceptEntry {
  readonly concept: Concept;
  readonly categoryId: string;
  /** The sources that the concept's facts name, by their key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Ids of the concepts that name this one as broader, in the order of the glossary. */
  readonly narrower: readonly string[];
  /** Preferred zh labels of the related, broader and narrower concepts that the glossary has, by id. */
  readonly relatedLabels: Readonly<Record<string, string>>;
  /** The preferred label in traditional characters, where the reader's interface is in them and it is another. */
  readonly inTraditional?: string;
  /** The reader's own note. */
  readonly note?: string;
  /** The reader knows it: its marks are quiet. */
  readonly known?: true;
}

/** All categories put together. */
export interface Glossary {
  readonly entries: ReadonlyMap<string, ConceptEntry>;
  /** Every designation of every concept, for `createMatcher`. */
  readonly designations: readonly Designation[];
  /** One sentence for each id given twice and each designation that two concepts claim. */
  readonly problems: readonly string[];
}

/** Puts category files together. Of two concepts with one id the first stays; a shared designation stays with both. */
export function buildGlossary(files: readonly CategoryFile[]): Glossary {
  const problems: string[] = [];
  const found = new Map<string, { concept: Concept; file: CategoryFile }>();
  for (const file of files) {
    for (const concept of file.concepts) {
      const first = found.get(concept.id);
      if (first)
        problems.push(describeProblem(file.id, concept.id, 'id', `is already used in ${first.file.id}`));
      else found.set(concept.id, { concept, file });
    }
  }
  const narrowerOf = narrowerConcepts([...found.values()].map(({ concept }) => concept));
  const entries = new Map<string, ConceptEntry>();
  for (const [id, { concept, file }] of found) {
    const narrower = narrowerOf.get(id) ?? [];
    const labels = [...concept.related, ...concept.broader, ...narrower].flatMap((other) => {
      const label = found.get(other)?.concept.prefLabel.zh;
      return label === undefined ? [] : [[other, label]];
    });
    const cited = [...new Set(concept.facts.map(({ source }) => source))].flatMap((key) => {
      const source = file.sources[key];
      return source ? [[key, source]] : [];
    });
    const relatedLabels = Object.fromEntries(labels);
    const sources = Object.fromEntries(cited);
    entries.set(id, { concept, categoryId: file.id, sources, narrower, relatedLabels });
  }
  const designations = [...entries.values()].flatMap(({ concept }) => designationsOf(concept));
  return { entries, designations, problems: [...problems, ...collisions(designations, entries)] };
}

/** Which concepts name a concept as broader, by its id. */
function narrowerConcepts(concepts: readonly Concept[]): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { id, broader } of concepts) {
    for (const wider of broader) {
      const known = narrower.get(wider);
      if (known) known.push(id);
      else narrower.set(wider, [id]);
    }
  }
  return narrower;
}

/** Designations that two concepts claim; they are compared as written. */
function collisions(designations: readonly Designation[], entries: Glossary['entries']): string[] {
  const owners = new Map<string, string>();
  return designations.flatMap(({ text, conceptId }) => {
    const owner = owners.get(text) ?? conceptId;
    owners.set(text, owner);
    if (owner === conceptId) return [];
    const categoryId = entries.get(conceptId)?.categoryId ?? '';
    return [describeProblem(categoryId, conceptId, `designation ${text}`, `belongs to ${owner} already`)];
  });
}

/** The entries of some ids, each once, in the order asked; ids that the glossary lacks are left out. */
export function lookUp(glossary: Glossary, ids: Iterable<string>): ConceptEntry[] {
  return [...new Set(ids)].flatMap((id) => glossary.entries.get(id) ?? []);
}
