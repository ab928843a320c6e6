import { expect, it } from 'vitest';
import { askForEntries } from '../../../entrypoints/library/ask-for-entries.ts';
import type { ConceptEntry } from '../../../lib/glossary/glossary.ts';
import { failure, success } from '../../../lib/outcome/result.ts';

const ids = Array.from({ length: 450 }, (_, at) => `term-${at}`);
const entryOf = (id: string) => ({ concept: { id } }) as ConceptEntry;

it('asks for as many entries at once as may be asked for, and puts the answers together', async () => {
  const asked: number[] = [];
  const entries = await askForEntries(ids, async (some) => {
    asked.push(some.length);
    return success(some.map(entryOf));
  });
  expect(asked).toEqual([200, 200, 50]);
  expect(entries.map(({ concept }) => concept.id)).toEqual(ids);
});

it('does without what could not be had', async () => {
  let asked = 0;
  const entries = await askForEntries(ids, async (some) => {
    asked += 1;
    return asked === 2 ? failure('noAnswer') : success(some.map(entryOf));
  });
  expect(entries).toHaveLength(250);
});
