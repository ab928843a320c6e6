const lockName = 'dongcheng-gloss.packs';

/** Where there is no Web Lock (no page of the browser's, but a test), those of one context wait for each other. */
let last: Promise<unknown> = Promise.resolve();

/** Does what must not be done by two pages at once: writing contents of packs, and clearing away what nobody needs. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(lockName, work);
  const turn = last.then(work, work);
  last = turn.catch(() => null);
  return turn;
}
