import { describe, expect, it } from 'vitest';
import { askPersistence, readRoom } from '../../../lib/store/room.ts';

const manager = (over: object) =>
  ({
    estimate: async () => ({ usage: 1, quota: 2 }),
    persisted: async () => true,
    ...over,
  }) as StorageManager;

describe('the room there is', () => {
  it('is what the browser tells, and nothing where it tells nothing', async () => {
    expect(await readRoom(manager({}))).toEqual({ usage: 1, quota: 2, persisted: true });
    expect(await readRoom(manager({ estimate: async () => ({}) }))).toMatchObject({
      usage: null,
      quota: null,
    });
    const refuse = async () => {
      throw new TypeError('not here');
    };
    expect(await readRoom(manager({ estimate: refuse }))).toEqual({
      usage: null,
      quota: null,
      persisted: false,
    });
  });

  it('can be asked for where the page may ask; a worker may not', async () => {
    expect(await askPersistence(manager({ persist: async () => false }))).toBe(false);
    expect(await askPersistence(manager({}))).toBeNull();
  });
});
