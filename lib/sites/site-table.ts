/** What the detector must know of a site: its addresses and where its articles' text stands. Its parser knows the rest. */
export interface SiteEntry {
  readonly id: string;
  /** The site's domains; each stands for all hosts below it too. Empty: any host, told by the address. */
  readonly domains: readonly string[];
  /** Paths of articles. */
  readonly article: RegExp;
  /** Paths of lists. */
  readonly list?: RegExp;
  /** Selectors of the element that holds an article's text, best first. */
  readonly body: readonly string[];
  /** A government or people's congress host of Dongcheng itself. */
  readonly own?: true;
  /** A medium or authority of Beijing. */
  readonly ofBeijing?: true;
}

const TRS = /\/t\d{8}_\d+(?:_\d+)?\.s?html?$/;
const INDEX = /\/(?:index(?:_\d+)?\.s?html?)?$/;
const TRS_BODY = ['#mainText', '.TRS_UEDITOR', '.TRS_Editor', '.trs_editor_view'];
const FOUNDER =
  /\/html\/\d{4}-\d{2}\/\d{2}\/content_\w+\.html?$|\/pc\/(?:content|cont)\/\d{6}\/\d{2}\/content_\w+\.html?$/;
const FOUNDER_LIST =
  /\/html\/\d{4}-\d{2}\/\d{2}\/node_\w+\.html?$|\/pc\/layout\/\d{6}\/\d{2}\/node_\w+\.html?$/;

/** All sites, the narrower domain before the wider; the order decides. */
export const siteTable: readonly SiteEntry[] = [
  {
    id: 'bjdch',
    domains: ['bjdch.gov.cn'],
    article: TRS,
    list: INDEX,
    body: TRS_BODY,
    own: true,
    ofBeijing: true,
  },
  {
    id: 'dcrd',
    domains: ['dcrd.gov.cn'],
    article: TRS,
    list: INDEX,
    body: TRS_BODY,
    own: true,
    ofBeijing: true,
  },
  { id: 'beijing', domains: ['beijing.gov.cn'], article: TRS, list: INDEX, body: TRS_BODY, ofBeijing: true },
  {
    id: 'bjd-epaper',
    domains: ['bjrbdzb.bjd.com.cn'],
    article: /\/content_\w+\.html?$/,
    list: /\/(?:node_\w+|index\w*)\.html?$|\/$/,
    body: ['#content'],
    ofBeijing: true,
  },
  {
    id: 'bjd-app',
    domains: [
      'xinwen.bjd.com.cn',
      'peking.bjd.com.cn',
      'bjwb-app.bjd.com.cn',
      'ie.bjd.com.cn',
      'bj.bjd.com.cn',
    ],
    article: /\/content\/s[\da-f]{24}\.html?$|\/contentShare\//i,
    body: [
      'div.storyContent',
      '.article .content',
      '.bjd-article-centent',
      '#app .content',
      '.article-content',
      'article',
    ],
    ofBeijing: true,
  },
  {
    id: 'bjd-news',
    domains: ['bjd.com.cn'],
    article: /\/\d{4}\/\d{2}\/\d{2}\/\d+\.s?html?$/,
    list: INDEX,
    body: ['.bjd-article-centent', '.bjd-article-content'],
    ofBeijing: true,
  },
  {
    id: 'bjnews',
    domains: ['bjnews.com.cn'],
    article: /\/detail\/\d+(?:\.html?)?$/,
    list: INDEX,
    body: ['#contentStr .content-name', '#contentStr', '.article-cen'],
    ofBeijing: true,
  },
  {
    id: 'qianlong',
    domains: ['qianlong.com'],
    article: /\/\d{4}\/\d{4}\/\d+(?:_\w+)?\.s?html?$/,
    list: INDEX,
    body: ['.article-content', '#contentStr'],
    ofBeijing: true,
  },
  {
    id: 'ynet',
    domains: ['ynet.com'],
    article: /\/\d{4}\/\d{2}\/\d{2}\/\d+t\d+(?:_\w+)?\.html?$/,
    list: INDEX,
    body: ['#articleAll', '#articleBox'],
    ofBeijing: true,
  },
  {
    id: 'people-bj',
    domains: ['bj.people.com.cn'],
    article: /\/n\d\/\d{4}\/\d{4}\/c\d+-\d+(?:-\d+)?\.html?$/,
    list: /\/GB\/|\/index\d*\.html?$|\/$/,
    body: ['#rm_txt_zw', '.rm_txt_con', '.show_text', '.text_con'],
    ofBeijing: true,
  },
  {
    id: 'xinhuanet',
    domains: ['xinhuanet.com', 'news.cn'],
    article: /\/\d{8}\/[\da-f]{32}\/c\.html?$|\/c_\d{6,}(?:_\d+)?\.html?$/,
    list: INDEX,
    body: ['#detailContent', '#detail', '#p-detail'],
  },
  {
    id: 'chinanews',
    domains: ['chinanews.com.cn', 'chinanews.com'],
    article: /\/\d{4}\/\d{2}-\d{2}\/\d+\.s?html?$/,
    list: INDEX,
    body: ['.left_zw', '.content_maincontent_content'],
  },
  {
    id: 'gmw',
    domains: ['gmw.cn'],
    article: /\/nw\.D[\w-]+\.html?$|\/content_\d+(?:_\d+)?\.html?$/,
    list: /\/(?:nbs\.\w+|node_\d+|index\w*)\.html?$|\/$/,
    body: ['#articleContent', '.u-mainText', '#contentMain'],
  },
  {
    id: 'btime',
    domains: ['btime.com'],
    article: /^\/[\w-]{16,}(?:\.html?)?$/,
    body: ['article', '.article_content'],
    ofBeijing: true,
  },
  {
    id: 'wenming',
    domains: ['bj.wenming.cn'],
    article: TRS,
    list: INDEX,
    body: ['#tex', '.TRS_Editor', '.TRS_UEDITOR'],
    ofBeijing: true,
  },
  {
    id: 'wechat',
    domains: ['mp.weixin.qq.com'],
    article: /^\/s(?:\/[\w-]+)?\/?$/,
    body: ['#js_content', '#js_image_desc', '#js_image_content'],
  },
  {
    id: 'founder-epaper',
    domains: [],
    article: FOUNDER,
    list: FOUNDER_LIST,
    body: ['founder-content', '#ozoom', '#articleContent'],
  },
];

const generic: SiteEntry = {
  id: 'generic',
  domains: [],
  article: /(?!)/,
  body: [
    '.TRS_UEDITOR',
    '.TRS_Editor',
    '#mainText',
    'founder-content',
    '#zoom',
    '#UCAP-CONTENT',
    '[itemprop=articleBody]',
    '#articleContent',
    '#article-content',
    '.article-content',
    'article .content',
  ],
};

/** The entry of an address: by its host, else by the shape of its path, else that of any site. */
export function siteOf(host: string, path: string): SiteEntry {
  const named = siteTable.find(({ domains }) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  return (
    named ??
    siteTable.find(
      ({ domains, article, list }) => domains.length === 0 && (article.test(path) || list?.test(path)),
    ) ??
    generic
  );
}

/** Match patterns (http and https) of every named site. */
export function matchPatterns(): string[] {
  return siteTable.flatMap(({ domains }) => domains.map((domain) => `*://*.${domain}/*`));
}
