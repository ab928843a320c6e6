import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { quietChromiumFlags, runsAsRoot } from '../browser/chromium-flags.ts';
import { needBrowser } from '../browser/need-browser.ts';

/** The sizes that browsers and stores ask for, CSS pixels. */
const sizes = [16, 32, 48, 96, 128];

const folder = new URL('../../public/icon/', import.meta.url);

/** Draws public/icon/icon.svg at every size into public/icon/SIZE.png. Run by `npm run icons`. */
async function renderIcons(): Promise<void> {
  const drawing = readFileSync(new URL('icon.svg', folder)).toString('base64');
  const browser = await chromium.launch({
    executablePath: needBrowser('chromium'),
    chromiumSandbox: !runsAsRoot(),
    args: [...quietChromiumFlags],
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: fileURLToPath(new URL(`${size}.png`, folder)), omitBackground: true });
  }
  await browser.close();
}

await renderIcons();
