import { expect, it } from 'vitest';
import { movedIn } from '../../../entrypoints/library/glossaries-store.ts';

it('a value moves by one place, and stays at the ends', () => {
  expect(movedIn(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(movedIn(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movedIn(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
  expect(movedIn(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
  expect(movedIn(['a'], 'x', 1)).toEqual(['a']);
});
