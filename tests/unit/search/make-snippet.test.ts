import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnippet } from '../../../lib/search/make-snippet.ts';
import { parseQuery } from '../../../lib/search/parse-query.ts';
import { foldText } from '../../../lib/text/fold-text.ts';
import { articleOf } from '../library/visits.ts';

const shown = (article: Parameters<typeof articleOf>[0], query: string): string =>
  makeSnippet(articleOf({ title: '题', ...article }), parseQuery(query).words)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('makeSnippet', () => {
  it('marks hits in the title first', () => {
    expect(shown({ title: '清晨的工单' }, '工单')).toBe('清晨的[工单]');
  });

  it('marks what the reader sees, not what it was folded to', () => {
    expect(shown({ text: '推行「一業 一證」改革' }, '一业一证')).toBe('推行「[一業 一證]」改革');
  });

  it('takes the paragraph that has most words', () => {
    expect(shown({ text: '社区来了人。\n社区办了工单。' }, '社区 工单')).toBe('[社区]办了[工单]。');
  });

  it('shows a name where only that was found', () => {
    expect(shown({ authors: [{ name: '甲乙丙', role: '记者' }] }, '甲乙')).toBe('[甲乙]丙');
  });

  it('shows the lead where nothing was found', () => {
    expect(shown({ text: '\n第一段。' }, '没有')).toBe('第一段。');
  });

  it('cuts long paragraphs around the first hit, at a clause where one begins', () => {
    const text = `${'前文很长'.repeat(30)}，这里有工单，${'后文也长'.repeat(30)}`;
    expect(shown({ text }, '工单')).toMatch(/^….{0,30}\[工单\].+…$/);
    expect(shown({ text }, '工单').length).toBeLessThan(110);
  });

  it('joins hits that overlap', () => {
    expect(shown({ title: '东城区城区' }, '东城区 城区城')).toBe('[东城区城]区');
  });

  it('is made of stretches of the article, hits folding to parts of words', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'东城區区接诉，。 “”😀ａ'),
      minLength: 1,
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        text,
        text.map((word) => [...word].slice(0, 3).join('')),
        (body, query) => {
          const { words } = parseQuery(query);
          const pieces = makeSnippet(articleOf({ title: '题', source: null, text: body }), words);
          const cut = pieces.filter(({ text }) => text !== '…');
          expect(`${body}题`).toContain(cut.map(({ text }) => text).join(''));
          for (const { text, hit } of pieces) {
            expect(text).not.toBe('');
            expect(text.isWellFormed()).toBe(true);
            if (hit) expect(words.some((word) => foldText(text).text.includes(word.slice(0, 1)))).toBe(true);
          }
        },
      ),
    );
  });
});
