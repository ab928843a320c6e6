import { describe, expect, it } from 'vitest';
import { scoreArticle } from '../../../lib/search/score-article.ts';
import { searchFields } from '../../../lib/search/search-fields.ts';
import { articleOf } from '../library/visits.ts';

type Fields = Parameters<typeof articleOf>[0];
const score = (fields: Fields, ...words: string[]): number | null =>
  scoreArticle(searchFields(articleOf(fields)), words);

/** Articles that answer a query, best first. */
function ranked(words: readonly string[], articles: Readonly<Record<string, Fields>>): string[] {
  return Object.keys(articles).sort(
    (one, other) => (score(articles[other], ...words) ?? -1) - (score(articles[one], ...words) ?? -1),
  );
}

describe('scoreArticle', () => {
  it('is null where a word is missing', () => {
    expect(score({ text: '社区' }, '社区', '工地')).toBeNull();
    expect(score({ text: '社区工地' }, '社区', '工地')).toBeGreaterThan(0);
  });

  it('never finds a word that reaches from one part into the next', () => {
    expect(score({ title: '东', text: '城\n区' }, '城区')).toBeNull();
  });

  it('puts titles before other headlines, these before mentions, many mentions before few', () => {
    const order = ranked(['普法'], {
      one: { text: '普法。' },
      title: { title: '普法进社区' },
      many: { text: '普法。'.repeat(6) },
      kicker: { kicker: '普法周' },
    });
    expect(order).toEqual(['title', 'kicker', 'many', 'one']);
  });

  it('puts words that stand together before words that are apart', () => {
    const order = ranked(['老城', '保护'], {
      apart: { text: '老城。\n保护。' },
      adjacent: { text: '老城保护。' },
      sentence: { text: '老城要保护。' },
    });
    expect(order).toEqual(['adjacent', 'sentence', 'apart']);
  });

  it('is not carried away by repetition', () => {
    const most = score({ text: '普法'.repeat(32) }, '普法');
    expect(score({ text: '普法'.repeat(5_000) }, '普法')).toBe(most);
  });
});
