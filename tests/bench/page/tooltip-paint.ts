import type { Page } from '@playwright/test';
import { median, milliseconds, percentile, type Row } from '../report.ts';
import { type BenchGlobals, loadBenchPage } from './bench-page.ts';
import type { PageText } from './page-text.ts';
import { traceStretches } from './trace.ts';

const mostToPaint = 16;
const hovers = 40;

/**
 * From the pointer's rest on a term to the tooltip painted, with a delay of 0: real pointer events, the
 * product's own tooltip. What counts is the main thread's work; the rest is waiting for the screen's next frame.
 */
export async function tooltipRow(page: Page, article: PageText): Promise<Row> {
  const { session } = await loadBenchPage(page, article);
  const targets = await page.evaluate(async (howMany) => {
    const globals = globalThis as unknown as BenchGlobals;
    const { ours, sweep } = globals;
    globals.started = await ours.start(0);
    await globals.started.painted;
    const points = sweep.probesAround(ours.termRanges(globals.started));
    ours.markTooltips(globals.started);
    const middles = points.filter((_, at) => at % 9 === 0).filter(({ onTerm }) => onTerm);
    return Array.from({ length: howMany }, (_, at) => middles[(at * 7) % middles.length] ?? { x: 0, y: 0 });
  }, hovers);
  const stretches = await traceStretches(session, async () => {
    for (const { x, y } of targets) {
      await page.mouse.move(x, y);
      await page.evaluate(() => (globalThis as unknown as BenchGlobals).ours.tooltipPainted());
      await page.mouse.move(2, 2);
      await page.evaluate(() => (globalThis as unknown as BenchGlobals).ours.tooltipClosed());
    }
  });
  const work = stretches.map(({ total }) => total);
  const elapsed = stretches.map(({ elapsed: whole }) => whole);
  const slow = percentile(work, 0.95);
  return {
    measured: `pointer's rest to tooltip painted, ${article.text.length.toLocaleString('en')} characters, ${stretches.length} hovers`,
    ours: `median ${milliseconds(median(work))}, p95 ${milliseconds(slow)} of work; ${milliseconds(median(elapsed))} and ${milliseconds(percentile(elapsed, 0.95))} with waiting for frames`,
    peer: '–',
    ratio: '–',
    goal: `p95 ≤ ${mostToPaint} ms`,
    holds: slow <= mostToPaint,
  };
}
