import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { quietChromiumFlags, runsAsRoot } from '../../browser/chromium-flags.ts';
import { needBrowser } from '../../browser/need-browser.ts';
import { bundleForPage } from '../bundle.ts';
import { type Shown, shownPrefix } from './show-found.ts';

/** Global names of the scripts, each with its module. */
const modules = {
  ours: 'tests/bench/library/ours.ts',
  terms: 'tests/bench/library/term-times.ts',
  cold: 'tests/bench/library/cold-ours.ts',
  peers: 'tests/bench/library/peers.ts',
  backup: 'tests/bench/library/backup-times.ts',
} as const;

export type ScriptName = keyof typeof modules;

/** What the scripts put on a page's global object. */
export interface SiteGlobals {
  readonly ours: typeof import('./ours.ts');
  readonly terms: typeof import('./term-times.ts');
  readonly cold: typeof import('./cold-ours.ts');
  readonly peers: typeof import('./peers.ts');
  readonly backup: typeof import('./backup-times.ts');
}

/**
 * A browser with a disk of its own, in which libraries of several sizes are kept, one origin each. Its pages come
 * from a server on this machine: a script's way through the harness would be a third of what is measured.
 */
export interface LibrarySite {
  /** Opens a page of the library of `size` articles with some of the scripts. */
  readonly open: (size: number, scripts: readonly ScriptName[]) => Promise<Page>;
  /**
   * Opens a page with a script that `call` then calls, and gives what `showFound` says. Nothing is asked of the page
   * before: what the harness puts into it for that takes as long as a tenth of a search.
   */
  readonly show: (size: number, script: ScriptName, call: string) => Promise<Shown>;
  /** Ends the browser and starts it again with the same disk. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The shipped glossary's files. */
export function glossaryFiles(): CategoryFile[] {
  return readdirSync('public/glossary')
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(`public/glossary/${name}`, 'utf8')) as CategoryFile);
}

export async function openLibrarySite(): Promise<LibrarySite> {
  const disk = mkdtempSync(join(tmpdir(), 'dongcheng-gloss-bench-'));
  const bundles = new Map<string, string>();
  for (const [name, entry] of Object.entries(modules)) bundles.set(name, await bundleForPage(entry, name));
  const server = await serve(bundles);
  const { port } = server.address() as AddressInfo;
  let context = await launch(disk);

  function address(size: number, scripts: readonly ScriptName[], inline: string): string {
    return `http://n${size}.localhost:${port}/?${new URLSearchParams({ scripts: scripts.join(' '), inline })}`;
  }

  async function open(size: number, scripts: readonly ScriptName[]): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address(size, scripts, ''));
    return page;
  }

  async function show(size: number, script: ScriptName, call: string): Promise<Shown> {
    const page = await context.newPage();
    const said = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(shownPrefix),
      timeout: 300_000,
    });
    const [message] = await Promise.all([said, page.goto(address(size, [script], `${script}.${call}`))]);
    await page.close();
    return JSON.parse(message.text().slice(shownPrefix.length)) as Shown;
  }

  return {
    open,
    show,
    restart: async () => {
      await context.close();
      context = await launch(disk);
    },
    close: async () => {
      await context.close();
      server.close();
      rmSync(disk, { recursive: true, force: true });
    },
  };
}

/**
 * Serves the scripts by their names, and pages that load some of them. Scripts may be kept, so that the browser keeps
 * their compiled code too, as it does with those of an extension.
 */
async function serve(bundles: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const script = bundles.get(/^\/(\w+)\.js$/.exec(pathname)?.[1] ?? '');
    const type = script === undefined ? 'text/html' : 'text/javascript';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': script === undefined ? 'no-store' : 'max-age=3600',
    });
    response.end(
      script ?? pageOf((searchParams.get('scripts') ?? '').split(' '), searchParams.get('inline') ?? ''),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return server;
}

function pageOf(scripts: readonly string[], inline: string): string {
  return [
    '<!doctype html><meta charset="utf-8"><title>library</title><body>',
    ...scripts.map((name) => `<script src="/${name}.js"></script>`),
    `<script>${inline}</script>`,
  ].join('');
}

function launch(disk: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(disk, {
    executablePath: needBrowser('chromium'),
    headless: true,
    chromiumSandbox: !runsAsRoot(),
    args: [...quietChromiumFlags],
  });
}
