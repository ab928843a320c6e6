import { databaseName } from '../../lib/store/schema.ts';
import { extensionDir } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { placeOfMark } from '../browser/marks.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { chromiumOf, sendAsContentScript, stopWorker, workerRuns } from './support/chromium.ts';
import { keptAt, keptState, records, textOf } from './support/library.ts';
import { askTab } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const body = paragraphs('街道深化接诉即办。', '下一步推进一业一证。');
const long = paragraphs(
  ...Array.from({ length: 3_000 }, (_, n) => `第 ${n} 件事，街道深化接诉即办，当天办结。`),
);

/** Holds the database, so that whoever writes has to wait; `release` lets them. */
const hold = `
  new Promise((resolve) => { self.release = resolve; }).then(() => { self.released = true; });
  const opening = indexedDB.open('${databaseName}');
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const store = transaction.objectStore('articles');
    const stay = () => { if (!self.released) store.count().onsuccess = stay; };
    transaction.oncomplete = () => database.close();
    self.held = true;
    stay();
  };`;
const held = () => (self as unknown as { held?: boolean }).held === true;
const release = () => (self as unknown as { release(): void }).release();

test('a worker killed while it writes leaves nothing half-written, and the page writes again', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const { context, extensionId } = chromiumOf(reading);
  servePage(articleUrl(230), articleHtml({ body }));
  servePage(articleUrl(231), articleHtml({ body: long }));
  // The database is there before it is held.
  await openPage(articleUrl(230));
  await keptState(own, articleUrl(230));
  await own.runScript(hold);
  await expect.poll(() => own.evaluate(held, null)).toBe(true);

  await openPage(articleUrl(231));
  const state = async () =>
    (await askTab<{ kept: unknown }>(own, articleUrl(231), 'page.describe', null))?.value?.kept;
  await expect.poll(state).toEqual({ state: 'pending' });
  await expect.poll(() => workerRuns(context, extensionId)).toBe(true);
  await stopWorker(context, extensionId);
  await own.evaluate(release, null);
  expect(await keptState(own, articleUrl(231))).toMatchObject({ state: 'kept' });

  const [kept, ...others] = await keptAt(own, [articleUrl(231)]);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ revisions: 0 });
  expect(kept?.terms).toEqual([{ conceptId: 'jie-su-ji-ban', count: 3_000 }]);
  expect(await textOf(own, kept?.no ?? 0)).toHaveLength(3_001);
});

test('with the worker killed again and again while ten pages write, each text is kept once and whole', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const { context, extensionId } = chromiumOf(reading);
  const urls = Array.from({ length: 10 }, (_, n) => articleUrl(240 + n));
  const pages = [];
  for (const url of urls) {
    servePage(url, articleHtml({ body }));
    pages.push(await openPage(url));
    await keptState(own, url);
  }
  const append = () => {
    const more = document.createElement('p');
    more.textContent = '后来，社区也推进一业一证。';
    document.querySelector('#mainText .view')?.append(more);
  };
  await Promise.all(pages.map((page) => page.evaluate(append, null)));
  // A text is sent once it has come to rest, and again after half a second and two: all of that under fire.
  const end = Date.now() + 4_000;
  while (Date.now() < end) await stopWorker(context, extensionId);

  const nos = (await keptAt(own, urls)).map(({ no }) => no);
  expect(nos).toHaveLength(urls.length);
  for (const no of nos) {
    await expect.poll(async () => (await textOf(own, no)).at(-1)).toBe('后来，社区也推进一业一证。');
  }
  const kept = await keptAt(own, urls);
  expect(kept.map(({ no }) => no)).toEqual(nos);
  for (const { no, terms, revisions } of kept) {
    expect(revisions).toBe(0);
    expect(terms).toMatchObject([{ count: 1 }, { count: 2 }]);
    expect(await textOf(own, no)).toHaveLength(4);
  }
  const all = new Set((await records(own, 'articles')).map(({ no }) => no));
  expect((await records(own, 'texts')).filter(({ no }) => !all.has(no))).toEqual([]);
  expect((await records(own, 'revisions')).filter(({ no }) => nos.includes(no))).toEqual([]);
});

test('tabs that bring the same new article at once bring one', async ({ openPage, servePage, own }) => {
  const url = articleUrl(232);
  const urls = [url, ...[1, 2, 3].map((n) => `${url}?from=${n}`)];
  for (const each of urls) servePage(each, articleHtml({ body }));
  await Promise.all(urls.map((each) => openPage(each)));
  const states = [];
  for (const each of urls) states.push(await keptState(own, each));
  expect(states.filter((state) => state.state === 'kept' && state.outcome === 'new')).toHaveLength(1);
  expect(await keptAt(own, [url])).toMatchObject([{ revisions: 0 }]);
});

test('an update with pages open loses and doubles nothing', async () => {
  const served = new Map([articleUrl(233), articleUrl(234)].map((url) => [url, articleHtml({ body })]));
  const reading = await launchChromium({
    extensionDir: extensionDir('chromium'),
    serve: (url) => {
      const html = served.get(url);
      return html === undefined ? null : { status: 200, contentType: 'text/html; charset=utf-8', body: html };
    },
  });
  const page = await reading.openPage(articleUrl(233));
  const before = await reading.extensionPage('options.html');
  expect(await keptState(before, articleUrl(233))).toMatchObject({ outcome: 'new' });
  await before.close();
  await reading.updateExtension();
  await page.bringToFront();
  const own = await reading.extensionPage('options.html');
  expect(await keptState(own, articleUrl(233))).toMatchObject({ state: 'kept', outcome: 'unchanged' });
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = '更新以后，文章又添了一段。';
    document.querySelector('#mainText .view')?.append(more);
  }, null);
  const [{ no } = { no: 0 }] = await keptAt(own, [articleUrl(233)]);
  await expect.poll(async () => (await textOf(own, no)).at(-1)).toBe('更新以后，文章又添了一段。');
  await reading.openPage(articleUrl(234));
  expect(await keptState(own, articleUrl(234))).toMatchObject({ outcome: 'new' });
  expect(await records(own, 'articles')).toHaveLength(2);
  expect(page.consoleErrors()).toEqual([]);
  await reading.close();
});

test('a page’s script can keep only the article of its own page, and only whole', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const { context } = chromiumOf(reading);
  const url = articleUrl(235);
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await keptState(own, url);
  const before = await records(own, 'articles');
  const text = (await records(own, 'texts')).find(({ no }) => before.at(-1)?.no === no);
  const visit = { visitId: '1-2-3-4', url, article: text?.article, detection: before.at(-1)?.detection };
  const ask = (request: object) =>
    sendAsContentScript(context, url, JSON.stringify({ name: 'article.visit', request }));
  expect(await ask(visit)).toMatchObject({ ok: true, value: { state: 'kept', outcome: 'unchanged' } });
  const elsewhere = 'https://news.bjd.com.cn/2026/09/14/11830452.shtml';
  for (const request of [
    { ...visit, url: elsewhere, article: { ...visit.article, canonicalUrl: elsewhere } },
    { ...visit, article: { ...visit.article, canonicalUrl: elsewhere } },
    { ...visit, article: { ...visit.article, title: null } },
    { ...visit, article: { ...visit.article, html: '<p>' } },
    { ...visit, readAt: 0 },
    {},
  ]) {
    expect(await ask(request)).toMatchObject({ ok: false, failure: { key: 'badRequest' } });
  }
  expect(await records(own, 'articles')).toHaveLength(before.length);
});
