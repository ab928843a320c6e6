import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { isExcerpt, isExcerptFields, isTombstone } from '../../../lib/excerpt/excerpt-shape.ts';
import { arbitraryCopy } from './arbitrary-excerpt.ts';
import { excerptOf } from './excerpt-of.ts';

const sound = excerptOf({ tags: ['东城'], source: { authors: [{ name: '某某', role: '记者' }] } });

/** Every way in which one value of an object, however deep, is another or not there. */
function* spoilt(value: unknown, other: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const copy = (replaced: unknown) =>
      Array.isArray(value)
        ? value.map((each, at) => (String(at) === name ? replaced : each))
        : { ...value, [name]: replaced };
    yield copy(other);
    if (!Array.isArray(value))
      yield Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    for (const deeper of spoilt(inner, other)) yield copy(deeper);
  }
}

const withSource = (source: Partial<Excerpt['source']>) => excerptOf({ source });

describe('isExcerpt', () => {
  it('knows what was saved', () => {
    expect(isExcerpt(sound)).toBe(true);
    fc.assert(fc.property(arbitraryCopy, isExcerpt));
  });

  it('refuses what has anything missing or of another kind, however deep', () => {
    const all = [...spoilt(sound, undefined), ...spoilt(sound, { toString: 1 }), ...spoilt(sound, -1)];
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(isExcerpt)).toEqual([]);
    for (const value of [null, undefined, 1, '', [], {}, [sound]]) expect(isExcerpt(value)).toBe(false);
  });

  it('refuses what has more than it should', () => {
    expect(isExcerpt({ ...sound, more: 1 })).toBe(false);
    expect(isExcerpt({ ...sound, modified: { ...sound.modified, id: 1 } })).toBe(false);
  });

  it.each([
    ['an empty quote', excerptOf({ quote: ' \n' })],
    ['a quote that is too long', excerptOf({ quote: '长'.repeat(20_001) })],
    ['a note that is too long', excerptOf({ note: '长'.repeat(20_001) })],
    ['a context that is too long', excerptOf({ context: '长'.repeat(60_001) })],
    ['too many tags', excerptOf({ tags: Array.from({ length: 31 }, String) })],
    ['a tag that says nothing', excerptOf({ tags: [' '] })],
    ['a mark that is none', { ...sound, mark: 'red' }],
    ['an id that could be markup', excerptOf({ id: '"><script>' })],
    ['an end before its start', { ...sound, target: { ...sound.target, position: { start: 9, end: 3 } } }],
    [
      'an offset that is no number',
      { ...sound, target: { ...sound.target, position: { start: 0, end: 0.5 } } },
    ],
    ['a day that is none', withSource({ publishedAt: '昨天' })],
    ['an address that runs', withSource({ url: 'javascript:alert(1)' })],
    ['an address that runs in disguise', withSource({ url: ' \u0001java\nscript:alert(1)' })],
    ['a canonical address that runs', withSource({ canonicalUrl: ' DATA:text/html,a' })],
  ])('refuses %s', (_name, value) => {
    expect(isExcerpt(value)).toBe(false);
  });

  it('admits the articles of newspapers, and long texts that fit', () => {
    expect(isExcerpt(withSource({ canonicalUrl: 'file:///b.pdf#article=2-3', page: '02' }))).toBe(true);
    expect(
      isExcerpt(excerptOf({ quote: '长'.repeat(20_000), printed: '长\n'.repeat(20_000), context: '' })),
    ).toBe(true);
  });
});

describe('isExcerptFields', () => {
  it('admits what may be changed, and nothing else', () => {
    const { mark, note, tags, target, deletedAt } = sound;
    expect(isExcerptFields({ mark, note, tags, target, deletedAt })).toBe(true);
    expect(isExcerptFields({})).toBe(true);
    for (const fields of [
      { note: null },
      { id: sound.id },
      { note, source: sound.source },
      { toString: 1 },
      null,
      [],
    ])
      expect(isExcerptFields(fields)).toBe(false);
  });
});

it('isTombstone admits an id and a time', () => {
  expect(isTombstone({ id: sound.id, deletedAt: 1 })).toBe(true);
  expect(isTombstone({ id: sound.id, deletedAt: null })).toBe(false);
  expect(isTombstone({ id: sound.id, deletedAt: 1, note: '' })).toBe(false);
});
