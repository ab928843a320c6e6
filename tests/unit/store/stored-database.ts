/** A whole database as JSON: its stores with their indexes and records. */
export interface StoredDatabase {
  /** As the browser counts it: ten times the version of `schemaVersions`. */
  readonly version: number;
  readonly stores: readonly StoredTable[];
}

interface StoredTable {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
  }[];
  readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

/** Typed arrays by the name under which JSON keeps them; maps are kept as their entries. */
const typedArrays = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;

/** Reads all of a database. */
export async function dumpDatabase(factory: IDBFactory, name: string): Promise<StoredDatabase> {
  const database = await settled(factory.open(name));
  const stores: StoredTable[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const keys = await settled(store.getAllKeys());
    const values: readonly unknown[] = await settled(store.getAll());
    stores.push({
      name: storeName,
      keyPath: store.keyPath,
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((indexName) => {
        const { keyPath, unique } = store.index(indexName);
        return { name: indexName, keyPath, unique };
      }),
      records: keys.map((key, at) => ({ key, value: toJson(values[at]) })),
    });
  }
  database.close();
  return { version: database.version, stores };
}

/** Makes a database as it was dumped, without any of the product's code. */
export async function restoreDatabase(
  factory: IDBFactory,
  name: string,
  stored: StoredDatabase,
): Promise<void> {
  const request = factory.open(name, stored.version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of stored.stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
    }
  };
  const database = await settled(request);
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const { name, keyPath, records } of stored.stores) {
    const store = transaction.objectStore(name);
    for (const { key, value } of records) {
      if (keyPath === null) store.put(fromJson(value), key);
      else store.put(fromJson(value));
    }
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

type TypedArrayName = keyof typeof typedArrays;

function toJson(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => {
      if (inner instanceof Map) return { entries: [...inner] };
      const name = Object.keys(typedArrays).find(
        (each) => inner instanceof typedArrays[each as TypedArrayName],
      );
      return name ? { typedArray: name, base64: toBase64(inner as Uint8Array) } : inner;
    }),
  );
}

function fromJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (!Array.isArray(inner) && 'entries' in inner) return new Map(inner.entries as [unknown, unknown][]);
    if (!('typedArray' in inner)) return inner;
    const { typedArray, base64 } = inner as unknown as { typedArray: TypedArrayName; base64: string };
    return new typedArrays[typedArray](fromBase64(base64));
  });
}

function toBase64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
}
