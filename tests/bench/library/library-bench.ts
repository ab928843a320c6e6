import type { Bench } from '../bench.ts';
import { median, milliseconds, percentile, type Row } from '../report.ts';
import { searchRows } from './library-search-rows.ts';
import { glossaryFiles, type LibrarySite, openLibrarySite, type SiteGlobals } from './library-site.ts';

const size = 10_000;
/** The peers are tried out with a library of this size. */
const small = 1_000;
const mostImportTimes = 3;
const mostIndexShare = 0.5;
const mostPerArticle = 10;
const storedOneByOne = 60;
const occurrences = 20_000;
const mostFirstScreen = 100;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The library's own page of 10,000 articles: storing, searching, following a term. */
export const library: Bench = {
  name: 'library',
  title: 'A library of 10,000 articles',
  async run() {
    const site = await openLibrarySite();
    try {
      await fill(site, small);
      const storing = await storingRows(site);
      const searching = await searchRows(site, size);
      return [...searching, ...storing, await oneByOneRow(site), ...(await termRows(site))];
    } finally {
      await site.close();
    }
  },
};

async function fill(site: LibrarySite, count: number) {
  const page = await site.open(count, ['ours', 'peers']);
  page.setDefaultTimeout(0);
  const times = await page.evaluate(
    ([files, count]) => (globalThis as unknown as SiteGlobals).ours.fill(files, count),
    [glossaryFiles(), count] as const,
  );
  const bytes = await page.evaluate(
    (count) => (globalThis as unknown as SiteGlobals).ours.sizes(count),
    count,
  );
  await page.evaluate((count) => (globalThis as unknown as SiteGlobals).peers.copyRecords(count), count);
  await page.close();
  return { ...times, ...bytes };
}

async function storingRows(site: LibrarySite): Promise<Row[]> {
  const filled = await fill(site, size);
  const times = filled.library / filled.plain;
  const share = filled.index / filled.texts;
  return [
    {
      measured: 'importing 10,000 articles with their index, terms known',
      ours: `${(filled.library / 1000).toFixed(1)} s`,
      peer: `bulkAdd of the same records: ${(filled.plain / 1000).toFixed(1)} s`,
      ratio: `${times.toFixed(1)} × as long`,
      goal: `≤ ${mostImportTimes} ×`,
      holds: times <= mostImportTimes,
    },
    {
      measured: 'size of the index',
      ours: megabytes(filled.index),
      peer: `the texts: ${megabytes(filled.texts)}`,
      ratio: `${(share * 100).toFixed(0)} %`,
      goal: `≤ ${mostIndexShare * 100} %`,
      holds: share <= mostIndexShare,
    },
  ];
}

async function oneByOneRow(site: LibrarySite): Promise<Row> {
  const page = await site.open(size, ['ours']);
  const times = await page.evaluate(
    ([files, count]) => (globalThis as unknown as SiteGlobals).ours.storeOneByOne(files, count),
    [glossaryFiles(), storedOneByOne] as const,
  );
  await page.close();
  return {
    measured: `storing one article with its index and terms, ${storedOneByOne} of them`,
    ours: `median ${milliseconds(median(times))}, p95 ${milliseconds(percentile(times, 0.95))}`,
    peer: '–',
    ratio: '–',
    goal: `median ≤ ${mostPerArticle} ms`,
    holds: median(times) <= mostPerArticle,
  };
}

async function termRows(site: LibrarySite): Promise<Row[]> {
  const page = await site.open(size, ['terms']);
  page.setDefaultTimeout(0);
  const times = await page.evaluate(
    ([files, occurrences, count]) =>
      (globalThis as unknown as SiteGlobals).terms.termTimes(files, occurrences, count),
    [glossaryFiles(), occurrences, size] as const,
  );
  await page.close();
  const of = `${times.occurrences.toLocaleString('en')} occurrences in ${times.articles.toLocaleString('en')} articles`;
  const row = (measured: string, ours: number, scan: number, most: number | null): Row => ({
    measured: `${measured}, ${of}`,
    ours: milliseconds(ours),
    peer: `reading every record: ${milliseconds(scan)}`,
    ratio: `${(scan / ours).toFixed(1)} ×`,
    goal: most === null ? '–' : `≤ ${most} ms`,
    holds: most === null ? null : ours <= most,
  });
  return [
    row('concordance, data of the first screen', times.firstScreen, times.scanTexts, mostFirstScreen),
    row('timeline, data of all months', times.timeline, times.scanHeads, mostFirstScreen),
    row('terms that go with it', times.companions, times.scanHeads, null),
  ];
}
