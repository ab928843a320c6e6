import { describe, expect, it } from 'vitest';
import { isSameWork, titleKey } from '../../../lib/excerpt/same-article.ts';

const article = (title: string, publishedAt: string | null) => ({ title, publishedAt });

describe('the same article at two addresses', () => {
  it.each([
    ['一张表办成一件事', '2026-08-12T16:28:00+08:00', '一张表　办成一件事', '2026-08-14'],
    ['“七有”“五性”看东城', '2026-08-12', '七有五性看东城', null],
  ])('is told by its title: %s', (one, day, other, otherDay) => {
    expect(isSameWork(article(one, day), article(other, otherDay))).toBe(true);
    expect(isSameWork(article(other, otherDay), article(one, day))).toBe(true);
  });

  it.each([
    ['一张表办成一件事', '2026-08-12', '一张表办成两件事', '2026-08-12'],
    ['一周天气预报提示', '2026-08-12', '一周天气预报提示', '2026-08-19'],
    ['要闻', '2026-08-12', '要闻', '2026-08-12'],
  ])('is not any that has a like title or day: %s', (one, day, other, otherDay) => {
    expect(isSameWork(article(one, day), article(other, otherDay))).toBe(false);
  });

  it('has no key where its title is many articles’', () => {
    expect(titleKey('今日要闻')).toBeNull();
    expect(titleKey('——')).toBeNull();
  });
});
