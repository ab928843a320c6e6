const fewestRuns = 3;
const mostRuns = 301;
/** Milliseconds after which no further run begins. */
const longestTotal = 400;

/** Median time of a run in milliseconds, after one that isn't counted. A page's clock may be coarse: short runs are grouped. */
export function medianTime(run: () => unknown): number {
  const began = performance.now();
  run();
  const first = performance.now() - began;
  const grouped = Math.max(1, Math.min(50, Math.floor(2 / Math.max(first, 0.02))));
  const times: number[] = [];
  const start = performance.now();
  while (times.length < fewestRuns || (times.length < mostRuns && performance.now() - start < longestTotal)) {
    const from = performance.now();
    for (let count = 0; count < grouped; count++) run();
    times.push((performance.now() - from) / grouped);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] as number;
}
