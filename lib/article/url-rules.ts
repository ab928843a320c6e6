import type { WebAddress } from './web-address.ts';

/** How one site's addresses are told apart. What isn't said follows the rules for any site. */
export interface UrlRule {
  /** The rule holds on this domain and all below it. */
  readonly domain: string;
  /** For sites that answer over http only. */
  readonly scheme?: 'http';
  readonly host?: (host: string) => string;
  readonly path?: (path: string) => string;
  /** The only parameters that count, in this order. */
  readonly query?: readonly string[];
  /** True for an address that says less than one the page gives for itself. */
  readonly prefersOwn?: (address: WebAddress) => boolean;
}

const trsPart = (path: string): string => path.replace(/(\/t\d{8}_\d+)_\d{1,3}(\.s?html?)$/i, '$1$2');
const numberedPart = (path: string): string =>
  path.replace(/(?<!\d)(\d{5,})_(?:\d{1,2}|all)(\.s?html?)$/i, '$1$2');
const fixed = (host: string) => (): string => host;

/** The rules, the narrower domain before the wider. */
export const urlRules: readonly UrlRule[] = [
  { domain: 'bjdch.gov.cn', host: fixed('www.bjdch.gov.cn'), path: trsPart, query: [] },
  { domain: 'dcrd.gov.cn', scheme: 'http', host: fixed('www.dcrd.gov.cn'), path: trsPart },
  {
    domain: 'beijing.gov.cn',
    host: (host) => (host === 'beijing.gov.cn' ? 'www.beijing.gov.cn' : host),
    path: trsPart,
    query: [],
  },
  { domain: 'bjd.com.cn', query: [] },
  {
    domain: 'bjnews.com.cn',
    host: fixed('www.bjnews.com.cn'),
    path: (path) => path.replace(/^\/(?:m\/)?detail\/(\d+)(?:\.s?html?)?$/, '/detail/$1.html'),
    query: [],
  },
  { domain: 'qianlong.com', path: numberedPart, query: [] },
  {
    domain: 'ynet.com',
    path: (path) => path.replace(/(N\d+)_(?:\d{1,2}|all)(\.s?html?)$/i, '$1$2'),
    query: [],
  },
  {
    domain: 'people.com.cn',
    scheme: 'http',
    path: (path) => path.replace(/(c\d+-\d+)-\d{1,2}(\.html?)$/, '$1$2'),
    query: [],
  },
  { domain: 'people.cn', query: [] },
  {
    domain: 'xinhuanet.com',
    path: (path) => path.replace(/(c_\d{6,})_\d{1,2}(\.html?)$/, '$1$2'),
    query: [],
  },
  { domain: 'news.cn', path: (path) => path.replace(/(c_\d{6,})_\d{1,2}(\.html?)$/, '$1$2'), query: [] },
  { domain: 'chinanews.com.cn', path: numberedPart, query: [] },
  {
    domain: 'chinanews.com',
    host: (host) => `${host}.cn`.replace(/^chinanews/, 'www.chinanews'),
    path: numberedPart,
    query: [],
  },
  { domain: 'gmw.cn', path: (path) => path.replace(/(content_\d+)_\d{1,2}(\.html?)$/, '$1$2'), query: [] },
  { domain: 'btime.com', host: (host) => host.replace(/^(?:m\.)?item\.|^m\.item\./, 'item.'), query: [] },
  { domain: 'wenming.cn', scheme: 'http', path: trsPart, query: [] },
  {
    domain: 'mp.weixin.qq.com',
    path: (path) => path.replace(/\/$/, ''),
    query: ['__biz', 'mid', 'idx', 'sn'],
    prefersOwn: ({ query }) =>
      !query.some(([name]) => name === '__biz') || !query.some(([name]) => name === 'mid'),
  },
];
