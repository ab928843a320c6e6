import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionKey, quotationCoverage } from '../../../lib/article/quotation-coverage.ts';

/** A block in which each of these words is a term. */
function block(text: string, ...terms: readonly string[]) {
  const matches = terms.flatMap((term) =>
    [...text.matchAll(new RegExp(term, 'g'))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })),
  );
  return { text, matches };
}

const unlisted = (coverage: ReturnType<typeof quotationCoverage>): string[] =>
  coverage.unlisted.map(({ text }) => text);

describe('quotationCoverage', () => {
  it('counts the different expressions and says which have no entry, in order, with their sentence', () => {
    const text = '先有“夜校”。再有“早市”和“夜校”，还有“菜园”。';
    const coverage = quotationCoverage([block(text, '早市')]);
    expect(coverage).toMatchObject({ total: 3, listed: 1 });
    expect(coverage.unlisted).toMatchObject([
      { text: '夜校', part: 0, count: 2, sentence: { start: 0, end: 7 } },
      { text: '菜园', part: 0, count: 1, sentence: { start: 7, end: text.length } },
    ]);
  });

  it('takes an expression for listed that one term covers beyond its marks, or several together', () => {
    expect(quotationCoverage([block('紧扣“七样”“五样”。', '七样”“五样')])).toMatchObject({
      total: 2,
      listed: 2,
    });
    expect(quotationCoverage([block('推进“净巷”行动。', '净巷”行动')])).toMatchObject({ listed: 1 });
    expect(quotationCoverage([block('讲“七样、五样”。', '七样', '五样')])).toMatchObject({ listed: 1 });
    expect(quotationCoverage([block('印发《净巷办法》。', '《净巷办法》')])).toMatchObject({ listed: 1 });
    expect(quotationCoverage([block('说“‘七样’”。', '七样')])).toMatchObject({ total: 1, listed: 1 });
  });

  it('takes one for unlisted that a term covers only in part', () => {
    expect(unlisted(quotationCoverage([block('举办“净巷故事会”。', '净巷')]))).toEqual(['净巷故事会']);
    expect(unlisted(quotationCoverage([block('举办“净巷、故事会”。', '净巷')]))).toEqual(['净巷、故事会']);
  });

  it('knows an expression that is printed differently, and one that is listed elsewhere', () => {
    const blocks = [block('先说“净 巷”。'), block('又说「净巷」。', '净巷')];
    expect(quotationCoverage(blocks)).toEqual({ total: 1, listed: 1, unlisted: [] });
    expect(expressionKey('ＡＩ＋“净 巷”')).toBe(expressionKey('ai+净巷'));
  });

  it('adds up, whatever the text and the terms', () => {
    const texts = fc
      .array(fc.constantFrom('“', '”', '《', '》', '净巷', '夜校', '。', '，'), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), (all) => {
        const {
          total,
          listed,
          unlisted: missing,
        } = quotationCoverage(all.map((text) => block(text, '净巷')));
        expect(listed + missing.length).toBe(total);
        expect(new Set(missing.map(({ key }) => key)).size).toBe(missing.length);
        for (const { part, start, end, text, sentence } of missing) {
          expect(all[part]?.slice(start, end)).toBe(text);
          expect(sentence.start <= start && start < sentence.end).toBe(true);
        }
      }),
    );
  });
});
