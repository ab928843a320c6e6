import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLook, parseReadingLook, type ReadingLook } from '../../../lib/settings/reading-look.ts';

const chosen: ReadingLook = { size: 22, width: 44, face: 'sans', theme: 'dark' };

describe('parseReadingLook', () => {
  it('keeps a look that is whole', () => {
    expect(parseReadingLook(chosen)).toEqual(chosen);
  });

  it.each([
    ['size', 3],
    ['size', Number.NaN],
    ['width', 900],
    ['face', 'script'],
    ['theme', 1],
  ])('replaces %s %j by its default and keeps the rest', (field, value) => {
    expect(parseReadingLook({ ...chosen, [field]: value })).toEqual({
      ...chosen,
      [field]: defaultLook[field as keyof ReadingLook],
    });
  });

  it('makes something sound of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const look = parseReadingLook(stored);
        expect(parseReadingLook(look)).toEqual(look);
      }),
    );
  });
});
