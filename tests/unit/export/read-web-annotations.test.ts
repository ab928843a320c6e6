import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { largestImport, readWebAnnotations } from '../../../lib/export/read-web-annotations.ts';
import { webAnnotationExporter } from '../../../lib/export/web-annotation-exporter.ts';
import { exported, sampleExcerpt, selectionOf } from './sample-excerpts.ts';

const now = Date.UTC(2026, 10, 24);
const url = 'https://www.bjdch.gov.cn/ywdt/t20260812_4900001.html';

function read(json: unknown) {
  const result = readWebAnnotations(JSON.stringify(json), now);
  if (!result.ok) throw new Error(result.failure.key);
  return result.value;
}

const failureOf = (text: string) => {
  const result = readWebAnnotations(text, now);
  return result.ok ? null : result.failure.key;
};

const quoted = { type: 'TextQuoteSelector', exact: '居民谈停车', prefix: '胡同的', suffix: '。' };

const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://notes.example/1',
  type: 'Annotation',
  created: '2026-08-12T01:02:03Z',
  modified: '2026-08-13T01:02:03Z',
  body: [
    { type: 'TextualBody', value: '记下来', purpose: 'commenting' },
    { type: 'TextualBody', value: ' #停车 ', purpose: 'tagging' },
  ],
  target: {
    source: `${url}?from=timeline`,
    selector: [{ type: 'TextPositionSelector', start: 3, end: 8 }, quoted],
  },
};

/** A row as Hypothesis's API answers it. */
const row = {
  id: 'aB3-xYz_0123456789abcd',
  created: '2026-08-12T01:02:03.123456+00:00',
  updated: '2026-08-12T01:02:04.654321+00:00',
  user: 'acct:reader@hypothes.is',
  uri: url,
  text: '看 **这里**',
  tags: ['停车', '停车', '长凳'],
  group: '__world__',
  document: { title: ['胡同里的议事会'] },
  target: [{ source: url, selector: [{ type: 'RangeSelector', startOffset: 1 }, quoted] }],
};

