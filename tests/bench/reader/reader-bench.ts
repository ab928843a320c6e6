import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { buildExtension } from '../../browser/build-extension.ts';
import { launchChromium, type ReadingChromium } from '../../browser/launch-chromium.ts';
import type { Bench } from '../bench.ts';
import { traceBusy } from '../page/trace.ts';
import { median, milliseconds, type Row } from '../report.ts';
import { fourPages } from './four-pages.ts';
import type { Measured } from './peer-page.ts';
import { rendererMemory } from './renderer-memory.ts';

const rounds = 5;
/** A page must answer within this, milliseconds (RAIL). */
const mostTask = 50;

interface Measurements extends Measured {
  /** Processor time of the page's longest task, milliseconds: what else the machine does isn't counted. */
  readonly longest: number;
  /** Megabytes that the browser's pages hold more than before the file was opened; and after the tab was closed. */
  readonly held: number | null;
  readonly left: number | null;
}

/** A four-page issue in the reader, beside pdf.js drawing the same pages as sites have it. */
export const reader: Bench = {
  name: 'reader',
  title: 'A newspaper of four pages: from the file to its articles, against pdf.js drawing its pages',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'reader-bench-'));
    cpSync(buildExtension('chromium'), folder, { recursive: true });
    await addPeer(folder);
    const reading = await launchChromium({ extensionDir: folder, serve: () => null });
    try {
      const base64 = (await fourPages()).toString('base64');
      const ours: Measurements[] = [];
      const peer: Measurements[] = [];
      for (let round = 0; round < rounds; round += 1) {
        peer.push(await measure(reading, 'peer.html', base64, measurePeer));
        ours.push(await measure(reading, 'reader.html', base64, measureOurs));
      }
      return rowsOf(ours, peer);
    } finally {
      await reading.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Puts pdf.js and the scripts that measure into a copy of the extension, whose pages run nothing else. */
async function addPeer(folder: string): Promise<void> {
  mkdirSync(join(folder, 'peer'));
  const pdfjs = fileURLToPath(new URL('../../../node_modules/pdfjs-dist/build/', import.meta.url));
  cpSync(`${pdfjs}pdf.worker.min.mjs`, join(folder, 'peer/pdf.worker.min.mjs'));
  await build({
    entryPoints: ['peer-page.ts', 'our-page.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
    bundle: true,
    outdir: join(folder, 'peer'),
    format: 'esm',
    logLevel: 'error',
  });
  const page = '<!doctype html><meta charset="utf-8"><title>Peer</title>';
  writeFileSync(
    join(folder, 'peer.html'),
    `${page}<body><script type="module" src="/peer/peer-page.js"></script>`,
  );
}

async function measure(
  reading: ReadingChromium,
  path: string,
  base64: string,
  run: (page: Page, base64: string) => Promise<Measured>,
): Promise<Measurements> {
  const page = await reading.context.newPage();
  await page.goto(`chrome-extension://${reading.extensionId}/${path}`);
  await page.waitForLoadState();
  const before = await rendererMemory(reading.context);
  const session = await reading.context.newCDPSession(page);
  let measured: Measured = { first: Number.NaN, all: Number.NaN };
  const { most } = await traceBusy(session, async () => {
    measured = await run(page, base64);
  });
  await session.detach();
  const during = await rendererMemory(reading.context);
  await page.close();
  const after = await rendererMemory(reading.context);
  const less = (value: number | null): number | null =>
    value === null || before === null ? null : Math.max(0, value - before);
  return { ...measured, longest: most, held: less(during), left: less(after) };
}

async function measurePeer(page: Page, base64: string): Promise<Measured> {
  await page.waitForFunction('window.measurePeer !== undefined');
  return page.evaluate((data) => {
    if (!window.measurePeer) throw new Error('The peer is not there.');
    return window.measurePeer(data);
  }, base64);
}

async function measureOurs(page: Page, base64: string): Promise<Measured> {
  await page.waitForSelector('input[type="file"]', { state: 'attached' });
  await page.addScriptTag({ url: '/peer/our-page.js', type: 'module' });
  return page.evaluate((data) => {
    if (!window.measureOurs) throw new Error('The script is not there.');
    return window.measureOurs(data);
  }, base64);
}

function rowsOf(ours: readonly Measurements[], peer: readonly Measurements[]): Row[] {
  const times = (pick: (of: Measured) => number): readonly [number, number] => [
    median(ours.map(pick)),
    median(peer.map(pick)),
  ];
  const [first, firstPeer] = times((of) => of.first);
  const [all, allPeer] = times((of) => of.all);
  const usual = (of: readonly Measurements[]): number => median(of.map(({ longest }) => longest));
  return [
    {
      measured: 'first article to be read',
      ours: milliseconds(first),
      peer: `pdf.js, first page drawn: ${milliseconds(firstPeer)}`,
      ratio: `${(first / firstPeer).toFixed(2)} ×`,
      goal: '',
      holds: null,
    },
    {
      measured: 'all pages read, all articles listed',
      ours: milliseconds(all),
      peer: `pdf.js, all pages drawn: ${milliseconds(allPeer)}`,
      ratio: `${(all / allPeer).toFixed(2)} ×`,
      goal: '',
      holds: null,
    },
    {
      measured: 'longest task of the page, processor time',
      ours: milliseconds(usual(ours)),
      peer: `pdf.js: ${milliseconds(usual(peer))}`,
      ratio: `${(usual(ours) / usual(peer)).toFixed(2)} ×`,
      goal: `≤ ${mostTask} ms`,
      holds: usual(ours) <= mostTask,
    },
    memoryRow('memory while it is open', ours, peer, ({ held }) => held),
    memoryRow('memory left when the tab is closed', ours, peer, ({ left }) => left),
  ];
}

function memoryRow(
  measured: string,
  ours: readonly Measurements[],
  peer: readonly Measurements[],
  pick: (of: Measurements) => number | null,
): Row {
  const say = (of: readonly Measurements[]): string => {
    const known = of.map(pick).filter((value) => value !== null);
    return known.length === 0 ? 'unknown here' : `${median(known).toFixed(0)} MB`;
  };
  return { measured, ours: say(ours), peer: `pdf.js: ${say(peer)}`, ratio: '', goal: '', holds: null };
}
