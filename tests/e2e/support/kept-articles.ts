import type { Article } from '../../../lib/article/article.ts';
import type { Visit } from '../../../lib/library/library.ts';

/** 2026-09-21 08:00 in Beijing. */
const readAt = Date.UTC(2026, 8, 21);

/** The visit of an article that a test keeps: the n-th of its series, one day older each. */
function visitOf(n: number, { title, text }: { readonly title: string; readonly text: string }): Visit {
  const url = `https://www.bjdch.gov.cn/ywdt/dcyw/202609/t20260920_${5_900_000 + n}.html`;
  const article: Article = {
    canonicalUrl: url,
    siteId: 'bjdch',
    kicker: null,
    title,
    subtitle: null,
    source: '东城区融媒体中心',
    contentSource: null,
    publishedAt: `${new Date(Date.UTC(2026, 7, 31 - n)).toISOString().slice(0, 10)}T09:20:00+08:00`,
    authors: [{ name: '王小满', role: '记者' }],
    editors: [],
    page: null,
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'subheading', text: '树下' },
      { kind: 'paragraph', text: '傍晚，郑大妈又走了一遍巷子，路灯亮了，薄荷该剪了。' },
    ],
    jumps: [],
    pagination: null,
  };
  const detection = {
    type: 'article',
    siteId: 'bjdch',
    reasons: [{ code: 'own-host', values: { host: 'www.bjdch.gov.cn' } }],
  } as const;
  return { visitId: `visit-${n}`, url, article, detection, readAt };
}

/** Three articles with a word of their own, by which a test tells them from what else was read. */
export function mintLane(word: string, first: number): readonly Visit[] {
  return [
    visitOf(first, {
      title: `${word}的接诉即办`,
      text: '街道推进接诉即办，值班员先看工单；一业一证的窗口也开了。',
    }),
    visitOf(first + 1, {
      title: `${word}里的长凳`,
      text: `小院议事厅的长桌摆在${word}口，接诉即办的工单贴在墙上。`,
    }),
    visitOf(first + 2, { title: `${word}<b>停车</b>`, text: '居民围着图纸商量停车棚放在哪里。' }),
  ];
}
