/** The address at which a demonstration page stands, and its file under tests/site. */
export interface SitePage {
  readonly address: string;
  readonly file: string;
}

const dchNews = 'https://www.bjdch.gov.cn/ywdt/dcyw';

/** Addresses that the tour and the tests name. */
export const addresses = {
  home: 'https://dongcheng-gloss.invalid/',
  article: `${dchNews}/202609/t20260916_4830117.html`,
  licence: `${dchNews}/202609/t20260915_4829806.html`,
  list: `${dchNews}/`,
  news: 'https://news.bjd.com.cn/2026/09/14/11830452.shtml',
  qianlong: 'https://beijing.qianlong.com/2026/0911/8712033.shtml',
  epaper: 'https://epaper.bjd.com.cn/dcxw/html/2026-09/10/content_20260910_3.htm',
  xicheng: 'https://www.bjxch.gov.cn/xcdt/xxxq/pnidpv990214.html',
} as const;

/** The demonstration pages and what they show, each at the address a real page of its kind would have. */
export const sitePages: readonly SitePage[] = [
  { address: addresses.home, file: 'pages/home.html' },
  { address: addresses.article, file: 'pages/bjdch-article.html' },
  { address: addresses.licence, file: 'pages/bjdch-licence.html' },
  { address: addresses.list, file: 'pages/bjdch-list.html' },
  { address: addresses.news, file: 'pages/bjd-news.html' },
  { address: addresses.qianlong, file: 'pages/qianlong.html' },
  { address: addresses.epaper, file: 'pages/epaper.html' },
  { address: addresses.xicheng, file: 'pages/xicheng.html' },
  { address: `${addresses.home}home.css`, file: 'assets/home.css' },
  { address: 'https://www.bjdch.gov.cn/images/gloss-demo/bjdch.css', file: 'assets/bjdch.css' },
  { address: `${dchNews}/202609/W020260916330117.svg`, file: 'assets/garden.svg' },
  { address: 'https://news.bjd.com.cn/gloss-demo/bjd.css', file: 'assets/bjd.css' },
  { address: 'https://news.bjd.com.cn/gloss-demo/corner.svg', file: 'assets/corner.svg' },
  { address: 'https://beijing.qianlong.com/gloss-demo/qianlong.css', file: 'assets/qianlong.css' },
  { address: 'https://beijing.qianlong.com/gloss-demo/calendar.svg', file: 'assets/calendar.svg' },
  { address: 'https://epaper.bjd.com.cn/dcxw/gloss-demo/epaper.css', file: 'assets/epaper.css' },
  { address: 'https://www.bjxch.gov.cn/gloss-demo/xicheng.css', file: 'assets/xicheng.css' },
];
