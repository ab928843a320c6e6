import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BrowserName, browserNames } from '../browser/browser-name.ts';
import { extensionDir } from '../browser/build-extension.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js?: readonly string[];
  }[];
  readonly content_security_policy?: unknown;
  readonly web_accessible_resources?: readonly { readonly matches?: readonly string[] }[];
}

const permissions: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'activeTab',
    'contextMenus',
    'declarativeNetRequestWithHostAccess',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: [
    'activeTab',
    'contextMenus',
    'declarativeNetRequestWithHostAccess',
    'scripting',
    'storage',
    'unlimitedStorage',
  ],
};

/** The most that a content script may weigh, gzipped bytes. */
const budgets: Readonly<Record<string, number>> = { detector: 6_000, annotator: 40_000, card: 25_000 };

/** The most script that the popup may load before its first paint, and before it answers; bytes as in the package. */
const firstBudget = 5_000;
const popupBudget = 120_000;

/** Patterns that take in more than the hosts they name. */
const tooWide = (pattern: string) => /^(<all_urls>|(\*|https?|file):\/\/\*(\.[a-z]+)?\/)/.test(pattern);

/** Ways of running code that is not in the package. */
const remoteCode = [
  /<script[^>]+src=["'](https?:)?\/\//,
  /\bimport\(\s*["'`]https?:/,
  /\bimportScripts\(\s*["'`]https?:/,
  /\beval\(/,
  /\bnew Function\(/,
];
const runsRemoteCode = (text: string) => remoteCode.some((way) => way.test(text));

/** A module and all that it imports before it runs; what it imports later doesn't count. */
function modulesFrom(folder: string, path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(`${folder}/${path}`, 'utf8');
  const imports = text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g);
  for (const [, name = ''] of imports) modulesFrom(folder, `chunks/${name}`, found);
  return found;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

test('the rules of this file see what they forbid', () => {
  for (const wide of ['<all_urls>', '*://*/*', 'https://*/*', 'https://*.cn/*', 'file://*/*']) {
    expect(tooWide(wide), wide).toBe(true);
  }
  for (const named of ['https://www.bjdch.gov.cn/*', '*://*.bjd.com.cn/*'])
    expect(tooWide(named), named).toBe(false);
  for (const code of [
    'eval(x)',
    'new Function("x")',
    '<script src="https://x/y.js">',
    'import("https://x")',
  ]) {
    expect(runsRemoteCode(code), code).toBe(true);
  }
});

describe.each(browserNames)('the extension built for %s', (name) => {
  const folder = extensionDir(name);
  // Read when the first test runs, so that a missing build says so instead of hiding every test.
  const manifest = () => {
    if (!existsSync(`${folder}/manifest.json`)) throw new Error('Build the extension first: npm run build.');
    return JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
  };

  test('is Manifest V3 and asks for these permissions only', () => {
    expect(manifest().manifest_version).toBe(3);
    expect([...manifest().permissions].sort()).toEqual(permissions[name]);
    expect(manifest().optional_permissions).toEqual(['downloads']);
  });

  test('runs on named hosts; any other only when the reader asks for it', () => {
    const { host_permissions = [], optional_host_permissions = [], content_scripts = [] } = manifest();
    const matches = [...host_permissions, ...content_scripts.flatMap((script) => script.matches)];
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter(tooWide)).toEqual([]);
    expect(optional_host_permissions).toEqual(['*://*/*']);
  });

  test('shows no page every file of its own', () => {
    const resources = manifest().web_accessible_resources ?? [];
    expect(resources.flatMap((resource) => resource.matches ?? []).filter(tooWide)).toEqual([]);
  });

  test('runs no code from elsewhere', () => {
    const code = filesUnder(folder).filter((path) => ['.js', '.mjs', '.html'].includes(extname(path)));
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((path) => runsRemoteCode(readFileSync(path, 'utf8')))).toEqual([]);
    expect(JSON.stringify(manifest().content_security_policy ?? '')).not.toMatch(/unsafe-eval|https?:/);
  });

  test.each(Object.entries(budgets))('%s stays within its budget of %i bytes', (script, budget) => {
    const paths = filesUnder(folder).filter((path) => basename(path) === `${script}.js`);
    expect(paths).toHaveLength(1);
    for (const path of paths)
      expect(gzipSync(readFileSync(path), { level: 9 }).length).toBeLessThanOrEqual(budget);
  });

  test(`the popup’s first script is at most ${firstBudget} bytes, all that it needs to answer ${popupBudget}`, () => {
    const html = readFileSync(`${folder}/popup.html`, 'utf8');
    const entries = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(entries[0]).toBe('popup-first.js');
    const first = entries.flatMap((entry) => [...modulesFrom(folder, entry)]);
    const sizeOf = (paths: Iterable<string>): number =>
      [...paths].reduce((sum, path) => sum + readFileSync(`${folder}/${path}`).length, 0);
    expect(sizeOf(first)).toBeLessThanOrEqual(firstBudget);
    const [start = ''] = readdirSync(`${folder}/chunks`).filter((name) => name.startsWith('start-popup'));
    const modules = [...modulesFrom(folder, `chunks/${start}`, new Set(first))];
    expect(modules.length).toBeGreaterThan(2);
    expect(sizeOf(modules)).toBeLessThanOrEqual(popupBudget);
    expect(modules.filter((path) => /start-lookup|library|store-|dexie|fold-text/.test(path))).toEqual([]);
    const later = filesUnder(`${folder}/chunks`).map((path) => basename(path));
    expect(later.some((name) => name.startsWith('start-lookup'))).toBe(true);
  });

  test('loads the annotator only when the detector asks for it', () => {
    const scripts = (manifest().content_scripts ?? []).flatMap((script) => script.js ?? []);
    expect(scripts.map((path) => basename(path))).toEqual(['detector.js']);
  });
});
