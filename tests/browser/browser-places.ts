import { homedir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browser-name.ts';

/** Environment variables that name an executable; the first one set wins. */
export const overrideVariables: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['CHROMIUM_PATH', 'CHROME_PATH'],
  firefox: ['FIREFOX_PATH'],
};

/** Commands looked for on PATH, in order of preference. */
export const commandNames: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const apps = (path: string): readonly string[] => [
  `/Applications/${path}`,
  join(homedir(), 'Applications', path),
];

const programFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const programs = (path: string): readonly string[] =>
  programFolders.flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, path)];
  });

/** Where the installers of each system put the browsers. */
export function usualPlaces(name: BrowserName, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    return name === 'firefox'
      ? [
          ...apps('Firefox.app/Contents/MacOS/firefox'),
          ...apps('Firefox Developer Edition.app/Contents/MacOS/firefox'),
        ]
      : [
          ...apps('Chromium.app/Contents/MacOS/Chromium'),
          ...apps('Google Chrome.app/Contents/MacOS/Google Chrome'),
          ...apps('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
        ];
  }
  if (platform === 'win32') {
    return name === 'firefox'
      ? programs('Mozilla Firefox\\firefox.exe')
      : [
          ...programs('Chromium\\Application\\chrome.exe'),
          ...programs('Google\\Chrome\\Application\\chrome.exe'),
          ...programs('Microsoft\\Edge\\Application\\msedge.exe'),
        ];
  }
  return name === 'firefox'
    ? ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox']
    : ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}
