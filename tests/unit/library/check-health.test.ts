import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatabaseMark } from '../../../lib/store/database-mark.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
const { checkHealth, noteVisit } = await import('../../../lib/library/check-health.ts');
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

const library = (mark: DatabaseMark, durable = true) => ({ durable, mark: async () => mark });

beforeEach(() => {
  storage.clear();
  persist.mockClear();
  persisted = false;
});

describe('checkHealth', () => {
  it('remembers the database, and notices when it is another', async () => {
    expect(await checkHealth(library({ id: 'a', articles: 4 }))).toMatchObject({ sentinel: { lost: 0 } });
    expect(await checkHealth(library({ id: 'b', articles: 0 }))).toMatchObject({
      sentinel: { id: 'b', lost: 4 },
      room: { usage: 10, quota: 1_000 },
    });
    expect(await readSentinel()).toMatchObject({ id: 'b', lost: 4 });
  });

  it('asks the browser not to evict once there is something to lose, and only until it has promised', async () => {
    await checkHealth(library({ id: 'a', articles: 0 }));
    expect(persist).not.toHaveBeenCalled();
    expect((await checkHealth(library({ id: 'a', articles: 1 }))).room.persisted).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
    persisted = true;
    await checkHealth(library({ id: 'a', articles: 2 }));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('forgets nothing for a database that is only in memory', async () => {
    await checkHealth(library({ id: 'a', articles: 4 }));
    const facts = await checkHealth(library({ id: 'x', articles: 0 }, false));
    expect(facts).toMatchObject({ durable: false, sentinel: null });
    await noteVisit(library({ id: 'x', articles: 1 }, false), null);
    expect(await readSentinel()).toMatchObject({ id: 'a', articles: 4, lost: 0 });
  });

  it('goes on where storage fails or holds something else', async () => {
    storage.failNext();
    expect((await checkHealth(library({ id: 'a', articles: 1 }))).sentinel).not.toBeUndefined();
    await storage.set({ library: { id: 7, articles: 'many' } });
    expect(await readSentinel()).toBeNull();
    expect((await checkHealth(library({ id: 'a', articles: 1 }))).sentinel).toMatchObject({ articles: 1 });
  });
});

describe('noteVisit', () => {
  const kept = library({ id: 'a', articles: 2 });

  it('remembers why an article could not be kept until one could', async () => {
    await noteVisit(kept, 'diskFull');
    expect(await readSentinel()).toMatchObject({ problem: 'diskFull', lost: 0 });
    await checkHealth(kept);
    expect(await readSentinel()).toMatchObject({ problem: 'diskFull', id: 'a' });
    await noteVisit(kept, null);
    expect(await readSentinel()).toEqual({ id: 'a', articles: 2, lost: 0, problem: null });
  });

  it('asks the browser not to evict, where the background may', async () => {
    await noteVisit(kept, null);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('loses no look when two contexts write at once', async () => {
    await Promise.all([
      checkHealth(kept),
      writeSentinel((before) => before),
      noteVisit(library({ id: 'b', articles: 1 }), 'diskFull'),
      checkHealth(library({ id: 'b', articles: 1 })),
    ]);
    expect(await readSentinel()).toEqual({ id: 'b', articles: 1, lost: 2, problem: 'diskFull' });
  });
});
