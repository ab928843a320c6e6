import type { UrlRule } from './url-rules.ts';
import { urlRules } from './url-rules.ts';
import type { WebAddress } from './web-address.ts';
import { parseAddress } from './web-address.ts';

const TRACKING =
  /^(?:utm_.*|spm|from|isappinstalled|share.*|nsukey|scene|clicktime|enterid|sessionid|wxshare.*|wechat.*|weixin.*|timestamp|_t|_v|tt_from|app|device.*|user_id|openid|gclid|fbclid|msclkid|hmsr|hmpl|hmcu|ref|referer|source_id|subscene|ascene|version|lang|exportkey|pass_ticket|wx_header|chksm|mpshare|srcid|key|uin|devicetype)$/i;

/**
 * One address for one article: the same under http and https, with tracking parameters or a fragment, as a mobile
 * page, or as a later page of it. `ownUrls` are addresses that the page gives for itself; they count only on the
 * same site. An address that can't be read is given back as it is. The result names the article; it's not promised
 * that a server answers there.
 */
export function canonicalUrl(url: string, ownUrls: readonly string[] = []): string {
  const read = parseAddress(url);
  if (read === null) return url;
  const rule = urlRules.find((candidate) => isOn(read.host, candidate.domain));
  const best = rule?.prefersOwn?.(read) ? ownUrl(read, ownUrls, rule) : read;
  return spell(best, rule);
}

function ownUrl(read: WebAddress, ownUrls: readonly string[], rule: UrlRule): WebAddress {
  for (const own of ownUrls) {
    const candidate = parseAddress(own);
    if (candidate !== null && isOn(candidate.host, rule.domain) && !rule.prefersOwn?.(candidate))
      return candidate;
  }
  return read;
}

function spell(url: WebAddress, rule: UrlRule | undefined): string {
  const host = rule?.host?.(url.host) ?? url.host.replace(/^(?:m|wap|3g|mobile|h5)\.(?=[^.]+\.)/, 'www.');
  const rawPath = url.path.replace(/\/{2,}/g, '/').replace(/\/index\.s?html?$/i, '/');
  const path = rule?.path?.(rawPath) ?? genericPath(rawPath);
  const query = rule?.query === undefined ? keptQuery(url) : pick(url, rule.query);
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${rule?.scheme ?? 'https'}://${host}${port}${path}${query}`;
}

/** `8706085_2.shtml` and `8706085_all.shtml` are parts of `8706085.shtml`; a newspaper's `content_20260408_3.htm` is not. */
function genericPath(path: string): string {
  return /content_|node_/.test(path)
    ? path
    : path.replace(/(?<!\d)(\d{5,})_(?:\d{1,2}|all)(\.s?html?)$/i, '$1$2');
}

function keptQuery(url: WebAddress): string {
  const kept = url.query
    .filter(([name]) => !TRACKING.test(name))
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return write(kept);
}

function pick(url: WebAddress, names: readonly string[]): string {
  const given = names.map((name) => url.query.find(([own, value]) => own === name && value !== ''));
  return write(given.filter((pair) => pair !== undefined));
}

function write(query: WebAddress['query']): string {
  return query.length === 0
    ? ''
    : `?${query.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&')}`;
}

function isOn(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
