import type { Detection, PageType, Reason } from './detection.ts';
import { weighEvidence } from './evidence.ts';
import type { PageSignature } from './page-signature.ts';

/** Government hosts of Beijing's other districts. */
const OTHER_DISTRICT = /(?:^|\.)bj(?:xch|chy|hd|ft|sjs|mtg|fsh|tzh|shy|chp|dx|hr|pg|my|yq)\.gov\.cn$/;
const OWN_ACCOUNT = /^(?:北京东城|新东城报|东城区融媒体中心|北京市东城区人民政府)$/;
/** A text shorter than this isn't there yet, UTF-16 units. */
const MIN_TEXT = 20;
const MIN_SCORE = 2;
const MIN_LIST = 5;
const CITYWIDE = 3;

const because = (code: string, values: Record<string, string> = {}): Reason => ({ code, values });

/** Decides what a page is to us. Pure: the same signature gives the same decision. */
export function detectPage(page: PageSignature): Detection {
  const decide = (type: PageType, ...reasons: readonly Reason[]): Detection => ({
    type,
    reasons,
    siteId: page.siteId,
  });
  if (page.contentType === 'application/pdf')
    return decide('pdf', because('content-type', { type: page.contentType }));
  if (namesPdf(page.url)) return decide('pdf', because('pdf-address'));
  if (page.notice !== '') return decide('unavailable', because('notice', { text: page.notice }));
  if (page.redirects) return decide('unavailable', because('redirects'));
  const shape = shapeOf(page);
  if (shape.type === 'pending') return decide('pending', shape.reason);
  if (shape.type === null) return decide('unrelated', shape.reason);
  if (page.own) return decide(shape.type, because('own-host', { host: page.host }), shape.reason);
  if (OWN_ACCOUNT.test(page.account))
    return decide(shape.type, because('own-account', { account: page.account }), shape.reason);
  if (OTHER_DISTRICT.test(page.host))
    return decide('unrelated', because('other-host', { host: page.host }), shape.reason);
  const { score, other, otherName, others, reasons } = weighEvidence(page);
  const margin = others >= CITYWIDE ? 2 : 0;
  if (score >= MIN_SCORE && score >= other + margin) return decide(shape.type, ...reasons, shape.reason);
  const against = other > 0 ? because('other-place', { place: otherName }) : because('no-evidence');
  return decide('unrelated', against, ...reasons.filter(({ code }) => code !== 'foreign'), shape.reason);
}

function namesPdf(url: string): boolean {
  return url.toLowerCase().includes('.pdf') && /\.pdf$/i.test(url.replace(/[?#].*$/, ''));
}

/** Article, list or neither: metas first, then the address, then what's in the page. */
function shapeOf(page: PageSignature): { type: 'article' | 'list' | 'pending' | null; reason: Reason } {
  const { metas } = page;
  const hasText = page.text.length >= MIN_TEXT;
  const detail = metas.articletitle !== undefined && metas.pubdate !== undefined;
  const columns = metas.columnname !== undefined || metas.columntype !== undefined;
  const article = detail ? 'metas' : page.addressType === 'article' ? 'address' : null;
  if (article !== null && hasText) return { type: 'article', reason: because(`article-${article}`) };
  if (article !== null && (page.scripted || page.bodyFound))
    return { type: 'pending', reason: because('no-text-yet') };
  if (article !== null) return { type: null, reason: because('no-text') };
  if (page.addressType === 'list') return { type: 'list', reason: because('list-address') };
  if (columns && !detail) return { type: 'list', reason: because('list-metas') };
  if (page.own && metas.sitename !== undefined && !page.bodyFound)
    return { type: 'list', reason: because('list-metas') };
  if (page.bodyFound && hasText) return { type: 'article', reason: because('article-body') };
  if (page.listLinks >= MIN_LIST && page.listLinks * 40 > page.text.length) {
    return { type: 'list', reason: because('list-links', { count: String(page.listLinks) }) };
  }
  if (isProse(page.text)) return { type: 'article', reason: because('article-text') };
  if (page.scripted && !hasText) return { type: 'pending', reason: because('no-text-yet') };
  return { type: null, reason: because('no-text') };
}

/** Chinese prose of some length: sentences, not menus. */
function isProse(text: string): boolean {
  return text.length >= 80 && (text.match(/[，。]/g)?.length ?? 0) >= 4;
}
