import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** Lets so many writes through, then refuses as browsers do, until mocks are restored. */
export function fillDiskAfter(writes: number): void {
  let left = writes;
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...args) {
      left -= 1;
      if (left < 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return write.apply(this, args);
    });
  }
}
