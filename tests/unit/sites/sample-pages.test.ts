import { describe, expect, it } from 'vitest';
import type { Article, BlockKind } from '../../../lib/article/article.ts';
import { describeReason } from '../../../lib/detection/describe-reason.ts';
import { parseArticle, readArticle } from '../../../lib/page/read-article.ts';
import { articlePages, expectations, openPage, pageFiles } from './page-fixtures.ts';

function parse(file: string): Article {
  const { document, url } = openPage(file);
  const { detection, article } = readArticle(document, url);
  const read = article ?? parseArticle(document, url, detection.siteId)?.article;
  if (!read) throw new Error(`${file} gives no article.`);
  return read;
}

const texts = (article: Article, kind: BlockKind): string[] =>
  article.blocks.filter((block) => block.kind === kind).map((block) => block.text);

it('has an expectation for every sample page and a page for every expectation', () => {
  expect([...expectations.keys()].sort()).toEqual([...pageFiles].sort());
});

describe.each([...expectations])('the decision about %s', (file, expected) => {
  it('is the one expected, with reasons that can be read', () => {
    const { document, url } = openPage(file);
    const { detection } = readArticle(document, url);
    const article = expected.detected ? 'article' : 'unrelated';
    const late = expected.requiresScript ? 'pending' : article;
    expect(detection.type).toBe(expected.pageType === 'article' ? late : expected.pageType);
    expect(detection.reasons.length).toBeGreaterThan(0);
    for (const reason of detection.reasons) {
      expect(describeReason(reason, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/);
      expect(describeReason(reason, 'en')).not.toBe(reason.code);
    }
  });
});

describe.each(articlePages)('the article of %s', (file, expected) => {
  const article = parse(file);

  it('has the headlines', () => {
    expect(article.title).toBe(expected.title);
    expect(article.kicker).toBe(expected.introTitle ?? null);
    expect(article.subtitle).toBe(expected.subTitle ?? null);
  });

  it('has date, time, source and page', () => {
    const time = expected.time ? `T${expected.time}` : '';
    expect(article.publishedAt?.slice(0, time ? 16 : 10)).toBe(`${expected.date}${time}`);
    if (expected.time === null) expect(article.publishedAt).toBe(expected.date);
    expect(article.source).toBe(expected.source);
    expect(article.contentSource).toBe(expected.contentSource ?? null);
    expect(article.page).toBe(expected.page ?? null);
  });

  it('names its authors and editors', () => {
    expect(article.authors).toEqual(expected.authors);
    expect(article.editors).toEqual(expected.editors ?? []);
  });

  it('has the blocks', () => {
    const paragraphs = texts(article, 'paragraph');
    expect(paragraphs).toHaveLength(expected.paragraphs ?? 0);
    expect(texts(article, 'subheading')).toHaveLength(expected.subheadings ?? 0);
    expect(texts(article, 'note')).toHaveLength(expected.notes ?? 0);
    expect(paragraphs[0]?.startsWith(expected.firstParagraph ?? '')).toBe(true);
    expect(paragraphs.at(-1)?.endsWith(expected.lastParagraph ?? '')).toBe(true);
  });

  it('has the captions with their credits', () => {
    const captions = article.blocks.filter((block) => block.kind === 'caption');
    const credited = captions.map(({ caption, photographer, provider }) => ({
      text: caption,
      ...(photographer !== undefined && { photographer }),
      ...(provider !== undefined && { provider }),
    }));
    expect(credited).toEqual(expected.captions ?? []);
  });

  it('knows its other pages', () => {
    const { page, pages, previous, next, all } = article.pagination ?? {};
    const wanted = expected.pagination;
    expect(article.pagination === null).toBe(wanted === undefined);
    expect({ page, pages }).toEqual({ page: wanted?.page, pages: wanted?.pages });
    expect([previous ?? null, next ?? null, all ?? null]).toEqual([
      wanted?.prev ?? null,
      wanted?.next ?? null,
      wanted?.all ?? null,
    ]);
    expect(article.jumps.find(({ direction }) => direction === 'to')?.page).toBe(expected.continuesOn);
  });
});
