import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acknowledged,
  type HealthFacts,
  libraryNotices,
  unwatched,
  watchedBy,
} from '../../../lib/library/library-health.ts';

const well: HealthFacts = {
  durable: true,
  sentinel: { ...unwatched, id: 'a', articles: 3 },
  room: { usage: 1_000, quota: 10_000, persisted: false },
  daysWithoutBackup: null,
};
const keys = (over: Partial<HealthFacts>) => libraryNotices({ ...well, ...over }).map(({ key }) => key);

describe('libraryNotices', () => {
  it('says nothing where all is well, or nothing is known yet', () => {
    expect(libraryNotices(well)).toEqual([]);
    expect(keys({ sentinel: null, room: { usage: null, quota: null, persisted: false } })).toEqual([]);
    expect(keys({ room: { usage: 0, quota: null, persisted: false } })).toEqual([]);
  });

  it('warns from four fifths of the quota on', () => {
    const used = (usage: number) => keys({ room: { usage, quota: 10_000, persisted: true } });
    expect(used(7_999)).toEqual([]);
    expect(used(8_000)).toEqual(['healthNearlyFull']);
  });

  it('says the worst first', () => {
    const sentinel = { id: 'b', articles: 0, excerpts: 0, lost: 3, lostExcerpts: 0, problem: 'diskFull' };
    const room = { usage: 9_999, quota: 10_000, persisted: false };
    expect(keys({ durable: false, sentinel, room })).toEqual([
      'healthMemory',
      'healthLost',
      'healthUnkept',
      'healthNearlyFull',
    ]);
    expect(libraryNotices({ ...well, sentinel })[0]).toMatchObject({ values: { articles: 3 } });
  });

  it('offers to restore what was lost, excerpts alone too, and reminds of backups', () => {
    const sentinel = { ...unwatched, id: 'b', lostExcerpts: 2 };
    expect(libraryNotices({ ...well, sentinel, daysWithoutBackup: 31 })).toMatchObject([
      { key: 'healthLost', values: { articles: 0, excerpts: 2 }, actions: ['restore', 'library', 'dismiss'] },
      { key: 'healthNoBackup', values: { days: 31 }, actions: ['backup', 'dismiss'] },
    ]);
    expect(keys({ durable: false, daysWithoutBackup: 31 })).toEqual(['healthMemory']);
  });
});

describe('the sentinel', () => {
  it('notices that another database took the place of the one it knew', () => {
    const first = watchedBy(null, { id: 'a', articles: 5, excerpts: 0 });
    expect(first).toEqual({ id: 'a', articles: 5, excerpts: 0, lost: 0, lostExcerpts: 0, problem: null });
    const second = watchedBy(first, { id: 'b', articles: 1, excerpts: 0 });
    expect(second).toMatchObject({ id: 'b', articles: 1, lost: 5 });
    expect(watchedBy(second, { id: 'c', articles: 0, excerpts: 0 })).toMatchObject({ lost: 6 });
  });

  it('forgets what the reader has taken note of, and only that', () => {
    const sentinel = { id: 'b', articles: 1, excerpts: 0, lost: 5, lostExcerpts: 0, problem: 'diskFull' };
    expect(acknowledged(sentinel, 'healthLost')).toEqual({ ...sentinel, lost: 0, lostExcerpts: 0 });
    expect(acknowledged(sentinel, 'healthUnkept')).toEqual({ ...sentinel, problem: null });
    expect(acknowledged(sentinel, 'healthNearlyFull')).toBe(sentinel);
    expect(acknowledged(null, 'healthLost')).toBeNull();
  });

  it('takes an emptied bin for what it is', () => {
    const before = watchedBy(null, { id: 'a', articles: 5, excerpts: 0 });
    expect(watchedBy(before, { id: 'a', articles: 0, excerpts: 0 }).lost).toBe(0);
  });

  it('loses count of nothing, however often databases come and go', () => {
    const looks = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), articles: fc.nat(9), excerpts: fc.nat(9) }),
    );
    fc.assert(
      fc.property(looks, (marks) => {
        const last = marks.reduce((sentinel, mark) => watchedBy(sentinel, mark), unwatched);
        const gone = marks.filter(({ id }, at) => {
          const next = marks[at + 1];
          return next !== undefined && next.id !== id;
        });
        expect(last.lost).toBe(gone.reduce((sum, { articles }) => sum + articles, 0));
      }),
    );
  });
});
