import { buildExtension } from '../../browser/build-extension.ts';
import { launchChromium, type ReadingChromium } from '../../browser/launch-chromium.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { stopWorker } from '../../e2e/support/chromium.ts';
import type { Bench } from '../bench.ts';
import { bundleForPage } from '../bundle.ts';
import { articleHtml } from '../page/article-html.ts';
import { pageText } from '../page/page-text.ts';
import { median, milliseconds, percentile, type Row } from '../report.ts';

const address = 'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html';
/** Designations of the two packs that take turns. */
const sizes = { small: 1_000, large: 100_000 } as const;
type Size = keyof typeof sizes;
const turns = 4;
const roundsOfTurn = 5;

/** What a dictionary costs, in the built extension: against a pack of a hundredth of its size. */
export const scale: Bench = {
  name: 'scale',
  title: 'A pack of 100,000 designations',
  run: benchScale,
};

interface PageTimes {
  readonly marked: number;
  readonly heap: number;
  readonly marks: number;
}

interface Globals {
  readonly scale: typeof import('./packs-in-page.ts');
  readonly firstMarks?: number;
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok: boolean }> } };
}

async function benchScale(): Promise<Row[]> {
  const article = pageText(20_000, 450);
  const html = articleHtml(article.text);
  const page = { status: 200, contentType: 'text/html; charset=utf-8', headers: {}, body: html };
  const reading = await launchChromium({
    extensionDir: buildExtension('chromium'),
    serve: (url) => (url === address ? page : null),
  });
  try {
    const own = await reading.extensionPage('options.html');
    await own.runScript(
      `${await bundleForPage('tests/bench/scale/packs-in-page.ts', 'scale')};globalThis.scale = scale`,
    );
    // Later, so that a worker that has nothing to match with is measured first.
    const asleep = { none: await answersAsleep(reading, own, article.text), small: [], large: [] } as Asleep;
    const installed = await installBoth(own, article);
    const times: Record<Size, PageTimes[]> = { small: [], large: [] };
    const searches: Record<Size, number[]> = { small: [], large: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      for (const size of ['small', 'large'] as const) {
        await own.evaluate((id) => (globalThis as unknown as Globals).scale.only(id), size);
        // The first page after a change waits for the layers: that is the sleeping worker's measure.
        await pageTimes(reading);
        for (let round = 0; round < roundsOfTurn; round += 1) times[size].push(await pageTimes(reading));
        asleep[size].push(...(await answersAsleep(reading, own, article.text)));
        searches[size].push(...(await searchTimes(own, article.terms)));
      }
    }
    return [...importRows(installed), ...pageRows(times), asleepRow(asleep), searchRow(searches)];
  } finally {
    await reading.close();
  }
}

type Asleep = Record<Size | 'none', number[]>;
type Installs = Record<Size, Awaited<ReturnType<Globals['scale']['install']>>>;

async function installBoth(own: OpenPage, { text, terms }: ReturnType<typeof pageText>): Promise<Installs> {
  const install = (id: Size) =>
    own.evaluate(
      ([name, count, names, characters]) =>
        (globalThis as unknown as Globals).scale.install(name, count, names, characters),
      [id, sizes[id], [...terms], [...new Set(text.replace(/[，。]/g, ''))].join('')] as const,
    );
  return { small: await install('small'), large: await install('large') };
}

/** From the navigation to the first marks, and what page and content scripts then hold, megabytes. */
async function pageTimes({ context }: ReadingChromium): Promise<PageTimes> {
  const page = await context.newPage();
  // As text: the loader of this file would give the inner functions names by a call that pages don't know.
  await page.addInitScript({
    content: `(function look() {
      if (CSS.highlights.get('dcg-term')?.size > 0) globalThis.firstMarks = performance.now();
      else requestAnimationFrame(look);
    })();`,
  });
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as unknown as Globals).firstMarks !== undefined, null, {
    polling: 50,
  });
  // What is below the screen is matched after that.
  await page.waitForTimeout(700);
  const { marked, marks } = await page.evaluate(() => ({
    marked: (globalThis as unknown as Globals).firstMarks ?? Number.NaN,
    marks: CSS.highlights.get('dcg-term')?.size ?? 0,
  }));
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return { marked, marks, heap: usedSize / 2 ** 20 };
}

