import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { markedTexts } from '../browser/marks.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { askBackground } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const origin = '*://epaper.example.cn/*';
const address = 'http://epaper.example.cn/dcxw/html/2026-04/08/content_20260408_3.htm';
const sample = new URL('../fixtures/pages/08_epaper_founder_content.html', import.meta.url);
const terms = ['景山街道', '景山街道', '接诉即办', '七有”“五性'];

/** The built extension as it is once the reader has granted a site: no driver can press the browser's own dialog. */
function grantedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dongcheng-gloss-granted-'));
  cpSync(extensionDir('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(origin);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test('an e-paper on a site that the reader enables is marked at once, and from then on', async () => {
  const folder = grantedExtension();
  const body = readFileSync(sample, 'utf8');
  const reading = await launchChromium({
    extensionDir: folder,
    serve: (url) =>
      url.startsWith(address) ? { status: 200, contentType: 'text/html; charset=utf-8', body } : null,
  });
  const page = await reading.openPage(address);
  const own = await reading.extensionPage('options.html');
  const tabId = await tabIdOf(reading, page);
  expect(await markedTexts(page)).toEqual([]);

  const request = { origin, tabId };
  expect(await askBackground(own, { name: 'site.enable', request })).toMatchObject({ ok: true });
  await expect.poll(() => markedTexts(page)).toEqual(terms);
  // The reader may press twice; what runs already is left as it is.
  expect(await askBackground(own, { name: 'site.enable', request })).toMatchObject({ ok: true });

  const next = await reading.openPage(`${address}?again`);
  await expect.poll(() => markedTexts(next)).toEqual(terms);
  expect([...page.consoleErrors(), ...next.consoleErrors()]).toEqual([]);
  await reading.close();
  rmSync(folder, { recursive: true });
});
