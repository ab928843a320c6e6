import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { inPlaceOrder, keepPlaces, placeExcerpt } from '../../../lib/page/anchor-excerpts.ts';
import type { ArticlePart } from '../../../lib/page/read-article.ts';
import { block } from './article-parts.ts';

const partsOf = (...texts: readonly string[]): ArticlePart[] =>
  texts.map((text) => ({ role: 'paragraph', block: block(text) }));

const excerptAt = (id: string, start: number, createdAt = 0): Excerpt =>
  ({ id, createdAt, modified: { target: 1 }, target: { position: { start, end: start + 2 } } }) as Excerpt;

const anchored = (start: number, end: number) => ({ outcome: 'anchored', span: { start, end } }) as const;
const gone = { outcome: 'orphaned', reason: 'gone' } as const;

describe('keepPlaces', () => {
  const parts = partsOf('甲乙丙', '丁戊己', '庚辛壬');
  const excerpt = excerptAt('one', 5);
  const placed = placeExcerpt(parts, excerpt, anchored(5, 9));

  it('keeps what stands in the same parts as it is', () => {
    expect(placed.places.map(({ match }) => match)).toEqual([
      { start: 1, end: 3 },
      { start: 0, end: 1 },
    ]);
    expect(keepPlaces(parts, [excerpt], [placed])).toEqual({ kept: [placed], missing: [] });
    expect(keepPlaces(parts, [excerpt], [placed]).kept[0]).toBe(placed);
  });

  it('moves the span along where other parts come or go before it', () => {
    const [first, ...rest] = parts;
    const longer = [...partsOf('新来的'), ...(first ? [first] : []), ...rest];
    expect(keepPlaces(longer, [excerpt], [placed]).kept[0]).toMatchObject({
      anchoring: { outcome: 'shifted', span: { start: 9, end: 13 }, exact: true },
      places: placed.places,
    });
  });

  it('has looked for again what lost a part, got one in its midst, or was attached elsewhere', () => {
    const [a, b, c] = parts;
    if (!a || !b || !c) throw new Error('Three parts.');
    const attached = { ...excerpt, modified: { ...excerpt.modified, target: 2 } };
    expect(keepPlaces([a, c], [excerpt], [placed]).missing).toEqual([excerpt]);
    expect(keepPlaces([a, b, ...partsOf('插进来'), c], [excerpt], [placed]).missing).toEqual([excerpt]);
    expect(keepPlaces(parts, [attached], [placed]).missing).toEqual([attached]);
    const orphan = placeExcerpt(parts, excerpt, gone);
    expect(keepPlaces(parts, [excerpt], [orphan]).missing).toEqual([excerpt]);
  });

  it('follows a change of the excerpt itself', () => {
    const green = { ...excerpt, mark: 'green' as const };
    const [kept] = keepPlaces(parts, [green], [placed]).kept;
    expect(kept?.excerpt).toBe(green);
    expect(kept?.places).toBe(placed.places);
  });
});

it('orders excerpts by where they stand, and those that stand nowhere last by where they stood', () => {
  const parts = partsOf('甲乙丙丁戊己');
  const placed = [
    placeExcerpt(parts, excerptAt('lost later', 9), gone),
    placeExcerpt(parts, excerptAt('third', 0), anchored(4, 6)),
    placeExcerpt(parts, excerptAt('lost', 2), gone),
    placeExcerpt(parts, excerptAt('second', 5, 2), anchored(1, 3)),
    placeExcerpt(parts, excerptAt('first', 5, 1), anchored(1, 2)),
  ];
  expect(inPlaceOrder(placed).map(({ excerpt }) => excerpt.id)).toEqual([
    'first',
    'second',
    'third',
    'lost',
    'lost later',
  ]);
});
