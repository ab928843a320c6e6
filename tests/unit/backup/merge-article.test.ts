import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArrivingArticle, type KeptCopy, mergeArticle } from '../../../lib/backup/merge-article.ts';
import { articleOf } from '../library/visits.ts';

const detection = { type: 'article', siteId: 'bjdch', reasons: [] } as const;
const seen = (digest: string, lastReadAt: number) => ({
  digest,
  lastReadAt,
  article: articleOf({ text: digest }),
});

/** A copy of an article as some device has it. */
const copy: fc.Arbitrary<ArrivingArticle> = fc
  .record({
    texts: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(6)), {
      minLength: 1,
      selector: ([digest]) => digest,
    }),
    firstReadAt: fc.nat(3),
    deletedAt: fc.option(fc.nat(9)),
    binChangedAt: fc.option(fc.nat(9)),
  })
  .map(({ texts, firstReadAt, ...bin }) => {
    const [[digest, lastReadAt] = ['', 0], ...older] = texts.sort(([, one], [, other]) => other - one);
    return {
      ...seen(digest, lastReadAt),
      ...bin,
      url: articleOf().canonicalUrl,
      detection,
      firstReadAt: Math.min(firstReadAt, lastReadAt),
      revisions: older.map(([text, at]) => seen(text, at)),
    };
  });

/** What the database has after a copy was merged into it. */
function mergedInto(kept: KeptCopy | null, arriving: ArrivingArticle): KeptCopy {
  const { firstReadAt, lastReadAt, deletedAt, binChangedAt, ...merge } = mergeArticle(kept, arriving);
  const { current, keepsOurs, drops } = merge;
  const texts = new Map((kept?.revisions ?? []).map((text) => [text.digest, text.lastReadAt]));
  if (kept && keepsOurs) texts.set(kept.digest, kept.lastReadAt);
  for (const text of merge.arriving) texts.set(text.digest, text.lastReadAt);
  if (drops !== null) texts.delete(drops);
  expect(merge.revisions).toBe(texts.size);
  const digest = current === 'theirs' ? arriving.digest : (kept?.digest ?? '');
  expect(texts).not.toContain(digest);
  const revisions = [...texts].map(([each, at]) => ({ digest: each, lastReadAt: at })).sort(byDigest);
  return { digest, firstReadAt, lastReadAt, deletedAt, binChangedAt, revisions };
}

const byDigest = (one: { digest: string }, other: { digest: string }) => (one.digest < other.digest ? -1 : 1);
const textsOf = ({ digest, revisions }: KeptCopy) => [digest, ...revisions.map((text) => text.digest)].sort();

describe('merging an article', () => {
  it('loses no text of either copy', () => {
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const merged = mergedInto(mergedInto(null, one), other);
        expect(textsOf(merged)).toEqual([...new Set([...textsOf(one), ...textsOf(other)])].sort());
        expect(merged.firstReadAt).toBe(Math.min(one.firstReadAt, other.firstReadAt));
        expect(merged.lastReadAt).toBe(Math.max(one.lastReadAt, other.lastReadAt));
      }),
    );
  });

  it('comes to the same text, whichever copy comes first', () => {
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const here = mergedInto(mergedInto(null, one), other);
        const there = mergedInto(mergedInto(null, other), one);
        expect([here.digest, here.revisions]).toEqual([there.digest, there.revisions]);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(copy, copy, (one, other) => {
        const merged = mergedInto(mergedInto(null, one), other);
        expect(mergeArticle(merged, other).outcome).toBe('same');
        expect(mergeArticle(merged, one).outcome).toBe('same');
      }),
    );
  });

  const base = { url: 'u', detection, firstReadAt: 1, revisions: [], deletedAt: null, binChangedAt: null };
  it('lets the newer text be the current one', () => {
    const kept = { ...base, ...seen('a', 1) };
    expect(mergeArticle(kept, { ...base, ...seen('b', 2) })).toMatchObject({
      outcome: 'updated',
      current: 'theirs',
      keepsOurs: true,
      revisions: 1,
    });
    expect(mergeArticle({ ...kept, lastReadAt: 3 }, { ...base, ...seen('b', 2) })).toMatchObject({
      outcome: 'updated',
      current: 'ours',
      arriving: [{ digest: 'b' }],
      revisions: 1,
    });
  });

  it.each([
    [
      'put into the bin after the backup',
      { deletedAt: 5, binChangedAt: 5 },
      { deletedAt: null, binChangedAt: null },
      5,
    ],
    ['taken out after it', { deletedAt: null, binChangedAt: 7 }, { deletedAt: 5, binChangedAt: 5 }, null],
    ['put there elsewhere', { deletedAt: null, binChangedAt: 4 }, { deletedAt: 5, binChangedAt: 5 }, 5],
    [
      'put there before changes were dated',
      { deletedAt: 3, binChangedAt: null },
      { deletedAt: null, binChangedAt: null },
      3,
    ],
  ])('leaves it in the bin or out of it as it was changed last: %s', (_, ours, theirs, deletedAt) => {
    const text = seen('a', 1);
    expect(mergeArticle({ ...base, ...text, ...ours }, { ...base, ...text, ...theirs })).toMatchObject({
      deletedAt,
    });
  });
});
