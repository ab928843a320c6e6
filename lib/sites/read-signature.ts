import type { PageSignature } from '../detection/page-signature.ts';
import { sampleText } from './sample-text.ts';
import { siteOf } from './site-table.ts';

/** How much of a page's text is looked at, UTF-16 units. */
const SAMPLE = 6000;
const METAS: ReadonlySet<string> = new Set([
  'articletitle',
  'pubdate',
  'contentsource',
  'sitename',
  'columnname',
  'columntype',
  'og:title',
  'og:type',
  'og:article:author',
  'source',
]);
const MISSING =
  /^\s*(?:404|403|Not Found|Error|页面不存在|页面未找到|找不到页面|您访问的页面|抱歉[，,].{0,12}(?:不存在|删除))/i;
/** Where sites set kickers and headlines that aren't h1. */
const HEADINGS =
  '.pre,#guide,#main-title,#ozoom h3,founder-introtitle,founder-title,.bjd-article-title,#title_tex,#activity-name';
const LEADS_AWAY = /location\s*\.\s*(?:replace|assign)\s*\(|location(?:\s*\.\s*href)?\s*=/;
const NEAR_EMPTY = 20;

/** Reads what `detectPage` needs of a document. Changes nothing, and reads no more than the head of a long text. */
export function readSignature(document: Document, url: string): PageSignature {
  const { hostname: host, pathname } = new URL(url);
  const path = pathname || '/';
  const site = siteOf(host, path);
  const pdf = document.contentType === 'application/pdf';
  const metas = readMetas(document);
  const body = pdf ? null : bestBody(document, site.body);
  const text = pdf ? '' : textOf(document, body);
  const empty = text.length < NEAR_EMPTY;
  return {
    url,
    host,
    contentType: document.contentType,
    siteId: site.id,
    own: site.own === true,
    ofBeijing: site.ofBeijing === true,
    addressType: site.article.test(path) ? 'article' : site.list?.test(path) === true ? 'list' : null,
    metas,
    title: `${document.title}\n${metas['og:title'] ?? ''}\n${metas.articletitle ?? ''}\n${shortText(document, 'h1')}\n${shortText(document, HEADINGS)}`,
    account: site.id === 'wechat' ? accountName(document) : '',
    source: shortText(document, '[class*=source],[id*=source],.channel,.info,.src,.sec'),
    bodyFound: body !== null,
    text,
    listLinks: body === null && !pdf ? document.querySelectorAll('li a[href]').length : 0,
    notice: noticeOf(document, empty),
    redirects: empty && !pdf && leadsAway(document),
    scripted: document.querySelector('script') !== null,
  };
}

function readMetas(document: Document): Record<string, string> {
  const metas: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content !== '' && METAS.has(name)) metas[name] ??= content;
  }
  return metas;
}

/** The first element of the first selector that has one with text; else the first found. */
function bestBody(document: Document, selectors: readonly string[]): Element | null {
  let first: Element | null = null;
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    if (element === null) continue;
    if (sampleText(element, NEAR_EMPTY).length >= NEAR_EMPTY) return element;
    first ??= element;
  }
  return first;
}

function textOf(document: Document, body: Element | null): string {
  const root = body ?? document.body;
  return root === null ? '' : sampleText(root, SAMPLE);
}

function shortText(document: Document, selector: string): string {
  return (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, '').slice(0, 120);
}

function accountName(document: Document): string {
  const shown = shortText(document, '#js_name');
  if (shown !== '') return shown;
  for (const script of document.scripts) {
    const name = /var\s+nickname\s*=\s*(?:htmlDecode\(\s*)?["']([^"']+)["']/.exec(script.text)?.[1];
    if (name !== undefined) return name.trim();
  }
  return '';
}

function noticeOf(document: Document, empty: boolean): string {
  if (document.querySelector('#js_content') !== null) return '';
  const message = shortText(document, '.weui-msg__title');
  if (message !== '') return message;
  const title = document.title.trim();
  return MISSING.test(title)
    ? title
    : empty && MISSING.test(shortText(document, 'body'))
      ? shortText(document, 'body')
      : '';
}

function leadsAway(document: Document): boolean {
  if (document.querySelector('meta[http-equiv=refresh i]') !== null) return true;
  return [...document.scripts].some((script) => script.text.length < 2000 && LEADS_AWAY.test(script.text));
}
