type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/**
 * Puts a `browser` with `storage.local` in place, before the code under test is imported, and Web Locks where
 * Node has none. Each answer comes some turns later, as from another process, so unguarded writers overlap.
 */
export function installStorage() {
  let stored: Record<string, unknown> = {};
  let failing = false;
  const listeners = new Set<Listener>();
  const answer = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    if (!failing) return;
    failing = false;
    throw new Error('storage is not available');
  };
  const set = async (values: Record<string, unknown>): Promise<void> => {
    await answer();
    stored = { ...stored, ...structuredClone(values) };
    const changes = Object.entries(values).map(([key, newValue]) => [key, { newValue }]);
    for (const listener of listeners) listener(Object.fromEntries(changes), 'local');
  };
  const get = async (keys: string | readonly string[]): Promise<Record<string, unknown>> => {
    await answer();
    const wanted = [keys].flat().filter((key) => key in stored);
    return Object.fromEntries(wanted.map((key) => [key, structuredClone(stored[key])]));
  };
  const remove = async (key: string): Promise<void> => {
    await answer();
    const { [key]: _, ...rest } = stored;
    stored = rest;
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  Object.assign(globalThis, {
    browser: { runtime: { id: 'test' }, storage: { local: { get, set, remove }, onChanged } },
  });
  // Node has `navigator` from 21 on and Web Locks from 24.5 on.
  if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
  if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: queueLocks() });
  return {
    set,
    clear: () => {
      stored = {};
    },
    failNext: () => {
      failing = true;
    },
  };
}

function queueLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(
        name,
        turn.catch(() => null),
      );
      return turn;
    },
  };
}
