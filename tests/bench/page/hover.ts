import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { median, milliseconds, percentile, type Row } from '../report.ts';
import { type BenchGlobals, loadBenchPage } from './bench-page.ts';
import { type PageText, pageText } from './page-text.ts';
import type { Swept } from './sweep.ts';
import { tooltipRow } from './tooltip-paint.ts';

const mostHitTest = 0.2;

/** The pointer over terms: what is under it, and how soon it is explained. */
export const hover: Bench = {
  name: 'hover',
  title: 'Hover: hit test, tooltip',
  async run(page) {
    const short = pageText(20_000, 450);
    const long = pageText(1_000_000, 84_000, 2);
    return [
      ...(await hitRows(page, short)),
      ...(await hitRows(page, long)),
      await tooltipRow(page, short),
      await tooltipRow(page, long),
    ];
  },
};

async function hitRows(page: Page, article: PageText): Promise<Row[]> {
  const { matches, ...swept } = await sweepAll(page, article);
  const ours = swept.ours;
  const slow = percentile(ours.times, 0.95);
  const measured = `hit test among ${matches.toLocaleString('en')} matches, ${ours.times.length} points`;
  const against: [string, Swept | null][] = [
    ['highlightsFromPoint, marks near the viewport', swept.near],
    ['highlightsFromPoint, all registered', swept.all],
    ['elementFromPoint, wrapped', swept.wrapped],
  ];
  return against.flatMap(([name, peer]): Row[] =>
    peer === null
      ? []
      : [
          {
            measured,
            ours: show(ours),
            peer: `${name}: ${show(peer)}`,
            ratio: `${(percentile(peer.times, 0.95) / slow).toFixed(1)} ×`,
            goal: `p95 ≤ ${mostHitTest} ms, none beside a term`,
            holds: slow <= mostHitTest && ours.beside === 0,
          },
        ],
  );
}

function show({ times, beside, wrong }: Swept): string {
  return `median ${milliseconds(median(times))}, p95 ${milliseconds(percentile(times, 0.95))}, ${wrong} wrong (${beside} beside)`;
}

interface AllSwept {
  readonly matches: number;
  readonly ours: Swept;
  readonly near: Swept | null;
  readonly all: Swept | null;
  readonly wrapped: Swept;
}

async function sweepAll(page: Page, article: PageText): Promise<AllSwept> {
  await loadBenchPage(page, article);
  const ours = await page.evaluate(async () => {
    const globals = globalThis as unknown as BenchGlobals;
    const { ours, sweep } = globals;
    globals.started = await ours.start();
    await globals.started.painted;
    const ranges = ours.termRanges(globals.started);
    const probes = sweep.probesAround(ranges);
    const find = ours.hitTest(globals.started);
    // The pointer's own frame: the first hit test after a change also lays the page out.
    find(1, 1);
    const browser = sweep.browserHits();
    const swept = sweep.sweep(probes, (x, y) => find(x, y) !== null);
    const near = browser && sweep.sweep(probes, browser);
    ours.registerAll(globals.started);
    const all = browser && sweep.sweep(probes.slice(0, 30), browser);
    return { matches: ranges.length, ours: swept, near, all };
  });
  await loadBenchPage(page, article);
  const wrapped = await page.evaluate((terms) => {
    const { contenders, sweep } = globalThis as unknown as BenchGlobals;
    const root = document.querySelector<HTMLElement>('#mainText') as HTMLElement;
    contenders.peers['wrapping by splitText']?.(root, terms);
    const marks = [...root.querySelectorAll('mark')].slice(0, 300).map(
      ({ childNodes }) =>
        new StaticRange({
          startContainer: childNodes[0] as Node,
          startOffset: 0,
          endContainer: childNodes[0] as Node,
          endOffset: (childNodes[0] as Text).length,
        }),
    );
    const probes = sweep.probesAround(marks);
    document.elementFromPoint(1, 1);
    return sweep.sweep(probes, sweep.elementHits);
  }, article.terms);
  return { ...ours, wrapped };
}
