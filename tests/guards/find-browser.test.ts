import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'browsers-'));
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH', 'FIREFOX_PATH']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** An executable of the given text at `folder/name`, with its folder on PATH after those before it. */
function onPath(folder: string, name: string, text: string): string {
  const path = join(root, folder, name);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(path, text, { mode: 0o755 });
  const before = (process.env.PATH ?? '').split(delimiter).filter((each) => each.startsWith(root));
  vi.stubEnv('PATH', [...before, join(root, folder)].join(delimiter));
  return path;
}

test('takes the browser that PATH names', () => {
  const path = onPath('bin', 'chromium', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n');
  expect(findBrowser('chromium')).toBe(path);
});

test("passes over Ubuntu's script that only starts a snap", () => {
  onPath('stub', 'firefox-esr', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
  const path = onPath('real', 'firefox', 'ELF');
  expect(findBrowser('firefox')).toBe(path);
});

test('lets an environment variable go before PATH', () => {
  onPath('bin', 'firefox-esr', 'ELF');
  const chosen = onPath('elsewhere', 'my-firefox', 'ELF');
  vi.stubEnv('FIREFOX_PATH', chosen);
  expect(findBrowser('firefox')).toBe(chosen);
});

test('says so when the variable names no browser', () => {
  vi.stubEnv('CHROMIUM_PATH', join(root, 'nothing'));
  expect(() => findBrowser('chromium')).toThrow('CHROMIUM_PATH');
});
