import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from '@playwright/test';
import { buildExtension } from '../../browser/build-extension.ts';
import type { Bench } from '../bench.ts';
import { bundleForPage } from '../bundle.ts';
import { median, milliseconds, percentile, type Row } from '../report.ts';
import { articleHtml } from './article-html.ts';
import { pageText } from './page-text.ts';

const mostTime = 2;
const rounds = 15;
/** What the scripts may weigh, gzipped bytes. */
const budgets = { 'detector.js': 6_000, 'annotator.js': 40_000 } as const;

/** A page on a named host that isn't Dongcheng news: all it carries of us is the detector. */
export const unrelatedPage: Bench = {
  name: 'unrelated-page',
  title: 'A page on a named host that is not Dongcheng news',
  async run(page) {
    const built = buildExtension('chromium');
    const detector = readFileSync(`${built}/detector.js`, 'utf8');
    const rows: Row[] = [];
    for (const unrelated of unrelatedPages()) rows.push(await detectorRow(page, unrelated, detector));
    const sizes = Object.entries(budgets).map(([file, most]): Row => {
      const { length } = gzipSync(readFileSync(`${built}/${file}`), { level: 9 });
      return {
        measured: `${file}, gzip`,
        ours: `${(length / 1000).toFixed(1)} kB`,
        peer: 'no extension: 0',
        ratio: '–',
        goal: `≤ ${most / 1000} kB`,
        holds: length <= most,
      };
    });
    return [...rows, ...sizes];
  },
};

interface UnrelatedPage {
  readonly name: string;
  readonly address: string;
  readonly body: Buffer;
}

/** News of other districts and cities, and a long article of no place at all. */
function unrelatedPages(): UnrelatedPage[] {
  const fixture = (file: string): Buffer => readFileSync(`tests/fixtures/pages/${file}`);
  return [
    {
      name: 'news of Xicheng',
      address: 'https://www.beijing.gov.cn/ywdt/gqrd/202605/t20260520_4600009.html',
      body: fixture('11_xicheng_negative.html'),
    },
    {
      name: 'news of another district in GBK',
      address: 'http://bj.people.com.cn/n2/2026/0911/c82838-41699998.html',
      body: fixture('36_chaoyang_gbk.html'),
    },
    {
      name: "news of Xuchang's Dongcheng district",
      address: 'http://www.xinhuanet.com/20260820/0123456789abcdef0123456789abcdee/c.html',
      body: fixture('18_xuchang_dongcheng_negative.html'),
    },
    {
      name: 'article of 20,000 characters',
      address: 'https://www.chinanews.com.cn/gn/2026/02-27/10500009.shtml',
      body: Buffer.from(
        articleHtml(pageText(20_000, 450).text).replaceAll('东城', '海滨').replace('北京市', '某市'),
      ),
    },
  ];
}

/** Runs the built detector in freshly loaded pages, its script compiled anew each time. */
async function detectorRow(page: Page, unrelated: UnrelatedPage, detector: string): Promise<Row> {
  const { name, address, body } = unrelated;
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', body })
      : route.fulfill({ status: 404, body: '' }),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const runner = await bundleForPage('tests/bench/page/detector-in-page.ts', 'inPage');
  const times: number[] = [];
  const own: number[] = [];
  await page.goto(address);
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    own.push(await taskTime(session));
    await page.addScriptTag({ content: runner });
    const { time, asked } = await page.evaluate(
      (source) =>
        (globalThis as unknown as { inPage: typeof import('./detector-in-page.ts') }).inPage.runDetector(
          source,
        ),
      // A comment of its own keeps the browser from taking the script out of its cache.
      `${detector}\n// ${round}`,
    );
    if (asked) throw new Error(`The detector took "${name}" for Dongcheng news.`);
    times.push(time);
  }
  await session.detach();
  const middle = median(times);
  return {
    measured: `detector: ${name}`,
    ours: `median ${milliseconds(middle)}, p95 ${milliseconds(percentile(times, 0.95))}`,
    peer: `no extension: ${milliseconds(median(own))} to load`,
    ratio: `${((100 * middle) / median(own)).toFixed(1)} %`,
    goal: `≤ ${mostTime} ms`,
    holds: middle <= mostTime,
  };
}

/** Milliseconds that the main thread has worked for the document since it began to load. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
