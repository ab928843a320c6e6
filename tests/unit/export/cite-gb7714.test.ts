import { describe, expect, it } from 'vitest';
import type { ExcerptSource } from '../../../lib/excerpt/excerpt.ts';
import { citeGb7714 } from '../../../lib/export/cite-gb7714.ts';
import { citedQuote } from '../../../lib/export/cited-quote.ts';
import { sampleExcerpt, sampleSource } from './sample-excerpts.ts';

const people = (...names: string[]) => names.map((name) => ({ name, role: '记者' }));

const newspaper = sampleSource({
  url: 'https://bjrbdzb.bjd.com.cn/bjrb/mobile/2026/20260812/content_1.htm',
  siteId: 'bjd-epaper',
  title: '长凳回到巷口',
  source: '北京日报',
  authors: people('郑小满', '李木'),
  page: '02',
});

const cases: readonly [
  name: string,
  source: ExcerptSource,
  online: boolean,
  accessed: string | null,
  citation: string,
][] = [
  [
    'a newspaper as printed',
    newspaper,
    false,
    null,
    '郑小满, 李木. 长凳回到巷口[N]. 北京日报, 2026-08-12(02).',
  ],
  [
    'a newspaper on the web',
    newspaper,
    true,
    '2026-08-20',
    '郑小满, 李木. 长凳回到巷口[N/OL]. 北京日报, 2026-08-12(02)[2026-08-20]. https://bjrbdzb.bjd.com.cn/bjrb/mobile/2026/20260812/content_1.htm.',
  ],
  [
    'four authors',
    { ...newspaper, authors: people('甲', '乙', '丙', '丁') },
    false,
    null,
    '甲, 乙, 丙, 等. 长凳回到巷口[N]. 北京日报, 2026-08-12(02).',
  ],
  [
    'a newspaper without author, page and date',
    { ...newspaper, authors: [], page: null, publishedAt: null },
    false,
    null,
    '长凳回到巷口[N]. 北京日报.',
  ],
  [
    'an article of an issue that was opened from a file',
    { ...newspaper, siteId: 'newspaper', url: 'ni:///sha-256;abc#article=1-2' },
    true,
    '2026-08-20',
    '郑小满, 李木. 长凳回到巷口[N]. 北京日报, 2026-08-12(02).',
  ],
  [
    'a web page with a publisher',
    sampleSource({ source: '千龙网', url: 'https://beijing.qianlong.com/2026/0812/8706085.shtml' }),
    true,
    '2026-08-20',
    '郑小满. 胡同里的议事会[EB/OL]. 千龙网, 2026(2026-08-12)[2026-08-20]. https://beijing.qianlong.com/2026/0812/8706085.shtml.',
  ],
  [
    'a web page of a newspaper’s app',
    sampleSource({ source: '北京日报客户端', url: 'https://xinwen.bjd.com.cn/content/s1.html', authors: [] }),
    false,
    '2026-08-20',
    '胡同里的议事会[EB/OL]. 北京日报客户端, 2026(2026-08-12)[2026-08-20]. https://xinwen.bjd.com.cn/content/s1.html.',
  ],
  [
    'a web page of which little is known',
    sampleSource({ source: null, publishedAt: null, authors: [], url: 'https://a.example/b' }),
    true,
    null,
    '胡同里的议事会[EB/OL]. https://a.example/b.',
  ],
  [
    'a web page without publisher',
    sampleSource({ source: null, authors: [], url: 'https://a.example/b' }),
    true,
    '2026-08-20',
    '胡同里的议事会[EB/OL]. (2026-08-12)[2026-08-20]. https://a.example/b.',
  ],
];

describe('a citation by GB/T 7714', () => {
  it.each(cases)('of %s', (_, source, online, accessed, citation) => {
    expect(citeGb7714(source, { accessed, online })).toBe(citation);
  });

  it('stays in one line', () => {
    expect(citeGb7714(sampleSource({ title: '一\n二  三' }), { accessed: null, online: true })).toContain(
      '一 二 三[',
    );
  });
});

it('a copied quotation has its words, its citation, and the day on which it was read in Beijing', () => {
  const { url } = sampleSource();
  expect(citedQuote(sampleExcerpt('居民谈停车', { printed: '居民谈停车\n' }))).toBe(
    `居民谈停车\n——郑小满. 胡同里的议事会[EB/OL]. 东城区融媒体中心, 2026(2026-08-12)[2026-08-13]. ${url}.`,
  );
});
