import type { Bench } from '../bench.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { glossaryFiles, type LibrarySite, openLibrarySite, type SiteGlobals } from './library-site.ts';

const sizes = [100, 1_000, 10_000, 50_000];
const queries = 20;
const stored = 20;

interface Grown {
  readonly size: number;
  readonly importing: number;
  readonly storing: number;
  readonly two: number;
  readonly four: number;
  readonly cold: number;
  readonly index: number;
}

/** How the library's cost grows with its articles. */
export const libraryGrowth: Bench = {
  name: 'library-growth',
  title: 'The library as it grows',
  async run() {
    const site = await openLibrarySite();
    try {
      const grown: Grown[] = [];
      for (const size of sizes) grown.push(await measure(site, size));
      return grown.map((each, at) => rowOf(each, grown[at - 1] ?? null));
    } finally {
      await site.close();
    }
  },
};

async function measure(site: LibrarySite, size: number): Promise<Grown> {
  const page = await site.open(size, ['ours']);
  page.setDefaultTimeout(0);
  const files = glossaryFiles();
  const times = await page.evaluate(
    ([files, size]) => (globalThis as unknown as SiteGlobals).ours.fill(files, size),
    [files, size] as const,
  );
  const ask = (length: number) =>
    page.evaluate(
      async ([length, count]) => {
        const { ours } = globalThis as unknown as SiteGlobals;
        const times = await ours.ask(await ours.stretches(length, count));
        return times.map(({ first }) => first);
      },
      [length, queries] as const,
    );
  const two = median(await ask(2));
  const four = median(await ask(4));
  const { index } = await page.evaluate(
    (size) => (globalThis as unknown as SiteGlobals).ours.sizes(size),
    size,
  );
  const storing = await page.evaluate(
    ([files, count]) => (globalThis as unknown as SiteGlobals).ours.storeOneByOne(files, count),
    [files, stored] as const,
  );
  const words = await page.evaluate(() => (globalThis as unknown as SiteGlobals).ours.stretches(4, 6));
  await page.close();
  const cold: number[] = [];
  for (const word of words) cold.push((await site.show(size, 'cold', `show(${JSON.stringify(word)})`)).time);
  return { size, importing: times.library, storing: median(storing), two, four, cold: median(cold), index };
}

function rowOf(grown: Grown, before: Grown | null): Row {
  const { size, importing, storing, two, four, cold, index } = grown;
  const factor = before ? size / before.size : 1;
  const slower = before ? Math.max(two / before.two, four / before.four, cold / before.cold) : 1;
  return {
    measured: `${size.toLocaleString('en')} articles`,
    ours: `query of 2 characters ${milliseconds(two)}, of 4 ${milliseconds(four)}; cold page ${milliseconds(cold)}`,
    peer: `storing one ${milliseconds(storing)}, importing each ${milliseconds(importing / size)}, index ${(index / 1e6).toFixed(1)} MB`,
    ratio: before ? `${factor} × the articles: ${slower.toFixed(1)} × the time at most` : '–',
    goal: before ? `< ${factor} ×` : '–',
    holds: before ? slower < factor : null,
  };
}
