/** Room in the browser's store, bytes. */
export interface Room {
  /** As the browser tells, roughly; null where it doesn't. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** True where the browser has promised not to evict. */
  readonly persisted: boolean;
}

/** Asks the browser how much room there is. Costs no look at the database. */
export async function readRoom(storage: StorageManager | undefined = navigator.storage): Promise<Room> {
  try {
    const [estimate, persisted] = await Promise.all([storage?.estimate(), storage?.persisted()]);
    return {
      usage: estimate?.usage ?? null,
      quota: estimate?.quota ?? null,
      persisted: persisted ?? false,
    };
  } catch {
    return { usage: null, quota: null, persisted: false };
  }
}

/**
 * Asks the browser not to evict what is stored; gives its answer. Null where it can't be asked: workers have no
 * `persist`. An extension with `unlimitedStorage` is answered without a question to the reader.
 */
export async function askPersistence(
  storage: StorageManager | undefined = navigator.storage,
): Promise<boolean | null> {
  try {
    return (await storage?.persist?.()) ?? null;
  } catch {
    return null;
  }
}
