import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { joinPacks } from '../../../lib/packs/join-packs.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { categoryFilesOf } from '../../../lib/packs/pack.ts';
import { packOfEntries } from '../../../lib/packs/pack-of-entries.ts';
import { packBuilder, piecesOf } from '../../../lib/packs/pack-pieces.ts';
import { pack as packs } from './arbitrary-pack.ts';
import { namelessHead, packOf } from './sample-pack.ts';

function putTogether({ categories, ...head }: Pack, pieces = [...piecesOf({ ...head, categories })]): Pack {
  const builder = packBuilder(head);
  for (const piece of structuredClone(pieces)) builder.add(piece);
  return builder.pack();
}

it('a pack in pieces is the same when it is put together', () => {
  fc.assert(
    fc.property(packs, (pack) => {
      expect(putTogether(pack)).toEqual(pack);
    }),
  );
  const many = packOf(...Array.from({ length: 1001 }, (_, no) => ({ id: `n-${no}` })));
  const pieces = [...piecesOf(many)];
  expect(pieces.map(({ concepts }) => concepts.length)).toEqual([400, 400, 201]);
  expect(pieces.map(({ category }) => category?.id)).toEqual(['terms', undefined, undefined]);
  expect(putTogether(many, pieces)).toEqual(many);
});

it('of joined packs the first concept of an id counts, and no category id stands twice', () => {
  const [first, second] = [packOf({ id: 'a' }, { id: 'b' }), packOf({ id: 'b' }, { id: 'c' })];
  const joined = joinPacks(namelessHead, [first, second, packOf({ id: 'a' })]);
  expect(joined.categories.map(({ id, concepts }) => [id, concepts.map((each) => each.id)])).toEqual([
    ['terms', ['a', 'b']],
    ['terms-2', ['c']],
  ]);
});

it('entries of a glossary are a pack again, with the sources that they cite', () => {
  const pack = packOf({ id: 'a' }, { id: 'b', facts: [] });
  const { categories, ...head } = pack;
  const { entries } = buildGlossary(categoryFilesOf(pack));
  const names = new Map(categories.map(({ id, prefLabel }) => [id, prefLabel]));
  expect(packOfEntries(head, entries.values(), names)).toEqual(pack);
  expect(packOfEntries(head, entries.values(), new Map()).categories).toEqual([]);
});
