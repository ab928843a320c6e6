import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { anchoring } from './anchoring/anchoring.ts';
import type { Bench } from './bench.ts';
import { exporting } from './excerpts/exporting.ts';
import { saving } from './excerpts/saving.ts';
import { launchBenchBrowser } from './launch-bench-browser.ts';
import { backup } from './library/backup.ts';
import { coldPopup } from './library/cold-popup.ts';
import { concordance } from './library/concordance.ts';
import { library } from './library/library-bench.ts';
import { libraryGrowth } from './library/library-growth.ts';
import { appending } from './page/appending.ts';
import { frames } from './page/frames.ts';
import { hover } from './page/hover.ts';
import { longPages } from './page/long-pages.ts';
import { marking } from './page/marking.ts';
import { unrelatedPage } from './page/unrelated-page.ts';
import { reader } from './reader/reader-bench.ts';
import { table } from './report.ts';
import { scale } from './scale/scale.ts';
import { scan } from './scan.ts';
import { versions } from './versions.ts';

/** `npm run bench` runs all and writes RESULTS.md; `npm run bench -- marking hover` runs some and only prints. */
const benches: readonly Bench[] = [
  scan,
  marking,
  longPages,
  frames,
  hover,
  appending,
  unrelatedPage,
  library,
  libraryGrowth,
  concordance,
  coldPopup,
  saving,
  exporting,
  anchoring,
  reader,
  backup,
  scale,
];
const resultsFile = 'tests/bench/RESULTS.md';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No such benchmark: ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const browser = await launchBenchBrowser();
const sections: string[] = [];
try {
  for (const { name, title, run } of benches) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const from = performance.now();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const rows = await run(await context.newPage());
    await context.close();
    const section = table(title, rows);
    console.log(section);
    console.log(`(${name}: ${((performance.now() - from) / 1000).toFixed(0)} s)\n`);
    sections.push(section);
  }
} finally {
  await browser.close();
}
if (wanted.length === 0) {
  const head = [
    '# Measured',
    '',
    `\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Chromium ${browser.version()}, Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).`,
    `Peers: ${versions().join(', ')}.`,
    'Medians of runs that take turns; times depend on the machine, ratios hardly.',
    '',
  ];
  writeFileSync(resultsFile, [...head, ...sections].join('\n'));
}
