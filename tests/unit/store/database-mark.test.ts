import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';

const ignore = (): void => {};
const open = (indexedDB: IDBFactory) => openDexieStore({ indexedDB, IDBKeyRange }, ignore);

describe('the mark of a database', () => {
  it('is given once, whoever asks first, and stays when it is opened again', async () => {
    const api = new IDBFactory();
    const [one, other] = await Promise.all([open(api), open(api)]);
    const [first, second] = await Promise.all([one.mark('a'), other.mark('b')]);
    expect(first).toEqual(second);
    one.close();
    other.close();
    const again = await open(api);
    expect(await again.mark('c')).toEqual({ id: first.id, articles: 0, excerpts: 0 });
  });

  it('is another in another database', async () => {
    expect((await (await open(new IDBFactory())).mark('a')).id).toBe('a');
    expect((await (await open(new IDBFactory())).mark('b')).id).toBe('b');
  });

  it('is no part of what the reader sees of the store', async () => {
    const store = await open(new IDBFactory());
    await store.mark('a');
    expect((await store.measure()).map(({ name }) => name)).not.toContain('marks');
  });
});
