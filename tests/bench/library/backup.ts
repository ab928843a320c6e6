import type { Bench } from '../bench.ts';
import type { Row } from '../report.ts';
import { glossaryFiles, openLibrarySite, type SiteGlobals } from './library-site.ts';

const articles = 2_000;
const excerpts = 10_000;
const mostBackupSeconds = 10;
const mostRestoreSeconds = 30;
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A backup of everything, and the way back into an empty library. */
export const backup: Bench = {
  name: 'backup',
  title: 'A backup of 10,000 excerpts with 2,000 articles',
  async run() {
    const site = await openLibrarySite();
    try {
      const page = await site.open(articles, ['backup']);
      page.setDefaultTimeout(0);
      const times = await page.evaluate(
        ([files, articles, excerpts]) =>
          (globalThis as unknown as SiteGlobals).backup.backupTimes(files, articles, excerpts),
        [glossaryFiles(), articles, excerpts] as const,
      );
      await page.close();
      return rowsOf(times);
    } finally {
      await site.close();
    }
  },
};

function rowsOf(times: Awaited<ReturnType<SiteGlobals['backup']['backupTimes']>>): Row[] {
  const row = (measured: string, ours: number, peer: string, than: number, most: number | null): Row => ({
    measured,
    ours: seconds(ours),
    peer: `${peer}: ${seconds(than)}`,
    ratio: `${(ours / than).toFixed(1)} × as long`,
    goal: most === null ? '–' : `≤ ${most} s`,
    holds: most === null ? null : ours <= most * 1000,
  });
  return [
    row(
      'writing and checking it',
      times.backup,
      'every record at once as JSON',
      times.dump,
      mostBackupSeconds,
    ),
    row('looking through it', times.plan, 'writing and checking it', times.backup, mostBackupSeconds),
    row(
      'restoring it, terms and index made anew',
      times.restore,
      'bulkAdd of the same records',
      times.plain,
      mostRestoreSeconds,
    ),
    {
      measured: 'size of the file',
      ours: megabytes(times.bytes),
      peer: `the records as JSON: ${megabytes(times.unpacked)}`,
      ratio: `${((times.bytes / times.unpacked) * 100).toFixed(0)} %`,
      goal: '–',
      holds: null,
    },
  ];
}
