import { fileURLToPath } from 'node:url';
import { buildExtension } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';

const path = fileURLToPath(new URL('screenshot.png', import.meta.url));
const term = '接诉即办';

/** Photographs the product at work for the README: an article with a term's tooltip open. */
async function takeScreenshot(): Promise<void> {
  const browser = await launchChromium({
    extensionDir: buildExtension('chromium'),
    serve: serveSite,
    language: 'zh-CN',
    viewport: { width: 1120, height: 720 },
  });
  try {
    const page = await browser.openPage(addresses.article);
    await hoverTerm(page, term);
    await accessible(page, 'tooltip', term);
    await page.screenshot(path);
    console.log(`Written: ${path}`);
  } finally {
    await browser.close();
  }
}

await takeScreenshot();
