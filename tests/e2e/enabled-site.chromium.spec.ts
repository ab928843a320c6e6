import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionDir } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { markedTexts } from '../browser/marks.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { expect, test } from './support/test.ts';

const origin = '*://epaper.example.cn/*';
const address = 'http://epaper.example.cn/dcxw/html/2026-04/08/content_20260408_3.htm';
const sample = new URL('../fixtures/pages/08_epaper_founder_content.html', import.meta.url);

/** The built extension as it is once the reader has granted the site: no driver can press the browser's own dialog. */
function grantedExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dongcheng-gloss-granted-'));
  cpSync(extensionDir('chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, origin] }),
  );
  return folder;
}

test('a Founder e-paper on a site that the reader enables is marked, at once and from then on', async () => {
  const folder = grantedExtension();
  const page = readFileSync(sample, 'utf8');
  const reading = await launchChromium({
    extensionDir: folder,
    serve: (url) =>
      url.startsWith(address) ? { status: 200, contentType: 'text/html; charset=utf-8', body: page } : null,
  });
  const open = await reading.openPage(address);
  expect(await markedTexts(open)).toEqual([]);

  const tabId = await tabIdOf(reading, open);
  const popup = await reading.extensionPage('options.html');
  await popup.runScript(
    `chrome.runtime.sendMessage({ name: 'site.enable', request: { origin: '${origin}', tabId: ${tabId} } })`,
  );
  await open.bringToFront();
  await expect.poll(() => markedTexts(open)).toEqual(['景山街道', '接诉即办', '七有”“五性']);

  const next = await reading.openPage(`${address}?again`);
  await expect.poll(() => markedTexts(next)).toEqual(['景山街道', '接诉即办', '七有”“五性']);
  await reading.close();
  rmSync(folder, { recursive: true });
});
