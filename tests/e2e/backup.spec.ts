import { gunzipSync, gzipSync } from 'node:zlib';
import { databaseName } from '../../lib/store/schema.ts';
import { extensionDir } from '../browser/build-extension.ts';
import { launchReadingBrowser } from '../browser/launch-reading-browser.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { catchDownloads, chooseFile, download } from './support/files.ts';
import { hears } from './support/hears.ts';
import { control, press, said } from './support/labels.ts';
import { records } from './support/library.ts';
import { madeBackup } from './support/made-backup.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Presses “Back up now” and gives the file that comes of it. */
async function backUp(page: OpenPage): Promise<Buffer> {
  const { name, content } = await download(page, () => press(page, 'button', said('backupNow')));
  expect(name).toMatch(/^dongcheng-gloss-\d{4}-\d\d-\d\d\.ndjson\.gz$/);
  return content;
}

const choose = (page: OpenPage, file: Buffer) => chooseFile(page, 'chosen.ndjson.gz', file);

async function restore(page: OpenPage, file: Buffer): Promise<void> {
  await choose(page, file);
  await hears(page, 'restorePlanned', '3', '0', '0');
  await press(page, 'button', said('restoreGo'));
  await hears(page, 'restoreDone', '3', '2', '0', '0', '0');
}

const textOf = (file: Buffer): string => gunzipSync(file).toString('utf8');

test('a library comes back from its backup as it was, and a file that was tampered with changes nothing', async ({
  engine,
}) => {
  const reading = await launchReadingBrowser(engine, {
    extensionDir: extensionDir(engine),
    serve: () => null,
    language: 'zh-CN',
  });
  const page = await reading.extensionPage('library.html#/backup');
  await page.resize(1280, 1400);
  await catchDownloads(page);
  await control(page, 'button', said('backupNow'));
  expect(await violations(page)).toEqual([]);
  const made = await madeBackup();

  await restore(page, made);
  const first = await backUp(page);
  expect(textOf(first)).toBe(textOf(made));

  // Emptied as by a browser that clears the extension's data.
  await page.evaluate((name) => void indexedDB.deleteDatabase(name), databaseName);
  const emptied = await reading.extensionPage('library.html#/backup');
  await page.close();
  await emptied.resize(1280, 1400);
  await catchDownloads(emptied);
  await control(emptied, 'button', said('healthRestore'));
  expect(await records(emptied, 'articles')).toEqual([]);

  const tampered = gzipSync(textOf(first).replace('后来补了一段', '后来少了一段'));
  for (const [file, problem] of [
    [tampered, 'backupDamaged'],
    [first.subarray(0, first.length - 40), 'backupDamaged'],
    [Buffer.from('%PDF-1.7 一份别的文件'), 'backupForeign'],
  ] as const) {
    await choose(emptied, file);
    await hears(emptied, problem);
    await hears(emptied, 'restoreUntouched');
    expect(await records(emptied, 'articles')).toEqual([]);
  }

  await restore(emptied, first);
  expect(await violations(emptied)).toEqual([]);
  const second = await backUp(emptied);
  expect(second.equals(first)).toBe(true);
  await choose(emptied, first);
  await hears(emptied, 'restorePlanned', '0', '0', '0');
  expect(emptied.consoleErrors()).toEqual([]);
  await reading.close();
});
