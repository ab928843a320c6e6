import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../lib/concordance/timeline.ts';

const use = (day: string, count = 1) => ({ no: 1, day, count });

describe('the timeline', () => {
  it('counts by month and leaves none out between the first and the last', () => {
    const timeline = timelineOf([use('2026-02-01', 2), use('2025-11-30', 3), use('2026-02-28', 1)]);
    expect(timeline.months).toEqual([
      { month: '2025-11', articles: 1, occurrences: 3 },
      { month: '2025-12', articles: 0, occurrences: 0 },
      { month: '2026-01', articles: 0, occurrences: 0 },
      { month: '2026-02', articles: 2, occurrences: 3 },
    ]);
    expect(timeline).toMatchObject({ first: '2025-11-30', last: '2026-02-28', articles: 3, occurrences: 6 });
  });

  it('is empty for a term that was never met', () => {
    expect(timelineOf([])).toEqual({
      months: [],
      first: null,
      last: null,
      articles: 0,
      occurrences: 0,
      undated: 0,
    });
  });

  it.each(['2025-02-30', '2025-13-01', '0202-05-05', '9999-01-01', '2025-02', '', '二〇二五'])(
    'keeps %j out of the months, not out of the totals',
    (day) => {
      const timeline = timelineOf([use('2025-02-21', 2), use(day, 5)]);
      expect(timeline.months).toEqual([{ month: '2025-02', articles: 1, occurrences: 2 }]);
      expect(timeline).toMatchObject({ articles: 2, occurrences: 7, undated: 1, last: '2025-02-21' });
    },
  );

  it('has months that add up to the totals, each once and in order', () => {
    const day = fc
      .date({ min: new Date('1949-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (given) => {
        const { months, ...totals } = timelineOf(given.map(([on, count]) => use(on, count)));
        const sum = (key: 'articles' | 'occurrences') => months.reduce((all, each) => all + each[key], 0);
        expect(sum('articles')).toBe(totals.articles);
        expect(sum('occurrences')).toBe(totals.occurrences);
        expect(months.map(({ month }) => month)).toEqual(
          [...new Set(months.map(({ month }) => month))].sort(),
        );
        expect(months[0]?.articles).toBeGreaterThan(0);
        expect(months.at(-1)?.articles).toBeGreaterThan(0);
      }),
    );
  });
});
