import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { type BenchGlobals, type BenchPage, loadBenchPage } from './bench-page.ts';
import { type PageText, pageText } from './page-text.ts';
import { traceStretches } from './trace.ts';

const mostTimesOwn = 3;
const windows = 3;

/** A page on which something moves in every frame: what marks cost that only stand there. */
export const frames: Bench = {
  name: 'frames',
  title: 'Main thread per frame of a page that repaints all the time',
  async run(page) {
    const rows: Row[] = [];
    for (const article of [
      pageText(20_000, 450),
      pageText(200_000, 5_700),
      // Designations of two characters only: more places, as many designations.
      pageText(1_000_000, 84_000, 2),
    ]) {
      rows.push(await rowFor(page, article));
    }
    return rows;
  },
};

async function rowFor(page: Page, article: PageText): Promise<Row> {
  const bench = await loadBenchPage(page, article);
  await page.evaluate(() => (globalThis as unknown as BenchGlobals).scene.addTicker());
  const without = await frameTime(bench);
  const matches = await page.evaluate(async () => {
    const globals = globalThis as unknown as BenchGlobals;
    globals.started = await globals.ours.start();
    await globals.started.painted;
    return globals.ours.termRanges(globals.started).length;
  });
  const withUs = await frameTime(bench);
  await page.evaluate(() => {
    const { ours, started } = globalThis as unknown as BenchGlobals;
    ours.registerAll(started);
  });
  const all = await frameTime(bench);
  const ratio = withUs / without;
  return {
    measured: `${article.text.length.toLocaleString('en')} characters, ${matches.toLocaleString('en')} matches`,
    ours: milliseconds(withUs),
    peer: `page without us: ${milliseconds(without)}; all ranges registered: ${milliseconds(all)}`,
    ratio: `${ratio.toFixed(1)} × the page's own; all registered ${(all / without).toFixed(1)} ×`,
    goal: `≤ ${mostTimesOwn} ×`,
    holds: ratio <= mostTimesOwn,
  };
}

/** Milliseconds that the main thread is busy per frame: the middle one of several stretches of frames. */
async function frameTime({ page, session }: BenchPage): Promise<number> {
  let counts: number[] = [];
  const stretches = await traceStretches(session, async () => {
    counts = await page.evaluate(async (howMany) => {
      const { scene } = globalThis as unknown as BenchGlobals;
      await scene.pause(100);
      const all: number[] = [];
      for (let done = 0; done < howMany; done += 1) all.push(await scene.markFrames());
      return all;
    }, windows);
  });
  return median(stretches.map(({ total }, at) => total / (counts[at] ?? Number.NaN)));
}
