import type { CDPSession, Page } from '@playwright/test';
import { bundleForPage } from '../bundle.ts';
import { articleHtml } from './article-html.ts';

const address = 'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html';

/** A page of the bench with all contenders loaded, not yet started. */
export interface BenchPage {
  readonly page: Page;
  readonly session: CDPSession;
}

export interface BenchScripts {
  readonly ours: string;
  readonly peers: string;
  readonly worker: string;
  readonly highlightsCss: string;
}

/** Bundles the product's page code, the peers and the worker that plays the background. */
export async function bundleScripts(highlightsCss: string): Promise<BenchScripts> {
  const [ours, peers, worker] = await Promise.all([
    bundleForPage('tests/bench/page/ours.ts', 'ours'),
    bundleForPage('tests/bench/page/peers.ts', 'contenders'),
    bundleForPage('tests/bench/page/worker.ts', 'worker'),
  ]);
  return { ours, peers, worker, highlightsCss };
}

/** Loads a fresh article page of this text with our worker ready for these terms. */
export async function loadBenchPage(
  page: Page,
  scripts: BenchScripts,
  text: string,
  terms: readonly string[],
): Promise<BenchPage> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: articleHtml(text) })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(address);
  await page.addStyleTag({ content: scripts.highlightsCss });
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
}
