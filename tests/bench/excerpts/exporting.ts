import type { Bench } from '../bench.ts';
import { bundleForPage } from '../bundle.ts';
import { glossaryFiles } from '../library/library-site.ts';
import { milliseconds } from '../report.ts';

const articles = 2_000;
const excerpts = 10_000;
/** Longer than this a page should not hold still. */
const most = 2_000;

/** Taking excerpts out, in each format that is offered, against the least that a file of them costs. */
export const exporting: Bench = {
  name: 'exporting',
  title: 'Taking 10,000 excerpts of 2,000 articles out',
  async run(page) {
    await page.addScriptTag({
      content: await bundleForPage('tests/bench/excerpts/export-times.ts', 'exporting'),
    });
    page.setDefaultTimeout(0);
    const { formats, plain } = await page.evaluate(
      ([files, articles, excerpts]) => {
        const { exporting } = globalThis as unknown as { exporting: typeof import('./export-times.ts') };
        return exporting.exportTimes(files, articles, excerpts);
      },
      [glossaryFiles(), articles, excerpts] as const,
    );
    return formats.map(({ format, time, files, length }) => ({
      measured: `${format}: ${files === 1 ? 'one file' : `${files} files`}, ${(length / 1e6).toFixed(1)} million characters`,
      ours: milliseconds(time),
      peer: `JSON.stringify of the same: ${milliseconds(plain)}`,
      ratio: `${(time / plain).toFixed(1)} × as long`,
      goal: `≤ ${most / 1000} s`,
      holds: time <= most,
    }));
  },
};
