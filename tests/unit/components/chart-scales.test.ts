import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayTicks } from '../../../components/chart/day-axis.ts';
import { niceScale } from '../../../components/chart/nice-scale.ts';

describe('a scale of round numbers', () => {
  it.each([
    [0, 21, true, [0, 10, 20, 30]],
    [0, 8, true, [0, 2, 4, 6, 8]],
    [0, 1, true, [0, 1]],
    [0, 0, true, [0, 1]],
    [0, 0.3, false, [0, 0.1, 0.2, 0.3]],
    [-3.5, 2, false, [-4, -2, 0, 2]],
  ] as const)('takes in %d to %d', (least, most, whole, ticks) => {
    expect(niceScale(least, most, 4, whole).ticks).toEqual(ticks);
  });

  it('takes in any two values with few lines', () => {
    // As printed in news: up to four decimals, and an axis that begins at 0.
    const value = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4))
      .map(([digits, decimals]) => digits / 10 ** decimals);
    fc.assert(
      fc.property(value, value, fc.boolean(), (one, two, whole) => {
        const [least, most] = [Math.min(0, one, two), Math.max(0, one, two)];
        const { from, to, ticks } = niceScale(least, most, 4, whole);
        const slack = Math.abs(to - from) * 1e-9;
        expect(from).toBeLessThanOrEqual(least + slack);
        expect(to).toBeGreaterThanOrEqual(most - slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        if (whole) expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});

describe('an axis of days', () => {
  const labels = (first: string, last: string, most: number) =>
    dayTicks(dayNumber(first), dayNumber(last), most).map(({ label }) => label);

  it('names months where they have room, else quarters or years', () => {
    expect(labels('2025-01-15', '2025-04-02', 8)).toEqual(['2025-02', '2025-03', '2025-04']);
    expect(labels('2025-01-15', '2025-12-02', 4)).toEqual(['2025-04', '2025-07', '2025-10']);
    expect(labels('2019', '2023-05', 6)).toEqual(['2019', '2020', '2021', '2022', '2023']);
    expect(labels('1950', '2025', 8)).toEqual([
      '1950',
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
      '2010',
      '2020',
    ]);
  });

  it('names the days themselves where no two months begin between them', () => {
    expect(labels('2025-02-21', '2025-02-26', 8)).toEqual(['2025-02-21', '2025-02-26']);
    expect(labels('2025-02-21', '2025-02-21', 8)).toEqual(['2025-02-21']);
  });
});
