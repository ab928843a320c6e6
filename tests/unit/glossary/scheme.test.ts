import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { categoryIds } from '../../../lib/glossary/category-ids.ts';
import { parseCategoryFile } from '../../../lib/glossary/parse-category-file.ts';
import { readJson, shippedIds } from './shipped.ts';

const validate = new Ajv2020({ allErrors: true }).compile(readJson('concept-scheme.schema') as object);

describe('files of the glossary', () => {
  it('are those that the extension loads', () => {
    expect([...shippedIds].sort()).toEqual([...categoryIds].sort());
  });

  it.each(shippedIds)('%s has the shape of the schema', (id) => {
    validate(readJson(id));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(shippedIds)('%s is taken by the extension as a whole', (id) => {
    const { file, problems } = parseCategoryFile(readJson(id), id);
    expect(problems).toEqual([]);
    expect(file?.concepts.length).toBeGreaterThan(0);
  });
});

describe('schema', () => {
  const sound = () => structuredClone(readJson('places')) as { concepts: Record<string, unknown>[] };
  const refused: [string, (concept: Record<string, unknown>) => void][] = [
    ['a level that is none', (concept) => Object.assign(concept, { level: '村' })],
    ['an unknown field', (concept) => Object.assign(concept, { colour: 'red' })],
    ['a date in words', (concept) => Object.assign((concept.facts as object[])[0] ?? {}, { date: '约2021' })],
    ['an empty definition', (concept) => Object.assign(concept, { definition: { zh: '', en: '' } })],
    ['an id with capitals', (concept) => Object.assign(concept, { id: 'QianMen' })],
  ];
  it.each(refused)('refuses %s', (_, spoil) => {
    const file = sound();
    expect(validate(file)).toBe(true);
    spoil(file.concepts[0] as Record<string, unknown>);
    expect(validate(file)).toBe(false);
  });
});
