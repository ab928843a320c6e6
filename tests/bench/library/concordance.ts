import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { categoryIds } from '../../../lib/glossary/category-ids.ts';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import type { Bench } from '../bench.ts';
import { bundleForPage, bundleStyles } from '../bundle.ts';
import { median, milliseconds, percentile, type Row } from '../report.ts';

const address = 'https://library.example.cn/';
const articles = 10_000;
const conceptId = 'yi-ye-yi-zheng';
const rounds = 5;
const mostFirst = 100;
/** Of the 16.7 ms of a frame at 60 Hz; the rest is the compositor's. */
const mostBusy = 12;
/** Pixels a frame: a list turned by a wheel, and thrown by a finger. */
const speeds = [120, 1_500] as const;
const frames = 120;

/** The page of a concept that occurs 20,000 times in a library of 10,000 articles. */
export const concordance: Bench = {
  name: 'concordance',
  title: 'A concept of 20,000 occurrences in a library of 10,000 articles',
  async run(page) {
    await load(page);
    await page.evaluate(
      ([count, id]) => (globalThis as unknown as ConcordanceGlobals).concordancePage.fill(count, id),
      [articles, conceptId] as const,
    );
    await load(page);
    const scanned = await page.evaluate(
      (id) => (globalThis as unknown as ConcordanceGlobals).concordancePage.scanAll(id),
      conceptId,
    );
    const scan = `linear scan: ${milliseconds(scanned.time)}, ${scanned.occurrences.toLocaleString('en')} found`;
    return [
      await firstScreen(page, 'concordance: first screen', 'uses', '.kwic-right', scan, scanned.time),
      await firstScreen(page, 'timeline: drawn', 'timeline', '.bar-articles', scan, scanned.time),
      ...(await scrolling(page)),
      await sorting(page),
    ];
  },
};

interface ConcordanceGlobals {
  readonly concordancePage: typeof import('./concordance-page.tsx');
}

/** A page that knows nothing yet but where its database is. */
async function load(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="zh-CN"><body>',
    }),
  );
  await page.goto(address);
  await page.addStyleTag({
    content: await bundleStyles([
      'components/controls/base.css',
      'components/concept/*.css',
      'components/chart/*.css',
    ]),
  });
  await page.addScriptTag({
    content: await bundleForPage('tests/bench/library/concordance-page.tsx', 'concordancePage'),
  });
  const files = categoryIds.map(
    (id) => JSON.parse(readFileSync(`public/glossary/${id}.json`, 'utf8')) as CategoryFile,
  );
  await page.evaluate(
    (given) => (globalThis as unknown as ConcordanceGlobals).concordancePage.open(given),
    files,
  );
}

async function firstScreen(
  page: Page,
  measured: string,
  tab: 'uses' | 'timeline',
  ready: string,
  scan: string,
  scanTime: number,
): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await load(page);
    times.push(
      await page.evaluate(
        (asked) => (globalThis as unknown as ConcordanceGlobals).concordancePage.showConcept(...asked),
        [conceptId, tab, ready] as const,
      ),
    );
  }
  const time = median(times);
  return {
    measured: `${measured}, page just loaded`,
    ours: milliseconds(time),
    peer: scan,
    ratio: `${(scanTime / time).toFixed(0)} ×`,
    goal: `≤ ${mostFirst} ms`,
    holds: time <= mostFirst,
  };
}

async function scrolling(page: Page): Promise<Row[]> {
  await load(page);
  await page.evaluate(
    (id) =>
      (globalThis as unknown as ConcordanceGlobals).concordancePage.showConcept(id, 'uses', '.kwic-right'),
    conceptId,
  );
  const session = await page.context().newCDPSession(page);
  // Time in which the main thread has a core, so that what else the machine does isn't counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busyTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const rows: Row[] = [];
  for (const speed of speeds) {
    const before = await busyTime();
    const times = await page.evaluate(
      ([pixels, count]) =>
        (globalThis as unknown as ConcordanceGlobals).concordancePage.scroll(pixels, count),
      [speed, frames] as const,
    );
    const perFrame = ((await busyTime()) - before) / frames;
    rows.push({
      measured: `scrolling by ${speed} px in every frame, main thread per frame`,
      ours: milliseconds(perFrame),
      peer: `frames came every ${milliseconds(median(times))}, p95 ${milliseconds(percentile(times, 0.95))}`,
      ratio: '',
      goal: `≤ ${mostBusy} ms`,
      holds: perFrame <= mostBusy,
    });
  }
  await session.detach();
  return rows;
}

async function sorting(page: Page): Promise<Row> {
  const time = await page.evaluate(() =>
    (globalThis as unknown as ConcordanceGlobals).concordancePage.sortByContext(),
  );
  return {
    measured: 'sorted by what follows: all texts read, 20,000 contexts in Chinese order',
    ours: milliseconds(time),
    peer: '',
    ratio: '',
    goal: '–',
    holds: null,
  };
}