describe('annotations of other programs', () => {
  it('become excerpts that are found by their words', () => {
    const { excerpts, refused } = read(annotation);
    expect(refused).toEqual([]);
    expect(excerpts).toEqual([
      expect.objectContaining<Partial<Excerpt>>({
        mark: 'amber',
        note: '记下来',
        tags: ['停车'],
        printed: '居民谈停车',
        context: '胡同的居民谈停车。',
        target: {
          quote: { exact: '居民谈停车', prefix: '胡同的', suffix: '。' },
          position: { start: 0, end: 5 },
          paragraph: { index: 0, digest: '', start: 3 },
        },
        source: expect.objectContaining({ canonicalUrl: url, url: `${url}?from=timeline` }),
        createdAt: Date.UTC(2026, 7, 12, 1, 2, 3),
        deletedAt: null,
      }),
    ]);
    expect(excerpts[0]?.modified.note).toBe(Date.UTC(2026, 7, 13, 1, 2, 3));
  });

  it('are read from Hypothesis’s API and from the file of its sidebar', () => {
    for (const file of [
      { total: 1, rows: [row] },
      { export_date: '2026-08-13', client_version: '1', annotations: [row] },
    ])
      expect(read(file).excerpts).toEqual([
        expect.objectContaining({
          note: '看 **这里**',
          tags: ['停车', '长凳'],
          source: expect.objectContaining({ title: '胡同里的议事会', canonicalUrl: url }),
        }),
      ]);
  });

  it('keep one id however often they are imported', () => {
    const [one] = read({ rows: [row] }).excerpts;
    expect(one?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(read({ rows: [{ ...row, text: '改了' }] }).excerpts[0]?.id).toBe(one?.id);
    expect(read({ rows: [{ ...row, id: 'other' }] }).excerpts[0]?.id).not.toBe(one?.id);
    const { id: _, ...nameless } = annotation;
    expect(read(nameless).excerpts[0]?.id).toBe(read(nameless).excerpts[0]?.id);
  });

  it.each([
    ['a page', { type: 'AnnotationPage', items: [annotation] }],
    ['a list', [annotation]],
    [
      'a collection of several pages',
      { type: ['AnnotationCollection'], first: { items: [], next: { items: [annotation] } } },
    ],
    ['a graph', { '@graph': [{ ...annotation, type: undefined, '@type': 'oa:Annotation' }] }],
    [
      'nested selectors',
      [
        {
          ...annotation,
          target: [{ source: { id: url }, selector: { type: 'XPathSelector', refinedBy: quoted } }],
        },
      ],
    ],
    ['a body that is text', { ...annotation, body: undefined, bodyValue: '记下来' }],
  ])('come as %s', (_, file) => {
    const { excerpts } = read(file);
    expect(excerpts.map(({ note, printed }) => [note.startsWith('记下来'), printed])).toEqual([
      [true, '居民谈停车'],
    ]);
  });

  it('are refused one by one, each with its reason', () => {
    const { excerpts, refused } = read([
      { ...row, id: '1', target: [{ source: url }] },
      { ...row, id: '2', uri: 'javascript:alert(1)' },
      { ...row, id: '3', references: ['x'] },
      { ...row, id: '4', text: 'x'.repeat(300_000) },
      { ...row, id: '5' },
      { ...row, id: '5' },
      'nonsense',
      { ...annotation, target: { source: 'data:text/html,x', selector: quoted } },
    ]);
    expect(excerpts).toHaveLength(1);
    expect(refused).toEqual([
      { place: 1, key: 'refusedNoQuote' },
      { place: 2, key: 'refusedNoAddress' },
      { place: 3, key: 'refusedReply' },
      { place: 4, key: 'refusedTooLong' },
      { place: 6, key: 'refusedTwice' },
      { place: 7, key: 'refusedDamaged' },
      { place: 8, key: 'refusedNoAddress' },
    ]);
  });
});

describe('a file', () => {
  const own = exported(
    webAnnotationExporter,
    selectionOf([sampleExcerpt('长凳', { note: '好', tags: ['停车'] })]),
  );

  it('that was cut short, is something else or too large is refused as a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: own.trimEnd().length - 1 }), (length) => {
        expect(failureOf(own.slice(0, length))).toBe('importBroken');
      }),
    );
    expect(['', 'TY  - NEWS', '{}', '[1]', '{"items":[{"a":1}]}', '"x"', 'null'].map(failureOf)).toEqual(
      Array(7).fill('importForeign'),
    );
    expect(failureOf(' '.repeat(largestImport + 1))).toBe('importTooLarge');
    expect(failureOf('['.repeat(200_000))).toBe('importBroken');
  });

  it('with a byte order mark is read', () => {
    expect(readWebAnnotations(`\ufeff${own}`, now)).toMatchObject({ ok: true, value: { refused: [] } });
  });

  it('of ours that was edited gives sound excerpts or says what is wrong', () => {
    const places: [object, string][] = [];
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        places.push([value, key]);
        collect(inner);
      }
    };
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (at, value) => {
        const file: { first: { items: object[] } } = JSON.parse(own);
        places.length = 0;
        collect(file.first.items[0]);
        const [holder, key] = places[at % places.length] ?? [file, 'x'];
        Object.assign(holder, { [key]: value });
        const result = readWebAnnotations(JSON.stringify(file), now);
        if (!result.ok) return expect(result.failure.key).toBe('importForeign');
        expect(result.value.excerpts.length + result.value.refused.length).toBe(1);
        for (const excerpt of result.value.excerpts) {
          const again = exported(webAnnotationExporter, selectionOf([excerpt]));
          expect(readWebAnnotations(again, now)).toEqual({
            ok: true,
            value: { excerpts: [excerpt], refused: [] },
          });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('cannot bring in an address that runs something', () => {
    for (const field of ['url', 'canonicalUrl']) {
      const file = JSON.parse(own);
      for (const address of [
        'javascript:alert(1)',
        ' javascript:alert(1)',
        'data:text/html,x',
        'https://a b',
        '',
      ]) {
        file.first.items[0].dongchengGloss.source[field] = address;
        expect(read(file).refused).toEqual([{ place: 1, key: 'refusedDamaged' }]);
      }
    }
  });
});
