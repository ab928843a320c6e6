import { describe, expect, it } from 'vitest';
import { daysOf, figureSeries } from '../../../lib/concordance/figure-series.ts';
import { type FigurePoint, figuresNear, figuresOfFacts } from '../../../lib/concordance/figures-near.ts';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { category, concept } from '../glossary/sample.ts';
import { textOf } from './some-texts.ts';

const near = (block: string, day = '2025-02-21') => figuresNear(textOf(3, [block]), 'a', day);
const said = (points: readonly FigurePoint[]) => points.map(({ printed, day }) => `${printed} ${day}`);

describe('figures near a term', () => {
  it('stand in the sentence of an occurrence, in no other', () => {
    const points = near('去年有5个街道。{一业一证}已覆盖8个行业。另有12个社区。');
    expect(points).toMatchObject([
      {
        origin: { kind: 'article', no: 3, place: 0 },
        day: '2025-02-21',
        value: 8,
        unit: '个',
        counted: '行业',
        change: false,
        sentence: '一业一证已覆盖8个行业。',
      },
    ]);
    const [point] = points;
    expect('去年有5个街道。一业一证已覆盖8个行业。'.slice(point?.start, point?.end)).toBe(point?.printed);
  });

  it('are found once, however often the term stands in their sentence', () => {
    expect(said(near('{一业一证}好，{一业一证}覆盖8个行业。'))).toEqual(['8个 2025-02-21']);
  });

  it('hold for the time that they name, but not for one after the day they were reported on', () => {
    expect(said(near('2024年{一业一证}覆盖8个行业。'))).toEqual(['8个 2024-12-31']);
    expect(said(near('2025年{一业一证}覆盖9个行业。'))).toEqual(['9个 2025-02-21']);
  });

  it('are negative where they say by how much something went down', () => {
    const [point] = near('{接诉即办}受理量同比下降3.5%。');
    expect(point).toMatchObject({ value: -3.5, unit: '%', change: true });
  });

  it('are none without the term or without a number', () => {
    expect(near('覆盖8个行业。')).toEqual([]);
    expect(near('{一业一证}覆盖各行业。')).toEqual([]);
  });

  it('come from the facts of the glossary, with the source', () => {
    const facts = [
      { text: { zh: '普法驿站有26个。', en: '' }, date: '2025-12', source: 's' },
      { text: { zh: '首次提出。', en: '' }, date: '2023', source: 't' },
    ];
    const glossary = buildGlossary([category({ concepts: [concept({ facts })] })]);
    const entry = glossary.entries.get('a');
    expect(entry && figuresOfFacts(entry)).toMatchObject([
      { origin: { kind: 'glossary', source: 's' }, day: '2025-12', value: 26, sentence: '普法驿站有26个。' },
    ]);
  });
});

describe('series of figures', () => {
  const point = (changes: Partial<FigurePoint>): FigurePoint => ({
    origin: { kind: 'article', no: 1, place: 0 },
    day: '2025-02-21',
    value: 8,
    printed: '8个',
    unit: '个',
    counted: '行业',
    change: false,
    sentence: '',
    start: 0,
    end: 2,
    ...changes,
  });

  it('hold the same thing in the same unit, oldest first', () => {
    const series = figureSeries([
      point({ day: '2025-12-04', value: 9 }),
      point({ unit: '%' }),
      point({ change: true }),
      point({ counted: '街道' }),
      point({ day: '2025-02-21', value: 8 }),
    ]);
    expect(series).toHaveLength(4);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([8, 9]);
  });

  it('say once what was printed more than once on a day', () => {
    const again = { origin: { kind: 'article', no: 2, place: 0 } } as const;
    const [series] = figureSeries([point({}), point(again), point({ ...again, value: 9, printed: '9个' })]);
    expect(series?.points.map(({ printed, times, origin }) => [printed, times, origin])).toEqual([
      ['8个', 2, { kind: 'article', no: 1, place: 0 }],
      ['9个', 1, { kind: 'article', no: 2, place: 0 }],
    ]);
  });

  it('come first with more days, then later; those of nobody knows what come last', () => {
    const series = figureSeries([
      point({ counted: null, day: '2025-01-01' }),
      point({ counted: null, day: '2025-01-02' }),
      point({ counted: '老的', day: '2024-01-01' }),
      point({ counted: '新的', day: '2026-01-01' }),
      point({ counted: '两天', day: '2023-01-01' }),
      point({ counted: '两天', day: '2023-01-01' }),
      point({ counted: '两天', day: '2023-01-02' }),
    ]);
    expect(series.map(({ counted }) => counted)).toEqual(['两天', '新的', '老的', null]);
    expect(series.map(daysOf)).toEqual([2, 1, 1, 2]);
  });
});
