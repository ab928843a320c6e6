import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { bundleForPage } from '../bundle.ts';
import { articleHtml } from './article-html.ts';
import type { Started } from './ours.ts';
import type { PageText } from './page-text.ts';

const address = 'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html';

/** Isolated pages have a clock of 5 µs instead of 100 µs (hr-time-3). */
const isolatedHeaders = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A page of the bench with all contenders loaded, not yet started. */
export interface BenchPage {
  readonly page: Page;
  readonly session: CDPSession;
}

interface BenchScripts {
  readonly ours: string;
  readonly peers: string;
  readonly scene: string;
  readonly sweep: string;
  readonly worker: string;
  readonly highlightsCss: string;
}

let bundled: Promise<BenchScripts> | null = null;

/** The product's page code, the peers and the worker that plays the background; bundled once. */
function benchScripts(): Promise<BenchScripts> {
  bundled ??= bundleScripts();
  return bundled;
}

async function bundleScripts(): Promise<BenchScripts> {
  const highlightsCss = readFileSync('entrypoints/highlights.css', 'utf8');
  const [ours, peers, scene, sweep, worker] = await Promise.all([
    bundleForPage('tests/bench/page/ours.ts', 'ours'),
    bundleForPage('tests/bench/page/peers.ts', 'contenders'),
    bundleForPage('tests/bench/page/scene.ts', 'scene'),
    bundleForPage('tests/bench/page/sweep.ts', 'sweep'),
    bundleForPage('tests/bench/page/worker.ts', 'worker'),
  ]);
  return { ours, peers, scene, sweep, worker, highlightsCss };
}

/** Loads a fresh article page of this text with our worker ready for these terms. */
export async function loadBenchPage(page: Page, { text, terms }: PageText): Promise<BenchPage> {
  const scripts = await benchScripts();
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: isolatedHeaders,
          body: articleHtml(text),
        })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(address);
  await page.bringToFront();
  await page.addStyleTag({ content: scripts.highlightsCss });
  await page.addScriptTag({ content: scripts.scene });
  await page.addScriptTag({ content: scripts.sweep });
  await page.addScriptTag({ content: scripts.peers });
  await page.addScriptTag({ content: scripts.ours });
  await page.evaluate(
    ([source, list]) => (globalThis as unknown as BenchGlobals).ours.prepare(source, list),
    [scripts.worker, terms] as const,
  );
  const session = await page.context().newCDPSession(page);
  return { page, session };
}

/** What the bundles put on the page's global object. */
export interface BenchGlobals {
  readonly ours: typeof import('./ours.ts');
  readonly contenders: typeof import('./peers.ts');
  readonly scene: typeof import('./scene.ts');
  readonly sweep: typeof import('./sweep.ts');
  /** What a benchmark has started and goes on with in a later call. */
  started: Started;
}
