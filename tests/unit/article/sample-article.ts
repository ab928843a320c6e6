import type { Article } from '../../../lib/article/article.ts';
import type { Detection } from '../../../lib/detection/detection.ts';

/** An article as a parser would make it. */
export function sampleArticle(over: Partial<Article> = {}): Article {
  return {
    canonicalUrl: 'https://www.bjdch.gov.cn/ywdt/dcyw/202609/t20260920_4900001.html',
    siteId: 'bjdch',
    kicker: null,
    title: '巷口的长凳',
    subtitle: null,
    source: '东城区融媒体中心',
    contentSource: null,
    publishedAt: '2026-09-20T09:20:00+08:00',
    authors: [{ name: '郑小满', role: '记者' }],
    editors: [],
    page: null,
    blocks: [
      { kind: 'paragraph', text: '街道深化接诉即办。' },
      { kind: 'caption', text: '长凳。李木摄', caption: '长凳。', photographer: '李木' },
    ],
    jumps: [],
    pagination: null,
    ...over,
  };
}

export const sampleDetection: Detection = {
  type: 'article',
  reasons: [{ code: 'own-host', values: { host: 'www.bjdch.gov.cn' } }],
  siteId: 'bjdch',
};