/** Milliseconds from a question to a worker that was stopped, to its answer. */
async function answersAsleep(
  { context, extensionId }: ReadingChromium,
  own: OpenPage,
  text: string,
): Promise<number[]> {
  const blocks = Array.from({ length: 6 }, (_, at) => text.slice(at * 160, (at + 1) * 160));
  const times: number[] = [];
  for (let round = 0; round < roundsOfTurn; round += 1) {
    await stopWorker(context, extensionId);
    times.push(
      await own.evaluate(async (some) => {
        const { chrome } = globalThis as unknown as Globals;
        const from = performance.now();
        const { ok } = await chrome.runtime.sendMessage({ name: 'text.match', request: { blocks: some } });
        if (!ok) throw new Error('The worker has no answer.');
        return performance.now() - from;
      }, blocks),
    );
  }
  return times;
}

/** Letter by letter, as they are typed: names, pinyin, initials, English. */
function searchTimes(own: OpenPage, terms: readonly string[]): Promise<number[]> {
  const typed = [
    ...terms.slice(0, 12),
    'zhengfu',
    'jieshe',
    'zcsq',
    'market of',
    'street',
    'x',
    'a',
    'shì',
    '街道 court',
  ];
  const queries = typed.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
  return own.evaluate((some) => (globalThis as unknown as Globals).scale.searchTimes(some), queries);
}

function importRows({ small, large }: Installs): Row[] {
  const ratio = large.time / small.time;
  return [
    {
      measured: `importing 100,000 designations (${(large.bytes / 2 ** 20).toFixed(0)} MB of JSON), once read`,
      ours: `${(large.time / 1000).toFixed(1)} s; progress told ${large.steps} times, never longer than ${milliseconds(large.longestSilence)} apart`,
      peer: `1,000 designations: ${milliseconds(small.time)}`,
      ratio: `${ratio.toFixed(1)} ×`,
      goal: 'with progress',
      holds: large.steps > 20,
    },
  ];
}

function pageRows(times: Readonly<Record<Size, readonly PageTimes[]>>): Row[] {
  const of = (size: Size, key: keyof PageTimes): number => median(times[size].map((each) => each[key]));
  const ratio = of('large', 'marked') / of('small', 'marked');
  const heap = of('large', 'heap') / of('small', 'heap');
  return [
    {
      measured: `from navigation to marks, 20,000 characters (${of('large', 'marks')} marks near the screen)`,
      ours: milliseconds(of('large', 'marked')),
      peer: `1,000 designations: ${milliseconds(of('small', 'marked'))} (${of('small', 'marks')} marks)`,
      ratio: `${ratio.toFixed(2)} ×`,
      goal: '≤ 1.5 ×',
      holds: ratio <= 1.5,
    },
    {
      measured: 'heap of the page with its content scripts, after a collection',
      ours: `${of('large', 'heap').toFixed(2)} MB`,
      peer: `1,000 designations: ${of('small', 'heap').toFixed(2)} MB`,
      ratio: `${heap.toFixed(3)} ×`,
      goal: '≤ 1.02 ×',
      holds: heap <= 1.02,
    },
  ];
}

function asleepRow({ none, small, large }: Asleep): Row {
  const [ours, few, nothing] = [median(large), median(small), median(none)];
  return {
    measured: 'a worker that was stopped answers about six paragraphs',
    ours: `${milliseconds(ours)} (95 of 100: ${milliseconds(percentile(large, 0.95))})`,
    peer: `1,000 designations: ${milliseconds(few)}; no pack: ${milliseconds(nothing)}`,
    ratio: `${(ours / few).toFixed(2)} ×`,
    goal: '≤ 150 ms',
    holds: ours <= 150,
  };
}

function searchRow({ small, large }: Readonly<Record<Size, readonly number[]>>): Row {
  const [ours, few] = [percentile(large, 0.95), percentile(small, 0.95)];
  return {
    measured: `searching concepts as in the popup, letter by letter (${large.length} queries), 95 of 100`,
    ours: `${milliseconds(ours)} (median ${milliseconds(median(large))})`,
    peer: `1,000 designations: ${milliseconds(few)}`,
    ratio: `${(ours / few).toFixed(1)} ×`,
    goal: '≤ 30 ms',
    holds: ours <= 30,
  };
}
