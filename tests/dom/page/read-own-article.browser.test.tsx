import '../components/speak.ts';
import { expect, it } from 'vitest';
import { ArticleText } from '../../../components/article/article-text.tsx';
import type { Article } from '../../../lib/article/article.ts';
import type { ReadArticle } from '../../../lib/page/read-article.ts';
import { readOwnArticle } from '../../../lib/page/read-own-article.ts';
import { outline, stage } from '../components/stage.ts';

const article: Article = {
  canonicalUrl: 'https://www.bjdch.gov.cn/t1.html',
  siteId: 'bjdch',
  kicker: '引题',
  title: '巷口的<b>长凳</b>',
  subtitle: '副题',
  source: '东城区融媒体中心',
  contentSource: null,
  publishedAt: '2026-09-20T09:20:00+08:00',
  authors: [{ name: '王小满', role: '记者' }],
  editors: [],
  page: null,
  blocks: [
    { kind: 'paragraph', text: '街道推进接诉即办，居民满意。' },
    { kind: 'subheading', text: '一业一证' },
    { kind: 'caption', text: '巷口。王小满摄' },
    { kind: 'note', text: '下转第三版' },
  ],
  jumps: [],
  pagination: null,
};
const detection = { type: 'article', reasons: [], siteId: 'bjdch' } as const;

function readToEnd(root: Element): ReadArticle {
  const steps = readOwnArticle(root, article, detection);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('finds in an article that we show ourselves every part with its role and its exact text', () => {
  const { root, show } = stage();
  show(<ArticleText article={article} frame={null} level={2} />);
  const read = readToEnd(root);
  expect(read.parts.map(({ role, block }) => [role, block.text])).toEqual([
    ['kicker', article.kicker],
    ['title', article.title],
    ['subtitle', article.subtitle],
    ...article.blocks.map(({ kind, text }) => [kind, text]),
  ]);
  expect(read.article).toBe(article);
  expect(read.textMap?.roots).toEqual([root]);
});

it('shows markup in a title as it is written, and the headings one below the other', () => {
  const { root, show } = stage();
  show(<ArticleText article={article} frame={null} level={1} />);
  expect(root.querySelector('b')).toBeNull();
  expect(outline(root)).toEqual(['1 巷口的<b>长凳</b>', '2 一业一证']);
  expect(root.querySelector('.article-byline')?.textContent).toBe('东城区融媒体中心 · 2026-09-20 · 王小满');
});

it('leaves out what carries no role or one that nobody knows', () => {
  const { root } = stage();
  root.innerHTML = '<p data-part="advert">广告</p><p>无名</p><p data-part="paragraph">正文</p>';
  expect(readToEnd(root).parts.map(({ block }) => block.text)).toEqual(['正文']);
});
