import fc from 'fast-check';
import { cleanTags } from '../../../lib/excerpt/clean-tags.ts';
import {
  type Doubles,
  type Excerpt,
  type ExcerptSource,
  excerptMarks,
} from '../../../lib/excerpt/excerpt.ts';
import type { ExcerptExporter, ExportSelection } from '../../../lib/export/exporter.ts';
import { concept } from '../glossary/sample.ts';

const savedAt = Date.UTC(2026, 7, 12, 20, 30);

const paragraphs = [
  '胡同里的议事会',
  '街道深化“接诉即办”改革，𠮷祥胡同的居民谈停车。',
  '居民谈停车，也谈长凳。',
] as const;
export const text = paragraphs.join('\n');

export function sampleSource(over: Partial<ExcerptSource> = {}): ExcerptSource {
  return {
    canonicalUrl: 'https://www.bjdch.gov.cn/ywdt/t20260812_4900001.html',
    url: 'https://www.bjdch.gov.cn/ywdt/t20260812_4900001.html?from=timeline',
    siteId: 'bjdch',
    title: '胡同里的议事会',
    source: '东城区融媒体中心',
    publishedAt: '2026-08-12T09:20:00+08:00',
    authors: [{ name: '郑小满', role: '记者' }],
    page: null,
    ...over,
  };
}

/** An excerpt of words of the sample text. */
export function sampleExcerpt(exact: string = '居民谈停车', over: Partial<Excerpt> = {}): Excerpt {
  const start = text.indexOf(exact);
  const first = text.lastIndexOf('\n', start - 1) + 1;
  const index = text.slice(0, first).split('\n').length - 1;
  return {
    id: '6f1c2d9e-0000-4000-8000-000000000001',
    mark: 'amber',
    note: '',
    tags: [],
    target: {
      quote: {
        exact,
        prefix: text.slice(Math.max(0, start - 8), start),
        suffix: text.slice(start + exact.length, start + exact.length + 8),
      },
      position: { start, end: start + exact.length },
      paragraph: { index, digest: 'abcd', start: start - first },
    },
    deletedAt: null,
    source: sampleSource(),
    printed: exact,
    context: paragraphs[index] ?? '',
    conceptIds: [],
    createdAt: savedAt,
    modified: { mark: savedAt, note: savedAt, tags: savedAt, target: savedAt, deletedAt: savedAt },
    ...over,
  };
}

export const sampleConcept = concept({
  id: 'jie-su-ji-ban',
  prefLabel: { zh: '接诉即办', en: 'Swift Response to Complaints' },
  altLabels: { zh: ['接诉'], en: [] },
  definition: { zh: '有诉求，马上办。', en: 'What residents ask for is dealt with at once.' },
});

export function selectionOf(
  excerpts: readonly Excerpt[],
  over: Partial<ExportSelection> = {},
): ExportSelection {
  return {
    excerpts,
    concepts: new Map([[sampleConcept.id, sampleConcept]]),
    textOf: (url) => (url === sampleSource().canonicalUrl ? text : null),
    id: '6f1c2d9e-0000-4000-8000-00000000ffff',
    now: Date.UTC(2026, 10, 24, 14),
    language: 'zh',
    ...over,
  };
}

/** The text of the one file that an exporter makes. */
export function exported(exporter: ExcerptExporter, selection: ExportSelection): string {
  const [file, ...more] = exporter.write(selection);
  if (!file || more.length > 0) throw new Error(`${exporter.id} made ${more.length} more files`);
  return [...file.pieces].join('');
}

/** Texts with all that a format may stumble over. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '"',
        "'",
        ',',
        '\t',
        '\n',
        '\r\n',
        '# ',
        '- ',
        '---',
        ': ',
        '{{c1::',
        '}}',
        '<b>',
        '&amp;',
        '[[',
        '`',
        '$',
        '|',
        '\\',
        '\u202e',
        '\u2028',
        '\u0085',
        '接诉即办',
        '：“”',
        '  ',
        '\ufeff',
        '%%',
        'ER  - ',
        '\u0000',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const count = fc.nat(100_000);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

const anySource: fc.Arbitrary<ExcerptSource> = fc.record({
  canonicalUrl: address,
  url: fc.oneof(address, fc.constant('ni:///sha-256;abc#article=1-2')),
  siteId: fc.constantFrom('bjdch', 'newspaper', 'generic'),
  title: hostileText,
  source: orNull(hostileText),
  publishedAt: orNull(fc.constantFrom('2026-08-12', '2026-08-12T09:20:00+08:00')),
  authors: fc.array(fc.record({ name: hostileText, role: hostileText }), { maxLength: 5 }),
  page: orNull(fc.constantFrom('02', 'A1')),
});

const tags = fc.array(hostileText, { maxLength: 4 }).map(cleanTags);

const side = orNull(fc.tuple(hostileText, count));
const sides = fc.tuple(side, side);
const span = fc.tuple(count, count).map(([start, length]) => ({ start, end: start + length }));
const double = fc.record({
  differences: fc.array(
    fc.tuple(span, hostileText).map(([{ start, end }, instead]) => [start, end, instead] as const),
    { maxLength: 3 },
  ),
  sides,
});
const doubles: fc.Arbitrary<Doubles> = fc.record({
  before: hostileText,
  after: hostileText,
  parts: fc.array(
    fc
      .record({ span, sides, others: fc.array(double, { maxLength: 3 }), rest: count })
      .map(({ span: place, ...part }) => ({ ...place, ...part })),
    { maxLength: 3 },
  ),
});
/** An excerpt is told from nothing, alone in its text, or told from its doubles. */
const toldFrom = fc.oneof(fc.constant({}), fc.record({ rival: count }), fc.record({ rival: count, doubles }));

/** Any excerpt that there can be. */
export const anyExcerpt: fc.Arbitrary<Excerpt> = fc.record({
  id: fc.uuid(),
  mark: fc.constantFrom(...excerptMarks),
  note: hostileText,
  tags,
  target: fc
    .tuple(
      fc.record({
        quote: fc.record({
          exact: hostileText.filter((words) => words.trim() !== ''),
          prefix: hostileText,
          suffix: hostileText,
        }),
        position: span,
        paragraph: fc.record({ index: count, digest: fc.string({ maxLength: 32 }), start: count }),
      }),
      toldFrom,
    )
    .map(([target, told]) => ({ ...target, ...told })),
  deletedAt: orNull(instant),
  source: anySource,
  printed: hostileText,
  context: hostileText,
  conceptIds: fc.uniqueArray(fc.constantFrom('jie-su-ji-ban', 'qi-you', 'wu-xing')),
  createdAt: instant,
  modified: fc.record({ mark: instant, note: instant, tags: instant, target: instant, deletedAt: instant }),
});

export const anyExcerpts = fc.uniqueArray(anyExcerpt, { selector: ({ id }) => id, maxLength: 5 });
