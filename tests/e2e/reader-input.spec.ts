import type { OpenPage } from '../browser/reading-browser.ts';
import { hostilePdf, lockedPdf, pagelessPdf, pdfOfPages, scannedSheet } from '../newspaper/bad-files.ts';
import { drawIssue } from '../newspaper/draw-issue.ts';
import { frontPage } from '../newspaper/layouts-plain.ts';
import { control, press, said } from './support/labels.ts';
import {
  darkShare,
  dropFile,
  emptyReader,
  headline,
  issueUrl,
  paneText,
  shownText,
  titles,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

const story = [
  '巷口的长凳',
  '本报讯（记者 何松烟）景山街道把长凳搬到巷口的树下，老人坐下来歇脚，也说说家门口的事。',
  '值班员每天记下听来的事，能办的当天办，办不了的写明缘由，贴在墙上。',
].join('\n\n');

const utf16 = (text: string): Buffer => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
/** 东城 in GBK; Node has no encoder for it. */
const gbk = Buffer.from([0xb6, 0xab, 0xb3, 0xc7, 0x0d, 0x0a]);

const alertText = (page: OpenPage): Promise<string> =>
  page.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '', null);

const whole = () => drawIssue(frontPage().sheets);

const bad: readonly (readonly [
  what: string,
  name: string,
  bytes: () => Promise<Buffer> | Buffer,
  key: string,
])[] = [
  ['a broken file', 'a.pdf', () => Buffer.from('%PDF-1.7\nnothing of the kind'), 'pdfBroken'],
  ['a PDF that is none', 'a.pdf', () => Buffer.from('nothing of the kind'), 'pdfBroken'],
  ['an empty file', 'a.pdf', () => Buffer.alloc(0), 'pdfEmpty'],
  ['a file without a page', 'a.pdf', pagelessPdf, 'pdfEmpty'],
  ['a scan', 'a.pdf', () => drawIssue([scannedSheet()]), 'pdfNoText'],
  ['a book of 300 pages', 'a.pdf', () => pdfOfPages(300), 'pdfTooLarge'],
  ['an empty text', 'a.txt', () => Buffer.from(' \n '), 'readerNoText'],
  [
    'data that calls itself text',
    'a.txt',
    () => Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)),
    'readerNotText',
  ],
];

test('whatever can’t be read is said in a sentence, and the next file opens all the same', async ({
  reading,
}) => {
  const page = await emptyReader(reading);
  for (const [what, name, bytes, key] of bad) {
    await dropFile(page, name, '', await bytes());
    await expect.poll(() => alertText(page), what).toMatch(new RegExp(said(key).join('|')));
  }
  await dropFile(page, 'issue.pdf', 'application/pdf', await whole());
  await expect.poll(() => headline(page)).toBe(frontPage().articles[0]?.title);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('a hostile file runs nothing, draws no larger picture than may be, and is read', async ({ reading }) => {
  const page = await emptyReader(reading);
  await dropFile(page, 'hostile.pdf', 'application/pdf', hostilePdf());
  await expect.poll(() => paneText(page)).toContain('Good morning, Dongcheng');
  await expect.poll(() => darkShare(page)).not.toBeNull();
  const size = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.printed-page canvas');
    return (canvas?.width ?? 0) * (canvas?.height ?? 0);
  }, null);
  expect(size).toBeLessThanOrEqual(16_000_000);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('a cut file is read as far as it goes, or called broken', async ({ reading }) => {
  const page = await emptyReader(reading);
  const bytes = await whole();
  await dropFile(page, 'cut.pdf', 'application/pdf', bytes.subarray(0, bytes.length * 0.6));
  await expect.poll(async () => (await alertText(page)) !== '' || (await headline(page)) !== null).toBe(true);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('a password is asked for until it is right', async ({ reading }) => {
  const page = await emptyReader(reading);
  await dropFile(page, 'locked.pdf', 'application/pdf', await lockedPdf('almond', 'Tea is served at four'));
  const type = (password: string) =>
    page.evaluate((given) => {
      const field = document.querySelector<HTMLInputElement>('input[type="password"]');
      if (!field) throw new Error('no field');
      field.value = given;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.form?.requestSubmit();
    }, password);
  await control(page, 'heading', said('pdfPassword'));
  expect(await violations(page)).toEqual([]);
  await type('wrong');
  await expect.poll(() => alertText(page)).toMatch(new RegExp(said('pdfWrongPassword').join('|')));
  await type('almond');
  await expect.poll(() => paneText(page)).toContain('Tea is served at four');
  await page.close();
});

test('texts are read in the encodings that they come in, and say how sure their bounds are', async ({
  reading,
}) => {
  const page = await emptyReader(reading);
  for (const bytes of [Buffer.from(story), utf16(story)]) {
    await dropFile(page, 'story.txt', 'text/plain', bytes);
    await expect.poll(() => headline(page)).toBe('巷口的长凳');
    await expect.poll(() => shownText(page)).toContain('值班员每天记下听来的事');
    await press(page, 'button', said('readerOpenOther'));
    await control(page, 'heading', said('readerTitle'));
  }
  await dropFile(page, 'gbk.txt', 'text/plain', Buffer.concat(Array.from({ length: 40 }, () => gbk)));
  await expect.poll(() => shownText(page)).toContain('东城');
  await control(page, 'button', said('readerKeep'));
  expect(
    await page.evaluate(() => document.querySelector('.article-certainty')?.textContent ?? '', null),
  ).not.toBe('');
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('a pasted text is read', async ({ reading }) => {
  const page = await emptyReader(reading);
  await page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, story);
  await press(page, 'button', said('readerReadText'));
  await expect.poll(() => headline(page)).toBe('巷口的长凳');
  await page.close();
});

test('an address leads nowhere in a sentence: a site that is closed, a page, nothing, no address', async ({
  reading,
  served,
}) => {
  served.set(issueUrl(8), { status: 404, contentType: 'text/html', body: 'gone' });
  served.set(issueUrl(9), { status: 200, contentType: 'text/html', body: '<!doctype html><p>Please log in' });
  const open = (address: string) => reading.extensionPage(`reader.html?src=${encodeURIComponent(address)}`);
  const closed = await open('https://paper.example.cn/issue.pdf');
  await control(closed, 'button', said('readerGrantSite'));
  expect(await violations(closed)).toEqual([]);
  await closed.close();
  const cases = [
    [issueUrl(8), said('readerGone', '404')],
    [issueUrl(9), said('readerGotPage')],
    ['javascript:alert(1)', said('readerBadAddress')],
    ['file:///etc/passwd', said('readerBadAddress')],
  ] as const;
  for (const [address, sentences] of cases) {
    const page = await open(address);
    await expect
      .poll(async () => {
        const text = await alertText(page);
        return sentences.some((sentence) => text.includes(sentence));
      }, address)
      .toBe(true);
    await page.close();
  }
});

test('what reads an issue goes away with it', async ({ reading }) => {
  const page = await emptyReader(reading);
  await dropFile(page, 'issue.pdf', 'application/pdf', await whole());
  await expect.poll(() => titles(page)).toHaveLength(3);
  await press(page, 'button', said('readerOpenOther'));
  await control(page, 'heading', said('readerTitle'));
  expect(await page.evaluate(() => document.querySelectorAll('canvas').length, null)).toBe(0);
  await page.close();
});
