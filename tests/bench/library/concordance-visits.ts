import type { Visit } from '../../../lib/library/library.ts';
import { prose } from '../matching/corpus.ts';
import { seededRandom } from '../matching/seeded-random.ts';

/** Characters of the shortest and the longest article: 2 to 8 kB of UTF-8. */
const shortest = 700;
const longest = 2_700;
const paragraph = 230;
const dayLength = 86_400_000;
/** One article each day up to this one, then from the start again. */
const lastDay = Date.UTC(2026, 7, 12);
const days = 900;

/** Articles of invented prose in which `term` stands twice each and the others now and then; the same in every run. */
export function concordanceVisits(count: number, term: string, others: readonly string[]): Visit[] {
  const random = seededRandom(11);
  const text = prose(longest * 120, 5);
  return Array.from({ length: count }, (_, index) => {
    const length = shortest + Math.floor(random() * (longest - shortest));
    const start = Math.floor(random() * (text.length - length));
    const other = others[Math.floor(random() ** 2 * others.length)] ?? '';
    const blocks: string[] = [];
    for (let at = 0; at < length; at += paragraph) {
      const own = text.slice(start + at, start + Math.min(length, at + paragraph));
      const inserted = blocks.length < 2 ? `，${term}覆盖${8 + (index % 9)}个行业，` : `，${other}，`;
      blocks.push(`${own.slice(0, paragraph >> 1)}${inserted}${own.slice(paragraph >> 1)}`);
    }
    return visitOf(index, blocks);
  });
}

function visitOf(index: number, blocks: readonly string[]): Visit {
  const url = `https://www.bjdch.gov.cn/ywdt/dcyw/t${index}.html`;
  return {
    visitId: `visit-${index}`,
    url,
    readAt: lastDay,
    detection: { type: 'article', siteId: 'bjdch', reasons: [] },
    article: {
      canonicalUrl: url,
      siteId: 'bjdch',
      kicker: null,
      title: `第${index}期 巷口的长凳`,
      subtitle: null,
      source: '北京东城',
      contentSource: null,
      publishedAt: new Date(lastDay - (index % days) * dayLength).toISOString().slice(0, 10),
      authors: [],
      editors: [],
      page: null,
      blocks: blocks.map((text) => ({ kind: 'paragraph', text })),
      jumps: [],
      pagination: null,
    },
  };
}
