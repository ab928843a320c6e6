import type { Bench } from './bench.ts';
import { bundleForPage } from './bundle.ts';
import { milliseconds } from './report.ts';

/** The scan benchmark of tests/bench/matching, in Chromium: its RegExp differs from Node's. */
export const scan: Bench = {
  name: 'scan',
  title: 'Scanning folded text, building the index',
  async run(page) {
    await page.addScriptTag({ content: await bundleForPage('tests/bench/matching/scan.bench.ts', 'scan') });
    const rows = await page.evaluate(() => {
      const { scan } = globalThis as unknown as { scan: typeof import('./matching/scan.bench.ts') };
      return scan.benchMatching(console.warn);
    });
    return rows.map(({ measured, ours, peer, peerName, ratio, goal, holds }) => ({
      measured,
      ours: milliseconds(ours),
      peer: `${peerName}: ${milliseconds(peer)}`,
      ratio: `${ratio.toFixed(1)} ×`,
      goal: goal === null ? '–' : `≥ ${goal} ×`,
      holds: goal === null ? null : holds,
    }));
  },
};
