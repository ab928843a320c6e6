import { expect, it } from 'vitest';
import { categoryIds } from '../../../lib/glossary/category-ids.ts';
import { loadGlossary } from '../../../lib/library/load-glossary.ts';
import { readJson, shippedGlossary } from '../glossary/shipped.ts';

it('puts the shipped files together, with their names in order', async () => {
  const { glossary, categories, problems } = await loadGlossary(async (id) => readJson(id));
  expect([...glossary.entries.keys()].sort()).toEqual([...shippedGlossary.entries.keys()].sort());
  expect([...categories.keys()]).toEqual(categoryIds);
  expect(categories.get('law')?.zh).toBe('法治与司法');
  expect(problems).toEqual([]);
});

it('goes on without a file that cannot be read, and says which', async () => {
  const { glossary, categories, problems } = await loadGlossary(async (id) => {
    if (id === 'law') throw new Error('gone');
    return readJson(id);
  });
  expect(glossary.entries.size).toBeGreaterThan(100);
  expect(categories.has('law')).toBe(false);
  expect(problems.filter((problem) => problem.startsWith('glossary/law.json'))).toHaveLength(1);
});
