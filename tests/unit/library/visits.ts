import type { Article } from '../../../lib/article/article.ts';
import type { Visit } from '../../../lib/library/library.ts';

/** 2026-08-12 08:00 in Beijing. */
export const morning = Date.UTC(2026, 7, 12);
export const hour = 3_600_000;

/** An article of our own with what a test doesn't speak of filled in. */
export function articleOf(fields: Partial<Article> & { readonly text?: string } = {}): Article {
  const { text = '街道把接诉即办作为每天的第一件事。', ...rest } = fields;
  return {
    canonicalUrl: 'https://www.bjdch.gov.cn/a/1.html',
    siteId: 'bjdch',
    kicker: null,
    title: '清晨的工单',
    subtitle: null,
    source: '东城社区报',
    contentSource: null,
    publishedAt: '2026-08-12',
    authors: [],
    editors: [],
    page: null,
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line })),
    jumps: [],
    pagination: null,
    ...rest,
  };
}

/** A visit of an article; its address is the canonical one unless said otherwise. */
export function visitOf(article: Article, fields: Partial<Omit<Visit, 'article'>> = {}): Visit {
  return {
    visitId: 'visit-1',
    url: article.canonicalUrl,
    article,
    detection: { type: 'article', siteId: article.siteId, reasons: [] },
    readAt: morning,
    ...fields,
  };
}

const digits = '零一二三四五六七八九';

/** An article that says its number in Chinese digits: 第一二号工单. */
export function numberedVisit(number: number, more = ''): Visit {
  const said = String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
  const canonicalUrl = `https://www.bjdch.gov.cn/${number}.html`;
  return visitOf(articleOf({ canonicalUrl, text: `第${said}号工单。\n${more}` }));
}
