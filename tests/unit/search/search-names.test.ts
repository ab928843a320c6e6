import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexNames } from '../../../lib/search/name-index.ts';
import { conceptSearch } from '../../../lib/search/search-concepts.ts';
import { searchNames } from '../../../lib/search/search-names.ts';
import { drained } from '../../../lib/text/drained.ts';
import { concept } from '../glossary/sample.ts';
import { shippedGlossary } from '../glossary/shipped.ts';

const syllables = ['jiē', 'sù', 'jí', 'bàn', 'xī', 'ān', 'lǜ', 'yi', 'e'];
const label = fc.string({ unit: fc.constantFrom(...'接诉即办街道案A1 '), minLength: 1, maxLength: 5 });
const english = fc.string({ unit: fc.constantFrom(...'ab -1'), maxLength: 8 });
const pinyin = fc.array(fc.constantFrom(...syllables), { maxLength: 4 }).map((some) => some.join(' '));
const named = fc
  .record({
    zh: label,
    en: english,
    alt: fc.array(label, { maxLength: 2 }),
    altEn: fc.array(english, { maxLength: 1 }),
  })
  .chain(({ zh, en, alt, altEn }) =>
    fc.record({
      prefLabel: fc.constant({ zh, en }),
      altLabels: fc.constant({ zh: alt, en: altEn }),
      hiddenLabels: fc.array(label, { maxLength: 1 }),
      pinyin,
    }),
  );
const concepts = fc
  .array(named, { maxLength: 12 })
  .map((some) => some.map((each, at) => concept({ ...each, id: `c-${at}`, definition: { zh: '', en: '' } })));
const query = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'接诉即办街道案A1 '), maxLength: 4 }),
  fc.string({ unit: fc.constantFrom(...'jiesubanxl ēù1-'), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'ab -1接j'), maxLength: 5 }),
);

describe('names of very many concepts', () => {
  it('are found as those of a few are, and in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(concepts, query, fc.integer({ min: 1, max: 6 }), async (all, text, most) => {
        const { names, tones } = drained(indexNames(all));
        const found = await searchNames(names, async () => tones, text, most);
        const expected = conceptSearch(all)(text, all.length + 1).filter((hit) => hit.named);
        expect(found.map((number) => `c-${number}`)).toEqual(
          expected.slice(0, most).map(({ conceptId }) => conceptId),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('are those that the bundled glossary is searched by', async () => {
    const all = [...shippedGlossary.entries.values()].map(({ concept: each }) => each);
    const { names, tones } = drained(indexNames(all));
    for (const text of ['接诉', 'jsjb', 'jiē', 'jie su', 'one', '街道 chao', 'zh', '率']) {
      const found = await searchNames(names, async () => tones, text, 8);
      const expected = conceptSearch(all)(text, 200).filter((hit) => hit.named);
      expect(found.map((number) => all[number]?.id)).toEqual(
        expected.slice(0, 8).map(({ conceptId }) => conceptId),
      );
    }
  });
});
