import { effect } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createEntryLabels } from '../../../entrypoints/library/entry-labels.ts';
import type { ConceptEntry } from '../../../lib/glossary/glossary.ts';

const entryOf = (id: string) => ({ concept: { id, prefLabel: { zh: `词${id}`, en: '' } } }) as ConceptEntry;

it('names are asked for once and together, and what is unknown again when packs may have come', async () => {
  const known = new Set(['a']);
  const ask = vi.fn(async (ids: readonly string[]) => ids.filter((id) => known.has(id)).map(entryOf));
  const { labelOf, askAnew } = createEntryLabels(ask);
  let seen: readonly (string | undefined)[] = [];
  const stop = effect(() => {
    seen = ['a', 'b'].map(labelOf);
  });
  await vi.waitFor(() => expect(seen).toEqual(['词a', undefined]));
  expect(ask.mock.calls).toEqual([[['a', 'b']]]);
  known.add('b');
  askAnew();
  await vi.waitFor(() => expect(seen).toEqual(['词a', '词b']));
  expect(ask.mock.lastCall).toEqual([['b']]);
  stop();
});
