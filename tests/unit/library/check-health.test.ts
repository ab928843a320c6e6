import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatabaseMark } from '../../../lib/store/database-mark.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
const { checkHealth, noteExcerpt, noteVisit } = await import('../../../lib/library/check-health.ts');
const { storedBackupState } = await import('../../../lib/settings/backup-state.ts');
const { changeStored } = await import('../../../lib/settings/stored-value.ts');
const { readSentinel, writeSentinel } = await import('../../../lib/store/sentinel.ts');

const persist = vi.fn(async () => true);
let persisted = false;
Object.defineProperty(navigator, 'storage', {
  configurable: true,
  value: {
    estimate: async () => ({ usage: 10, quota: 1_000 }),
    persisted: async () => persisted,
    persist,
  },
});

const now = Date.UTC(2026, 7, 12);
const library = (mark: DatabaseMark, durable = true) => ({ durable, mark: async () => mark });

beforeEach(() => {
  storage.clear();
  persist.mockClear();
  persisted = false;
});

describe('checkHealth', () => {
  it('remembers the database, and notices when it is another', async () => {
    expect(await checkHealth(library({ id: 'a', articles: 4, excerpts: 0 }), now)).toMatchObject({
      sentinel: { lost: 0 },
    });
    expect(await checkHealth(library({ id: 'b', articles: 0, excerpts: 0 }), now)).toMatchObject({
      sentinel: { id: 'b', lost: 4 },
      room: { usage: 10, quota: 1_000 },
    });
    expect(await readSentinel()).toMatchObject({ id: 'b', lost: 4 });
  });

  it('asks the browser not to evict once there is something to lose, and only until it has promised', async () => {
    await checkHealth(library({ id: 'a', articles: 0, excerpts: 0 }), now);
    expect(persist).not.toHaveBeenCalled();
    expect((await checkHealth(library({ id: 'a', articles: 1, excerpts: 0 }), now)).room.persisted).toBe(
      true,
    );
    expect(persist).toHaveBeenCalledTimes(1);
    persisted = true;
    await checkHealth(library({ id: 'a', articles: 2, excerpts: 0 }), now);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('takes excerpts without an article for something to lose', async () => {
    const first = await checkHealth(library({ id: 'a', articles: 0, excerpts: 2 }), now);
    expect(first.room.persisted).toBe(true);
    await noteExcerpt(library({ id: 'a', articles: 0, excerpts: 3 }));
    expect(await readSentinel()).toMatchObject({ excerpts: 3 });
    await noteExcerpt(library({ id: 'a', articles: 0, excerpts: 2 }));
    const second = await checkHealth(library({ id: 'b', articles: 0, excerpts: 0 }), now);
    expect(second.sentinel).toMatchObject({ lost: 0, lostExcerpts: 2 });
  });

  it('reminds of backups 30 days after there first was something to lose, or after the last', async () => {
    const kept = library({ id: 'a', articles: 1, excerpts: 0 });
    const day = 86_400_000;
    const daysAfter = async (days: number) => (await checkHealth(kept, now + days * day)).daysWithoutBackup;
    await checkHealth(library({ id: 'a', articles: 0, excerpts: 0 }), now - 90 * day);
    expect(await daysAfter(0)).toBeNull();
    expect(await daysAfter(29)).toBeNull();
    expect(await daysAfter(30)).toBe(30);
    await changeStored(storedBackupState, () => ({ remindedAt: now + 31 * day }));
    expect(await daysAfter(60)).toBeNull();
    expect(await daysAfter(61)).toBe(61);
    await changeStored(storedBackupState, () => ({ lastBackupAt: now + 61 * day, remindedAt: null }));
    expect(await daysAfter(90)).toBeNull();
    expect(
      (await checkHealth(library({ id: 'a', articles: 0, excerpts: 0 }), now + 200 * day)).daysWithoutBackup,
    ).toBeNull();
  });

  it('forgets nothing for a database that is only in memory', async () => {
    await checkHealth(library({ id: 'a', articles: 4, excerpts: 0 }), now);
    const facts = await checkHealth(library({ id: 'x', articles: 0, excerpts: 0 }, false), now);
    expect(facts).toMatchObject({ durable: false, sentinel: null });
    await noteVisit(library({ id: 'x', articles: 1, excerpts: 0 }, false), null);
    expect(await readSentinel()).toMatchObject({ id: 'a', articles: 4, lost: 0 });
  });

  it('goes on where storage fails or holds something else', async () => {
    storage.failNext();
    expect(
      (await checkHealth(library({ id: 'a', articles: 1, excerpts: 0 }), now)).sentinel,
    ).not.toBeUndefined();
    await storage.set({ library: { id: 7, articles: 'many' } });
    expect(await readSentinel()).toBeNull();
    expect((await checkHealth(library({ id: 'a', articles: 1, excerpts: 0 }), now)).sentinel).toMatchObject({
      articles: 1,
    });
  });
});

describe('noteVisit', () => {
  const kept = library({ id: 'a', articles: 2, excerpts: 0 });

  it('remembers why an article could not be kept until one could', async () => {
    await noteVisit(kept, 'diskFull');
    expect(await readSentinel()).toMatchObject({ problem: 'diskFull', lost: 0 });
    await checkHealth(kept, now);
    expect(await readSentinel()).toMatchObject({ problem: 'diskFull', id: 'a' });
    await noteVisit(kept, null);
    expect(await readSentinel()).toEqual({
      id: 'a',
      articles: 2,
      excerpts: 0,
      lost: 0,
      lostExcerpts: 0,
      problem: null,
    });
  });

  it('asks the browser not to evict, where the background may', async () => {
    await noteVisit(kept, null);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('loses no look when two contexts write at once', async () => {
    await Promise.all([
      checkHealth(kept, now),
      writeSentinel((before) => before),
      noteVisit(library({ id: 'b', articles: 1, excerpts: 0 }), 'diskFull'),
      checkHealth(library({ id: 'b', articles: 1, excerpts: 0 }), now),
    ]);
    expect(await readSentinel()).toEqual({
      id: 'b',
      articles: 1,
      excerpts: 0,
      lost: 2,
      lostExcerpts: 0,
      problem: 'diskFull',
    });
  });
});
