import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glyph, PageContent } from '../../../lib/newspaper/page-content.ts';
import { placesOf } from '../../../lib/newspaper/passage.ts';
import { readNewspaper } from '../../../lib/newspaper/read-newspaper.ts';
import { contentOf } from '../../newspaper/content-of.ts';
import { layouts } from '../../newspaper/layouts.ts';
import { printedCharacters, readCharacters } from '../../newspaper/printed-characters.ts';
import { randomLayout } from '../../newspaper/random-layout.ts';

const character = fc.constantFrom(...'本报讯记者，。（）“”上接下转12版 东城街道A-z…——');
const glyph: fc.Arbitrary<Glyph> = fc
  .record({
    text: character,
    column: fc.integer({ min: 0, max: 30 }),
    row: fc.integer({ min: 0, max: 30 }),
    off: fc.double({ min: 0, max: 6, noNaN: true }),
    size: fc.constantFrom(6, 10, 10.3, 14, 30, 80),
    direction: fc.constantFrom('across' as const, 'across' as const, 'down' as const, 'turned' as const),
    bold: fc.boolean(),
  })
  .map(({ text, column, row, off, size, direction, bold }) => {
    const left = column * 11 + off;
    const baseline = 20 + row * 13;
    const box = { left, right: left + size, top: baseline - 0.88 * size, bottom: baseline + 0.12 * size };
    return { ...box, text, baseline, size, direction, bold, font: bold ? 'SimHei' : 'SimSun' };
  });
const box = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 0, max: 400, noNaN: true })))
  .map(([a = 0, b = 0, c = 0, d = 0]) => ({ left: a, top: b, right: a + c, bottom: b + d }));
const page: fc.Arbitrary<PageContent> = fc.record({
  width: fc.constant(420),
  height: fc.constant(460),
  glyphs: fc.array(glyph, { maxLength: 120 }),
  rules: fc.array(box, { maxLength: 3 }),
  frames: fc.array(box, { maxLength: 3 }),
  images: fc.array(box, { maxLength: 2 }),
});

describe('reading a newspaper', () => {
  it('loses no character and doubles none, whatever is on the pages', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 2 }), (pages) => {
        expect(readCharacters(readNewspaper(pages))).toEqual(printedCharacters(pages));
      }),
      { numRuns: 300 },
    );
  });

  it.each(layouts())('loses none of $name', ({ sheets }) => {
    const pages = sheets.map(contentOf);
    expect(readCharacters(readNewspaper(pages))).toEqual(printedCharacters(pages));
  });

  it('knows where each character of a text is printed', () => {
    const pages = randomLayout(7).sheets.map(contentOf);
    for (const { blocks } of readNewspaper(pages).articles) {
      for (const { text, passage } of blocks) {
        expect(passage.map((unit) => unit.text).join('')).toBe(text);
        const [first] = placesOf(passage, 0, 1);
        expect(first?.box).toMatchObject({ left: passage[0]?.glyph?.left, top: passage[0]?.glyph?.top });
      }
    }
  });
});
