import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../lib/detection/detect-page.ts';
import type { PageSignature } from '../../../lib/detection/page-signature.ts';

const article: PageSignature = {
  url: 'https://www.bjnews.com.cn/detail/1.html',
  host: 'www.bjnews.com.cn',
  contentType: 'text/html',
  siteId: 'bjnews',
  own: false,
  ofBeijing: true,
  addressType: 'article',
  metas: {},
  title: '胡同里的灯',
  account: '',
  source: '新京报',
  bodyFound: true,
  text: '一盏灯亮了十年，街坊们谁也没有数过换了几次灯泡。',
  listLinks: 0,
  notice: '',
  redirects: false,
  scripted: true,
};

const typeOf = (change: Partial<PageSignature>): string => detectPage({ ...article, ...change }).type;
const filler = '街坊们谁也没有数过换了几次灯泡。';

describe('an article elsewhere', () => {
  it.each([
    ['names Beijing’s Dongcheng once', { text: `北京市东城区的一条胡同里有一盏灯，${filler}` }, 'article'],
    ['has the district in its title', { title: '东城区：灯亮了' }, 'article'],
    ['has a subdistrict in its title', { title: '东华门街道换灯' }, 'article'],
    ['names the district in its first lines', { text: `东城区的一条胡同里有一盏灯，${filler}` }, 'article'],
    ['names two subdistricts', { text: `东四街道和景山街道都换了灯，${filler}` }, 'article'],
    ['comes from the district’s media centre', { source: '东城区融媒体中心' }, 'article'],
    ['names nothing', {}, 'unrelated'],
    [
      'speaks of the city’s terms only',
      { title: '接诉即办改革七年', text: `接诉即办、每月一题、未诉先办，${filler}` },
      'unrelated',
    ],
    ['names one subdistrict in its first lines', { text: `${filler}天坛街道也来了人。` }, 'article'],
    ['names one subdistrict late and once', { text: `${filler.repeat(12)}天坛街道也来了人。` }, 'unrelated'],
    ['names it late and once', { text: `${filler.repeat(12)}东城区也有一盏。` }, 'unrelated'],
    [
      'is another district’s, with a passing mention',
      { title: '西城换灯', text: `西城区的灯亮了，${filler}经验来自北京市东城区。` },
      'unrelated',
    ],
    [
      'is another district’s, with two passing mentions',
      { title: '海淀换灯', text: `海淀区的灯亮了，海淀区说，${filler}东城区有，东城区也有。` },
      'unrelated',
    ],
    [
      'has a street’s name inside another',
      { text: `石景山街道、东四环街道边、朝阳门外大街，${filler}` },
      'unrelated',
    ],
    [
      'is the city’s, with all districts named',
      { text: `${filler}东城区、西城区、朝阳区、海淀区、丰台区、通州区都在换灯。` },
      'unrelated',
    ],
    [
      'is Shandong’s',
      { title: '山东城市更新', text: `山东城区的灯换了，浦东城区也换了，${filler}` },
      'unrelated',
    ],
    [
      'is a joint story with another district',
      { title: '东城西城联手换灯', text: `东城区和西城区的灯都亮了，东城区说，${filler}` },
      'article',
    ],
  ])('that %s', (_, change, type) => {
    expect(typeOf(change)).toBe(type);
  });

  it.each([
    ['Xuchang', '许昌日报', `许昌市东城区的灯亮了，东城区说，${filler}`],
    ['Dongguan', '东莞日报', `东莞市东城街道的灯亮了，东城街道赴北京学习，${filler}`],
    ['a city that isn’t listed', '长安晚报', `长宁市东城区的灯亮了，东城区管委会说，${filler}`],
    ['no city at all', '晨报', `东城区的灯亮了，东城区说，${filler}`],
  ])('of %s is not ours', (_, source, text) => {
    const page = {
      host: 'news.example.cn',
      ofBeijing: false,
      siteId: 'generic',
      title: '东城区换灯',
      source,
      text,
    };
    expect(typeOf(page)).toBe('unrelated');
  });

  it('on a host of no city is ours where Beijing is named', () => {
    const page = {
      host: 'www.news.cn',
      ofBeijing: false,
      title: '北京东城换灯',
      text: `东城区的灯亮了，${filler}`,
    };
    expect(typeOf(page)).toBe('article');
  });

  it('on another district’s own host is never ours', () => {
    expect(
      typeOf({
        host: 'www.bjxch.gov.cn',
        title: '东城区来访',
        text: `北京市东城区东四街道、景山街道，${filler}`,
      }),
    ).toBe('unrelated');
  });
});

describe('the kind of a page', () => {
  const own = { host: 'www.bjdch.gov.cn', own: true, siteId: 'bjdch' } as const;
  it.each([
    [
      'metas make an article',
      { ...own, addressType: null, metas: { articletitle: '灯', pubdate: '2026-01-01' } },
      'article',
    ],
    [
      'column metas make a list',
      { ...own, addressType: null, bodyFound: false, metas: { columnname: '要闻' } },
      'list',
    ],
    [
      'site metas alone make a list',
      { ...own, addressType: null, bodyFound: false, metas: { sitename: '东城' } },
      'list',
    ],
    ['an article without its text is awaited', { ...own, text: '' }, 'pending'],
    ['a removed post is unavailable', { notice: '该内容已被发布者删除' }, 'unavailable'],
    ['a page that leads elsewhere is unavailable', { ...own, redirects: true, text: '' }, 'unavailable'],
    ['a PDF is one by its content type', { contentType: 'application/pdf', text: '' }, 'pdf'],
    [
      'a PDF is one by its address',
      { url: 'https://www.bjdch.gov.cn/ywdt/xdcb/202608/P0202608.pdf?x=1', text: '' },
      'pdf',
    ],
    ['a list of another matter is unrelated', { addressType: 'list', title: '新闻' }, 'unrelated'],
  ] satisfies [string, Partial<PageSignature>, string][])('%s', (_, change, type) => {
    expect(typeOf(change)).toBe(type);
  });

  it('is ours by the account alone', () => {
    expect(typeOf({ siteId: 'wechat', ofBeijing: false, account: '北京东城' })).toBe('article');
    expect(typeOf({ siteId: 'wechat', ofBeijing: false, account: '东城早知道' })).toBe('unrelated');
  });
});

it('gives every decision grounds, and says which', () => {
  const { reasons } = detectPage({ ...article, host: 'www.bjdch.gov.cn', own: true });
  expect(reasons).toEqual([
    { code: 'own-host', values: { host: 'www.bjdch.gov.cn' } },
    { code: 'article-address', values: {} },
  ]);
});
