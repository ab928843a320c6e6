import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { type BenchGlobals, loadBenchPage } from './bench-page.ts';
import { type PageText, pageText } from './page-text.ts';
import { traceBusy } from './trace.ts';

/** No task longer than this, milliseconds (RAIL: a page answers within 100 ms if none is longer than 50). */
const longestTask = 50;
const rounds = 3;
const rivals = ['mark.js markRegExp()', 'findAndReplaceDOMText'] as const;

/** Long pages: nothing blocks the reader while they are marked, and what is on the screen comes first. */
export const longPages: Bench = {
  name: 'long-pages',
  title: 'Long pages: longest task, first marks on the screen',
  async run(page) {
    const rows: Row[] = [];
    for (const [length, matches] of [
      [200_000, 4_500],
      [1_000_000, 22_500],
    ] as const) {
      rows.push(...(await rowsFor(page, pageText(length, matches))));
    }
    return rows;
  },
};

async function rowsFor(page: Page, article: PageText): Promise<Row[]> {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await runOurs(page, article));
  const of = (key: keyof Run): number => median(runs.map((run) => run[key]));
  const ours = `longest task ${milliseconds(of('longest'))}; first marks after ${milliseconds(of('first'))}, all after ${milliseconds(of('all'))}, busy ${milliseconds(of('busy'))}`;
  const measured = `mark ${article.text.length.toLocaleString('en')} characters, 1,000 designations (${of('marks').toLocaleString('en')} matches)`;
  const rows: Row[] = [];
  for (const name of rivals) {
    const blocked = await runPeer(page, article, name);
    rows.push({
      measured,
      ours,
      peer: `${name}: one task of ${milliseconds(blocked.script)}, marks painted after ${milliseconds(blocked.painted)}`,
      ratio: `${(blocked.painted / of('first')).toFixed(1)} × to the first marks`,
      goal: `no task over ${longestTask} ms`,
      holds: of('longest') <= longestTask,
    });
  }
  return rows;
}

interface Run {
  readonly longest: number;
  readonly busy: number;
  /** Milliseconds from the start to the first marks painted, and to all of them found. */
  readonly first: number;
  readonly all: number;
  readonly marks: number;
}

async function runOurs(page: Page, article: PageText): Promise<Run> {
  const { session } = await loadBenchPage(page, article);
  let result = { first: 0, all: 0, marks: 0 };
  const busy = await traceBusy(session, async () => {
    result = await page.evaluate(async () => {
      const { ours } = globalThis as unknown as BenchGlobals;
      await new Promise((resolve) => setTimeout(resolve, 500));
      performance.mark('from');
      const from = performance.now();
      const started = await ours.start();
      await started.firstPainted;
      const first = performance.now() - from;
      await started.painted;
      const all = performance.now() - from;
      performance.mark('to');
      return { first, all, marks: started.page.reading()?.session.occurrences.value.length ?? 0 };
    });
  });
  return { ...result, longest: busy.longest, busy: busy.total };
}

/** A peer works in one go: its call is the task. A trace of it would have millions of events. */
async function runPeer(
  page: Page,
  article: PageText,
  name: (typeof rivals)[number],
): Promise<{ script: number; painted: number }> {
  await loadBenchPage(page, article);
  return page.evaluate(
    async ([who, terms]) => {
      const { contenders } = globalThis as unknown as BenchGlobals;
      const root = document.querySelector<HTMLElement>('#mainText') as HTMLElement;
      await new Promise((resolve) => setTimeout(resolve, 500));
      const from = performance.now();
      contenders.peers[who]?.(root, terms);
      const script = performance.now() - from;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      return { script, painted: performance.now() - from };
    },
    [name, article.terms] as const,
  );
}
