import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { type BenchGlobals, loadBenchPage } from './bench-page.ts';
import { type PageText, pageText } from './page-text.ts';
import { type BusyWithScript, traceBusy } from './trace.ts';

const paragraphs = 1_000;
const mostTimesOwn = 1.2;
const rounds = 5;

/** An article that grows paragraph by paragraph: what we cost while and after it does. */
export const appending: Bench = {
  name: 'appending',
  title: 'A page that grows: 1,000 paragraphs appended one by one',
  run: benchAppending,
};

async function benchAppending(page: Page): Promise<Row[]> {
  const whole = pageText(180_000, 4_000);
  const article = { ...whole, text: whole.text.slice(0, 20_000) };
  const added = whole.text.slice(20_000);
  const without: BusyWithScript[] = [];
  const withUs: (BusyWithScript & { found: number })[] = [];
  for (let round = 0; round < rounds; round += 1) {
    without.push(await append(page, article, added, false));
    withUs.push(await append(page, article, added, true));
  }
  const own = median(without.map(({ total }) => total));
  const total = median(withUs.map((busy) => busy.total));
  const script = median(withUs.map((busy) => busy.script)) - median(without.map((busy) => busy.script));
  // What else the machine does changes from minute to minute: each round is held against its neighbour.
  const ratio = median(withUs.map((busy, round) => busy.total / (without[round]?.total ?? Number.NaN)));
  return [
    {
      measured: `${paragraphs.toLocaleString('en')} paragraphs of 160 characters after the first 125, ${median(withUs.map(({ found }) => found)).toLocaleString('en')} matches in the end`,
      ours: `${milliseconds(total)} busy, longest task ${milliseconds(median(withUs.map(({ longest }) => longest)))}; script more than the page's own: ${milliseconds(script)}`,
      peer: `page without us: ${milliseconds(own)} busy, longest task ${milliseconds(median(without.map(({ longest }) => longest)))}`,
      ratio: `${ratio.toFixed(2)} × the page's own`,
      goal: `≤ ${mostTimesOwn} ×`,
      holds: ratio <= mostTimesOwn,
    },
  ];
}

/** What the main thread does from the first paragraph appended until the last one is read and painted. */
async function append(
  page: Page,
  article: PageText,
  added: string,
  marked: boolean,
): Promise<BusyWithScript & { found: number }> {
  const { session } = await loadBenchPage(page, article);
  await page.evaluate(async (on) => {
    const globals = globalThis as unknown as BenchGlobals;
    if (!on) return;
    globals.started = await globals.ours.start();
    await globals.started.painted;
  }, marked);
  let found = 0;
  const busy = await traceBusy(session, async () => {
    found = await page.evaluate(
      async ([text, count, on]) => {
        const { ours, scene, started } = globalThis as unknown as BenchGlobals;
        await scene.pause(300);
        performance.mark('from');
        await scene.appendParagraphs(document.querySelector('.view') as Element, text, count);
        // The longest that a changed text waits until it is read, and then as long as matching takes.
        await scene.pause(1_500);
        performance.mark('to');
        return on ? ours.termRanges(started).length : 0;
      },
      [added, paragraphs, marked] as const,
    );
  });
  return { ...busy, found };
}
