import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { joinPages } from '../../../lib/article/join-pages.ts';
import { sampleArticle } from './sample-article.ts';

const page = (number: number, texts: readonly string[], over: Partial<Article> = {}): Article =>
  sampleArticle({
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    pagination: { page: number, pages: 3, previous: null, next: null, all: null },
    ...over,
  });
const said = ({ blocks }: Article): string => blocks.map(({ text }) => text).join('');
const join = (...pages: readonly Article[]) =>
  pages.slice(1).reduce(
    ({ article, grown }, next) => {
      const joined = joinPages(article, next);
      return { article: joined.article, grown: [...grown, joined.grows] };
    },
    { article: pages[0] ?? page(1, []), grown: [] as boolean[] },
  );

const [one, two, three] = [page(1, ['一', '二']), page(2, ['三', '四']), page(3, ['五'])];

describe('joinPages', () => {
  it('puts pages together as they are read, forwards or backwards', () => {
    expect(said(join(one, two, three).article)).toBe('一二三四五');
    expect(said(join(three, one, two).article)).toBe('一二三四五');
    expect(join(one, two, three).grown).toEqual([true, true]);
  });

  it('says the same when a page is read again', () => {
    const { article } = join(one, two);
    expect(said(joinPages(article, one).article)).toBe('一二三四');
    expect(joinPages(article, two).article).toEqual(article);
  });

  it('replaces the blocks of a page that was edited, and says that it is another text', () => {
    const { article, grown } = join(one, two, three, page(2, ['三', '改']), page(2, ['三', '改', '添']));
    expect(said(article)).toBe('一二三改添五');
    expect(grown).toEqual([true, true, false, false]);
  });

  it('takes the whole text on one page for what it is', () => {
    const all = page(1, ['一', '二', '三', '四', '五'], { pagination: null });
    expect(joinPages(join(one, two).article, all)).toEqual({ article: all, grows: true });
    const other = page(1, ['甲'], { pagination: null });
    expect(joinPages(one, other)).toEqual({ article: other, grows: false });
    expect(joinPages(all, three)).toEqual({ article: all, grows: true });
  });

  it('keeps the headlines of the first page and everybody who is named on any', () => {
    const editor = { name: '李木', role: '责任编辑' };
    const last = page(2, ['三'], { title: '巷口的长凳（2）', authors: [], editors: [editor] });
    const { article } = join(one, last);
    expect(article).toMatchObject({ title: '巷口的长凳', editors: [editor], authors: one.authors });
    expect(join(last, one).article).toMatchObject({ title: '巷口的长凳', editors: [editor] });
  });
});
