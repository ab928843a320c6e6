import { accessSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-name.ts';
import { commandNames, overrideVariables, usualPlaces } from './browser-places.ts';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * True for Ubuntu's stand-ins that only start a snap. A snap's confinement keeps the browser from
 * reading the built extension and temporary profiles, so it counts as missing.
 */
function isSnap(path: string): boolean {
  if (realpathSync(path).startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap') return true;
  const head = Buffer.alloc(4096);
  const length = readSync(openSync(path, 'r'), head, 0, head.length, 0);
  const text = head.toString('latin1', 0, length);
  return text.startsWith('#!') && text.includes('/snap/');
}

/**
 * The path of an installed browser, or null. An environment variable (CHROMIUM_PATH, CHROME_PATH,
 * FIREFOX_PATH) goes before PATH, and PATH before the usual places.
 * @throws where such a variable names no executable file: silently taking another browser would mislead.
 */
export function findBrowser(name: BrowserName): string | null {
  for (const variable of overrideVariables[name]) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (!isExecutable(path)) throw new Error(`${variable} is ${path}, which is no executable file.`);
    return path;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commandNames[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  const found = [...onPath, ...usualPlaces(name, process.platform)].filter(isExecutable);
  return found.find((path) => !isSnap(path)) ?? null;
}
