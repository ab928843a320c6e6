import { describe, expect, it } from 'vitest';
import { parseRecent, recentArticle, recentLimit } from '../../../lib/library/recent-snapshot.ts';
import type { KeptArticle } from '../../../lib/store/records.ts';

const kept: KeptArticle = {
  no: 7,
  canonicalUrl: 'https://www.bjdch.gov.cn/t1.html',
  url: 'https://www.bjdch.gov.cn/t1.html',
  siteId: 'bjdch',
  kicker: null,
  title: '巷口的长凳',
  subtitle: null,
  source: '东城区融媒体中心',
  publishedAt: '2026-08-12T16:28:00+08:00',
  authors: [],
  page: null,
  characters: 800,
  digest: 'd',
  detection: { type: 'article', reasons: [], siteId: 'bjdch' },
  firstReadAt: 1,
  lastReadAt: 2,
  revisions: 0,
  terms: [
    { conceptId: 'a', count: 3 },
    { conceptId: 'b', count: 1 },
  ],
  excerpts: 0,
  deletedAt: null,
};

describe('the snapshot of the articles last read', () => {
  it('keeps what a short list shows', () => {
    expect(recentArticle(kept)).toEqual({
      no: 7,
      title: '巷口的长凳',
      source: '东城区融媒体中心',
      day: '2026-08-12',
      terms: 2,
    });
    expect(recentArticle({ ...kept, publishedAt: null }).day).toBeNull();
  });

  it('comes back from storage as it went in', () => {
    const recent = [recentArticle(kept), recentArticle({ ...kept, no: 8, source: null })];
    expect(parseRecent(JSON.parse(JSON.stringify(recent)))).toEqual(recent);
    expect(parseRecent([])).toEqual([]);
  });

  it('is no longer than it should be', () => {
    expect(parseRecent(Array(recentLimit + 5).fill(recentArticle(kept)))).toHaveLength(recentLimit);
  });

  it.each([undefined, null, {}, 'x', [null], [{ ...recentArticle(kept), title: 1 }], [{ no: 1 }]])(
    'is nothing where %j was stored',
    (stored) => {
      expect(parseRecent(stored)).toBeNull();
    },
  );
});
