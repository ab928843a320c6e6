import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browser-name.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where `npm run build` puts the extension for a browser. */
export function extensionDir(name: BrowserName): string {
  return `${root}.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}

/**
 * Builds the extension for one browser and gives its folder.
 * @throws with what the build said where it fails.
 */
export function buildExtension(name: BrowserName): string {
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', target, '--mv3'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension does not build.\n${stdout}${stderr}`);
  return extensionDir(name);
}
