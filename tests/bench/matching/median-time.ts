const fewestRounds = 3;
const mostRounds = 101;
/** Milliseconds after which no further round begins. */
const longestTotal = 600;
/** A page's clock may be coarse, so short runs are timed in groups of about this many milliseconds. */
const groupTime = 10;
const mostInGroup = 50;

/** V8's own, where the browser was started with it. */
const { gc } = globalThis as { gc?: (options: { type: 'minor' }) => void };

/**
 * Median times of two runs in milliseconds, after one of each that isn't counted. They take turns, so that whatever
 * else the machine does slows both, and what one of them has left behind isn't collected in the other's time.
 */
export function medianTimes(first: () => unknown, second: () => unknown): [number, number] {
  const times = [first, second].map((run) => ({ run, count: groupOf(run), all: [] as number[] }));
  const start = performance.now();
  for (let round = 0; round < mostRounds; round++) {
    if (round >= fewestRounds && performance.now() - start > longestTotal) break;
    for (const { run, count, all } of times) {
      gc?.({ type: 'minor' });
      const from = performance.now();
      for (let done = 0; done < count; done++) run();
      all.push((performance.now() - from) / count);
    }
  }
  const [one, other] = times.map(({ all }) => all.sort((a, b) => a - b)[all.length >> 1] as number);
  return [one as number, other as number];
}

function groupOf(run: () => unknown): number {
  const first = timeOf(run);
  // The first run may be slow because it is the first.
  const usual = first > groupTime * 10 ? first : timeOf(run);
  return Math.max(1, Math.min(mostInGroup, Math.floor(groupTime / Math.max(usual, 0.02))));
}

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}
