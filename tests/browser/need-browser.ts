import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserName } from './browser-name.ts';
import { findBrowser } from './find-browser.ts';

const debianPackages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr'],
};

const advice: Readonly<Record<BrowserName, string>> = {
  chromium:
    'No Chromium, Chrome or Edge was found: install one (Debian: apt install chromium; Ubuntu, whose package is only a snap: the .deb of Google Chrome) or name it in CHROMIUM_PATH.',
  firefox:
    "No Firefox was found: install it (Debian: apt install firefox-esr; Ubuntu, whose package is only a snap: Mozilla's own .deb) or name it in FIREFOX_PATH.",
};

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** True where apt-get gives real browsers, not snaps, and we may run it. */
function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !runs('apt-get', '--version')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(packages: readonly string[]): void {
  console.log(`Installing Debian's ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['-qq', 'update'], options);
  const { status } = spawnSync(
    'apt-get',
    ['-qq', '-y', '--no-install-recommends', 'install', ...packages],
    options,
  );
  if (status !== 0) console.error(`apt-get could not install ${packages.join(', ')}.`);
}

function lacksChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return process.platform === 'linux' && status === 0 && stdout.trim() === '';
}

/**
 * The path of the browser; where it is missing and we are root on Debian, its package is installed
 * first (with a font for Chinese, without which no screenshot is worth looking at).
 * @throws with one sentence that says what to install.
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null && !(lacksChineseFont() && canInstall())) return found;
  if (canInstall()) install([...(found === null ? debianPackages[name] : []), 'fonts-noto-cjk']);
  const path = findBrowser(name);
  if (path === null) throw new Error(advice[name]);
  return path;
}
