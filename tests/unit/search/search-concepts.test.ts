import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchableConcept } from '../../../lib/search/concept-index.ts';
import { conceptSearch } from '../../../lib/search/search-concepts.ts';
import { shippedGlossary } from '../glossary/shipped.ts';

const shipped = [...shippedGlossary.entries.values()].map(({ concept }) => concept);
const search = conceptSearch(shipped);
const labels = new Map(shipped.map(({ id, prefLabel }) => [id, prefLabel.zh]));
const found = (query: string, most = 5): string[] =>
  search(query, most).map(({ conceptId }) => labels.get(conceptId) ?? '');

function concept(id: string, over: Partial<SearchableConcept> = {}): SearchableConcept {
  return {
    id,
    prefLabel: { zh: id, en: id },
    altLabels: { zh: [], en: [] },
    hiddenLabels: [],
    pinyin: 'mǒu cí',
    definition: { zh: '某词。', en: 'A term.' },
    ...over,
  };
}

describe('a concept of the shipped glossary is found', () => {
  it.each([
    ['its name', '接诉即办'],
    ['a part of it from the beginning', '接诉即'],
    ['traditional characters', '接訴即辦'],
    ['initials', 'jsjb'],
    ['initials in capitals', 'JSJB'],
    ['pinyin without tones', 'jiesujiban'],
    ['pinyin with spaces', 'jie su ji ban'],
    ['pinyin with tone marks', 'jiē sù jí bàn'],
    ['tone numbers', 'jie1su4ji2ban4'],
    ['full width', 'ｊｓｊｂ'],
    ['a mixture of syllables and initials', 'jiesjb'],
    ['its English name', 'swift response to public complaints'],
    ['the beginning of its English name', 'Swift Resp'],
  ])('first by %s', (_, query) => {
    expect(found(query)[0]).toBe('接诉即办');
  });

  it('by any part of a name, by a traditional name and by an English word', () => {
    expect(found('诉即')).toContain('接诉即办');
    expect(found('一業一證')[0]).toBe('一业一证');
    expect(found('response', 20)).toContain('接诉即办');
    expect(found('jiban', 20)).toContain('接诉即办');
  });

  it('whatever quotation marks and spaces stand in the query', () => {
    expect(found('“七有”“五性”')[0]).toBe('七有五性');
    expect(found(' 接诉 即办 ')[0]).toBe('接诉即办');
  });
});

describe('order', () => {
  const names = ['乙甲丙', '甲丙', '甲', '丁'];
  const ids = (query: string, concepts: readonly SearchableConcept[]): string[] =>
    conceptSearch(concepts)(query, 10).map(({ conceptId }) => conceptId);

  it('puts the exact name before beginnings, those before parts, those before definitions', () => {
    const concepts = names.map((name) => concept(name, { definition: { zh: '甲。', en: '' } }));
    expect(ids('甲', concepts)).toEqual(['甲', '甲丙', '乙甲丙', '丁']);
  });

  it('puts pinyin before initials, initials before a later syllable, that before an English word', () => {
    const concepts = [
      concept('word', { prefLabel: { zh: '甲', en: 'on ba' } }),
      concept('later', { pinyin: 'zì bā' }),
      concept('initials', { pinyin: 'bèi ài' }),
      concept('pinyin', { pinyin: 'bā zì' }),
    ];
    expect(ids('ba', concepts)).toEqual(['pinyin', 'initials', 'later', 'word']);
  });

  it('takes tones at their word where they are given', () => {
    const concepts = [concept('mā', { pinyin: 'mā' }), concept('mǎ', { pinyin: 'mǎ' })];
    expect(ids('mǎ', concepts)).toEqual(['mǎ']);
    expect(ids('ma', concepts)).toEqual(['mā', 'mǎ']);
  });

  it('knows ü by u and by v', () => {
    const green = [concept('绿', { pinyin: 'lǜ sè' })];
    for (const query of ['lvse', 'luse', 'lüse', 'lǜsè']) expect(ids(query, green)).toEqual(['绿']);
  });

  it('wants all of several words, wherever each stands', () => {
    const concepts = [
      concept('甲', { definition: { zh: '街道的事', en: '' } }),
      concept('乙', { definition: { zh: '街道', en: '' } }),
    ];
    expect(ids('街道 甲', concepts)).toEqual(['甲']);
  });
});

describe('what a hit says', () => {
  const one = concept('一', {
    prefLabel: { zh: '“七有”五性', en: 'x' },
    altLabels: { zh: ['七项需求'], en: [] },
    hiddenLabels: ['七友'],
  });
  const hit = (query: string) => conceptSearch([one])(query, 1)[0];

  it('where the words stand in the preferred label, as it is written', () => {
    const span = hit('有五')?.span;
    expect(span && one.prefLabel.zh.slice(span.start, span.end)).toBe('有”五');
  });

  it('by which other name it was found, but never by a hidden one', () => {
    expect(hit('需求')).toMatchObject({ otherName: '七项需求', span: null });
    expect(hit('七友')).toMatchObject({ otherName: null, span: null });
  });
});

describe('any query', () => {
  it.each(['', '   ', '“”', '.*', '%', '😀', '\u202e', '<b>', "'", 'v5'])(
    'such as %j does no harm',
    (query) => {
      expect(search(query, 10).length).toBeLessThanOrEqual(10);
    },
  );

  it('of any text gives each concept once and no more than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 0, max: 20 }),
        (query, most) => {
          const ids = search(query, most).map(({ conceptId }) => conceptId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('made of a part of a name finds that name', () => {
    const part = fc
      .constantFrom(...shipped)
      .chain(({ id, prefLabel: { zh } }) =>
        fc
          .tuple(fc.nat(zh.length - 1), fc.nat(zh.length - 1))
          .map(([a, b]) => ({ id, text: zh.slice(Math.min(a, b), Math.max(a, b) + 1) })),
      )
      .filter(({ text }) => /\p{Script=Han}/u.test(text));
    fc.assert(
      fc.property(part, ({ id, text }) => {
        expect(search(text, shipped.length).map(({ conceptId }) => conceptId)).toContain(id);
      }),
    );
  });

  it('made of the initials or the pinyin of a name finds that name', () => {
    for (const { id, pinyin } of shipped) {
      const plain = pinyin
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
      const initials = plain
        .split(' ')
        .map((syllable) => syllable[0])
        .join('');
      for (const query of [plain.replaceAll(' ', ''), initials, pinyin])
        expect(search(query, shipped.length).map(({ conceptId }) => conceptId)).toContain(id);
    }
  });

  it('of ten thousand characters is answered', () => {
    expect(search('接'.repeat(10_000), 10)).toEqual([]);
    expect(search('a'.repeat(10_000), 10)).toEqual([]);
  });
});
