import type { Page } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { type BenchGlobals, loadBenchPage } from './bench-page.ts';
import { type PageText, pageText } from './page-text.ts';
import { peers } from './peer-names.ts';
import { traceBusy } from './trace.ts';

/** The contender that takes seconds: run twice, untraced. */
const slow = 'mark.js mark()';

interface Marked {
  /** One call by the page's own clock; ours has many small parts and shows in `busy` alone. */
  readonly script: number;
  readonly busy: number;
  readonly longest: number;
  /** Changes of the page's nodes, as a MutationObserver counts them. */
  readonly mutations: number;
  readonly marks: number;
}

/** From start to marks painted on a 20,000-character article: ours against wrapping in elements. */
export const marking: Bench = {
  name: 'marking',
  title: 'Marking an article: from start to marks painted',
  run: benchMarking,
};

async function benchMarking(page: Page): Promise<Row[]> {
  const article = pageText(20_000, 450);
  const all = new Map<string, Marked[]>();
  const names = ['ours', ...peers];
  for (let round = 0; round < 5; round += 1) {
    for (const name of names) {
      if (name === slow && round > 1) continue;
      const marked = await markOnce(page, article, name);
      all.set(name, [...(all.get(name) ?? []), marked]);
    }
  }
  const of = (name: string, key: keyof Marked): number =>
    median((all.get(name) ?? []).map((one) => one[key]));
  const show = (name: string): string =>
    `${name === 'ours' ? '' : `${milliseconds(of(name, 'script'))} script, `}${milliseconds(of(name, 'busy'))} busy in all, longest ${milliseconds(of(name, 'longest'))}, ${of(name, 'mutations')} mutations`;
  const rows = peers.map((name): Row => {
    const ratio = of(name, 'busy') / of('ours', 'busy');
    const goal = name === slow ? 100 : name === 'mark.js markRegExp()' ? 2 : 1;
    return {
      measured: `mark 20,000 characters, 1,000 designations (${of('ours', 'marks')} matches)`,
      ours: show('ours'),
      peer: `${name}: ${show(name)}`,
      ratio: `${ratio.toFixed(1)} × busy`,
      goal: `≥ ${goal} ×`,
      holds: ratio >= goal,
    };
  });
  const quiet = of('ours', 'mutations') === 0 && of('ours', 'longest') <= 16;
  rows.push({
    measured: 'the same: changes to the page, longest task',
    ours: `${of('ours', 'mutations')} mutations, longest task ${milliseconds(of('ours', 'longest'))}`,
    peer: '–',
    ratio: '–',
    goal: '0 mutations, ≤ 16 ms',
    holds: quiet,
  });
  return rows;
}

async function markOnce(page: Page, article: PageText, name: string): Promise<Marked> {
  const { session } = await loadBenchPage(page, article);
  let result = { mutations: 0, marks: 0, script: 0, elapsed: 0 };
  const run = async (): Promise<void> => {
    result = await page.evaluate(
      async ([who, list]) => {
        const { ours, contenders } = globalThis as unknown as BenchGlobals;
        let mutations = 0;
        const observer = new MutationObserver((records) => {
          mutations += records.length;
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
        const root = document.querySelector<HTMLElement>('#mainText') as HTMLElement;
        await new Promise((resolve) => setTimeout(resolve, 300));
        performance.mark('from');
        const from = performance.now();
        let script = 0;
        let marks = 0;
        if (who === 'ours') {
          const started = await ours.start();
          await started.painted;
          marks = started.page.reading()?.session.occurrences.value.length ?? 0;
        } else {
          marks = contenders.peers[who]?.(root, list) ?? 0;
          script = performance.now() - from;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        }
        performance.mark('to');
        const elapsed = performance.now() - from;
        mutations += observer.takeRecords().length;
        return { mutations, marks, script, elapsed };
      },
      [name, article.terms] as const,
    );
  };
  if (name === slow) {
    // One call that never yields: its time is the main thread's. A trace of it would have millions of events.
    await run();
    return { ...result, busy: result.elapsed, longest: result.script };
  }
  const busy = await traceBusy(session, run);
  return { ...result, busy: busy.total, longest: busy.longest };
}
