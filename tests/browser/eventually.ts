/** How long a part of the extension may take to react, milliseconds; generous for a busy machine. */
const patience = 15_000;
const pause = 100;

/**
 * Looks again and again until `look` gives something other than null, and gives that.
 * @throws with `what` was awaited when it did not come in time.
 */
export async function eventually<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error(`${what}: not seen within ${patience / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
