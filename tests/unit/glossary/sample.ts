import type { CategoryFile, Concept } from '../../../lib/glossary/concept.ts';

/** A sound concept with what the test cares about. */
export function concept(changes: Partial<Concept> = {}): Concept {
  return {
    id: 'a',
    prefLabel: { zh: `词${changes.id ?? 'a'}`, en: 'term' },
    altLabels: { zh: [], en: [] },
    hiddenLabels: [],
    pinyin: 'cí',
    level: '东城区',
    since: null,
    definition: { zh: '一个词。', en: 'A term.' },
    facts: [{ text: { zh: '一', en: 'one' }, date: '2024', source: 's' }],
    checked: '2026-11-24',
    broader: [],
    related: [],
    matching: { match: ['有一个词。'] },
    ...changes,
  };
}

/** A sound category file with what the test cares about. */
export function category(changes: Partial<CategoryFile> = {}): CategoryFile {
  return {
    $schema: './concept-scheme.schema.json',
    id: 'sample',
    prefLabel: { zh: '样本', en: 'Sample' },
    sources: {
      s: { publisher: 'p', title: 't', date: '2024' },
      t: { publisher: 'p', title: 't', date: '2023' },
    },
    concepts: [],
    ...changes,
  };
}
