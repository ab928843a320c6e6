import type { Visit } from '../../../lib/library/library.ts';

/** A term that no other test reads about, and the answers that the articles below give. */
export const rare = {
  id: 'zheng-zhao-fen-li',
  label: '证照分离',
  initials: 'zzfl',
  articles: 6,
  occurrences: 9,
};
export const companion = { id: 'yi-jian-shi-yi-ci-ban', label: '一件事一次办', together: 4 };

/** What follows the term, article by article, in the order of the days. */
const texts: readonly (readonly [day: string, ...paragraphs: readonly string[]])[] = [
  ['2025-02-21', '窗口推行证照分离，已覆盖12个行业。', '居民谈起证照分离，也谈起一件事一次办。'],
  ['2025-02-24', '会上说，证照分离要办得更快。'],
  ['2025-04-08', '证照分离听取意见。', '证照分离做到家门口，一件事一次办也是。', '再说证照分离。'],
  ['2025-04-30', '证照分离覆盖15个行业，一件事一次办同步推进。'],
  ['2025-07-01', '证照分离写进清单，一件事一次办也写进清单。'],
  ['2025-07-02', '老店换了招牌，靠的是证照分离。'],
];

/** Six articles with the rare term, four of them with its companion, and fourteen with neither. */
export function generatedVisits(): readonly Visit[] {
  const fillers = Array.from({ length: 14 }, (_, n) => [
    `2025-03-${String(n + 1).padStart(2, '0')}`,
    '槐树下摆着长桌，图纸摊在桌上。',
  ]);
  return [...texts, ...fillers].map(([day = '', ...paragraphs], n) => visitOf(n, day, paragraphs));
}

/** One more article with the rare term, read later. */
export function laterVisit(): Visit {
  return visitOf(99, '2025-09-09', ['九月，证照分离又有进展。']);
}

function visitOf(n: number, day: string, paragraphs: readonly string[]): Visit {
  const url = `https://www.bjdch.gov.cn/ywdt/dcyw/202507/t20250703_${7_300_000 + n}.html`;
  return {
    visitId: `generated-${n}`,
    url,
    readAt: Date.UTC(2026, 8, 21),
    detection: { type: 'article', siteId: 'bjdch', reasons: [] },
    article: {
      canonicalUrl: url,
      siteId: 'bjdch',
      kicker: null,
      title: `巷口记事之${n + 1}`,
      subtitle: null,
      source: '东城区融媒体中心',
      contentSource: null,
      publishedAt: day,
      authors: [],
      editors: [],
      page: null,
      blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
      jumps: [],
      pagination: null,
    },
  };
}
