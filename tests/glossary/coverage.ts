import type { CategoryFile, Concept, Level } from '../../lib/glossary/concept.ts';

/** How many of some concepts have what. */
export interface Coverage {
  readonly name: string;
  readonly concepts: number;
  readonly facts: number;
  readonly withAddress: number;
  readonly withParts: number;
  readonly withScopeNote: number;
  readonly withRules: number;
  /** Sentences in which a concept must, and must not, be found. */
  readonly examples: readonly [number, number];
}

const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道'];

/** One row for each category, each level of government and all together. */
export function coverageOf(files: readonly CategoryFile[]): Coverage[] {
  const all = files.flatMap((file) => file.concepts.map((concept) => ({ concept, file })));
  return [
    ...files.map((file) =>
      count(
        file.prefLabel.zh,
        all.filter((each) => each.file === file),
      ),
    ),
    ...levels.map((level) =>
      count(
        level,
        all.filter(({ concept }) => concept.level === level),
      ),
    ),
    count('合计', all),
  ];
}

function count(name: string, some: readonly { concept: Concept; file: CategoryFile }[]): Coverage {
  const having = (has: (concept: Concept) => boolean) => some.filter(({ concept }) => has(concept)).length;
  const sum = (of: (concept: Concept) => number) =>
    some.reduce((total, { concept }) => total + of(concept), 0);
  return {
    name,
    concepts: some.length,
    facts: sum(({ facts }) => facts.length),
    withAddress: some.filter(({ concept, file }) =>
      concept.facts.some(({ source }) => file.sources[source]?.url !== undefined),
    ).length,
    withParts: having(({ parts }) => parts !== undefined),
    withScopeNote: having(({ scopeNote }) => scopeNote !== undefined),
    withRules: having(({ matching }) => (matching.rules ?? []).length > 0),
    examples: [
      sum(({ matching }) => matching.match.length),
      sum(({ matching }) => matching.noMatch?.length ?? 0),
    ],
  };
}
