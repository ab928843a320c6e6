import type { OpenPage } from '../browser/reading-browser.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press, said } from './support/labels.ts';
import { keptAt, keptState, records, textOf } from './support/library.ts';
import { decided } from './support/own-page.ts';
import { pageSamples, sampleBytes } from './support/page-samples.ts';
import { expect, test } from './support/test.ts';

const body = paragraphs('街道深化接诉即办。', '下一步推进一业一证，也讲接诉即办。');
/** The same article as a phone is given it, come to from a message. */
const elsewhere = (url: string): string => `${url.replace('https:', 'http:')}?from=singlemessage`;

test('three articles read on two sites are three in the library, with their texts and terms', async ({
  openPage,
  servePage,
  own,
}) => {
  const before = (await records(own, 'articles')).length;
  // At addresses of their own: other tests may have read the demonstration's articles in this browser.
  const read = [articleUrl(219), articleUrl(220), addresses.news.replace('11830452', '11830453')];
  for (const [at, source] of [addresses.article, addresses.licence, addresses.news].entries()) {
    const url = read[at] ?? '';
    servePage(url, serveSite(source)?.body ?? '');
    const page = await openPage(url);
    await page.bringToFront();
    expect(await keptState(own, url)).toMatchObject({ state: 'kept', outcome: 'new', durable: true });
  }
  const kept = await keptAt(own, read);
  expect(kept).toHaveLength(3);
  expect(await records(own, 'articles')).toHaveLength(before + 3);
  expect(new Set(kept.map(({ siteId }) => siteId)).size).toBe(2);
  for (const { no, title, terms, revisions } of kept) {
    expect(title).not.toBe('');
    expect(terms.length).toBeGreaterThan(0);
    expect((await textOf(own, no)).join('').length).toBeGreaterThan(100);
    expect(revisions).toBe(0);
  }
});

test('an article read again, and by another address, stays one', async ({ openPage, servePage, own }) => {
  const url = articleUrl(210);
  servePage(url, articleHtml({ body }));
  servePage(elsewhere(url), articleHtml({ body }));
  await openPage(url);
  expect(await keptState(own, url)).toMatchObject({ state: 'kept', outcome: 'new' });
  const [first] = await keptAt(own, [url]);
  expect(first?.terms).toEqual([
    { conceptId: 'jie-su-ji-ban', count: 2 },
    { conceptId: 'yi-ye-yi-zheng', count: 1 },
  ]);
  await openPage(elsewhere(url));
  expect(await keptState(own, elsewhere(url))).toMatchObject({ outcome: 'unchanged', no: first?.no });
  const [second, ...more] = await keptAt(own, [url]);
  expect(more).toEqual([]);
  expect(second).toMatchObject({ no: first?.no, url: elsewhere(url), revisions: 0 });
  expect(second?.lastReadAt).toBeGreaterThan(first?.lastReadAt ?? 0);
});

test('an article edited at its source keeps its older text', async ({ openPage, servePage, own }) => {
  const url = articleUrl(211);
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  expect(await keptState(own, url)).toMatchObject({ outcome: 'new' });
  await page.goto(addresses.home);
  servePage(url, articleHtml({ body: body.replace('下一步', '今年') }));
  await openPage(url);
  const state = await keptState(own, url);
  expect(state).toMatchObject({ state: 'kept', outcome: 'changed' });
  const [kept] = await keptAt(own, [url]);
  expect(kept?.revisions).toBe(1);
  const older = (await records(own, 'revisions')).filter(({ no }) => no === kept?.no);
  expect(older.map(({ article }) => article.blocks[1]?.text)).toEqual(['下一步推进一业一证，也讲接诉即办。']);
  expect((await textOf(own, kept?.no ?? 0))[1]).toBe('今年推进一业一证，也讲接诉即办。');
});

test('a text that grows while its page is open is one text', async ({ openPage, servePage, own }) => {
  const url = articleUrl(212);
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  await keptState(own, url);
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = '后来又写了一段，讲的还是接诉即办。';
    document.querySelector('#mainText .view')?.append(more);
  }, null);
  const [{ no } = { no: 0 }] = await keptAt(own, [url]);
  await expect.poll(async () => (await textOf(own, no)).join('')).toContain('后来又写了一段');
  expect((await keptAt(own, [url]))[0]).toMatchObject({ revisions: 0 });
  expect(await keptState(own, url)).toMatchObject({ outcome: 'new' });
});

test('an article on two web pages becomes one text', async ({ openPage, servePage, own }) => {
  const samples = pageSamples.filter(([file]) => /qianlong_p\d/.test(file));
  for (const [file, { url }] of samples) servePage(url, sampleBytes(file));
  const name = samples[0]?.[1].url ?? '';
  const texts = [];
  for (const [, { url }] of samples) {
    await openPage(url);
    await keptState(own, url);
    const [{ no } = { no: 0 }] = await keptAt(own, [name]);
    texts.push(await textOf(own, no));
  }
  const [first = [], both = []] = texts;
  expect(both.slice(0, first.length)).toEqual(first);
  expect(both.length).toBeGreaterThan(first.length);
  expect(await keptAt(own, [name])).toMatchObject([{ revisions: 0 }]);
});

test('a page that is left at once was read all the same', async ({ openPage, servePage, own }) => {
  const url = articleUrl(213);
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  await decided(own, url);
  await page.goto(addresses.home);
  await expect.poll(async () => (await keptAt(own, [url])).length).toBe(1);
});

test('tabs of one article that write at once write one text', async ({ openPage, servePage, own }) => {
  const url = articleUrl(214);
  const urls = [url, `${url}?from=1`, `${url}?from=2`];
  const pages = [];
  for (const each of urls) {
    servePage(each, articleHtml({ body }));
    const page = await openPage(each);
    await page.bringToFront();
    expect(await keptState(own, each)).toMatchObject({ outcome: each === url ? 'new' : 'unchanged' });
    pages.push(page);
  }
  const append = () => {
    const more = document.createElement('p');
    more.textContent = '三个标签页同时写下这一段。';
    document.querySelector('#mainText .view')?.append(more);
  };
  await Promise.all(pages.map((page) => page.evaluate(append, null)));
  const [{ no } = { no: 0 }] = await keptAt(own, [url]);
  await expect.poll(async () => (await textOf(own, no)).at(-1)).toBe('三个标签页同时写下这一段。');
  // Whoever came first, the others found their text there.
  const states = [];
  for (const each of urls) states.push(await keptState(own, each));
  expect(states.map((state) => state.state === 'kept' && state.no)).toEqual([no, no, no]);
  const [kept, ...others] = await keptAt(own, [url]);
  expect(others).toEqual([]);
  const older = (await records(own, 'revisions')).filter((each) => each.no === no);
  expect(older).toHaveLength(kept?.revisions ?? -1);
  expect(older.length).toBeLessThanOrEqual(1);
});

test('a list, another district’s article and a page that is no news are never stored', async ({
  openPage,
  own,
}) => {
  const before = await records(own, 'articles');
  for (const url of [addresses.list, addresses.home, addresses.xicheng]) {
    const page = await openPage(url);
    await page.goto('about:blank');
  }
  // What is read after them is stored after them.
  await openPage(addresses.qianlong);
  expect(await keptState(own, addresses.qianlong)).toMatchObject({ state: 'kept' });
  const added = (await records(own, 'articles')).filter(({ no }) => !before.some((each) => each.no === no));
  expect(added.map(({ url }) => url)).toEqual([addresses.qianlong]);
});

test('with keeping off nothing is stored; switched on, what is open is', async ({
  openPage,
  servePage,
  own,
}) => {
  // High enough for all options: what is pressed must be on the screen.
  await own.resize(1280, 1800);
  const url = articleUrl(215);
  servePage(url, articleHtml({ body }));
  await press(own, 'switch', said('optKeep'));
  await openPage(url);
  expect(await keptState(own, url)).toEqual({ state: 'off' });
  expect(await keptAt(own, [url])).toEqual([]);
  await own.bringToFront();
  await press(own, 'switch', said('optKeep'));
  await expect.poll(async () => (await keptAt(own, [url])).length).toBe(1);
});

test('the options page shows what is stored, and what the browser says of keeping it', async ({
  openPage,
  servePage,
  own,
  reading,
}) => {
  const url = articleUrl(216);
  servePage(url, articleHtml({ body }));
  await openPage(url);
  await keptState(own, url);
  const options = await reading.extensionPage('options.html');
  await control(options, 'rowheader', said('tableTexts'));
  // Firefox promises to an extension that may store without limit; Chromium exempts it without a promise.
  const answer = said(reading.name === 'firefox' ? 'persisted' : 'notPersisted');
  const says = async () => (await options.accessibleNodes()).some(({ text }) => answer.includes(text));
  await expect.poll(says).toBe(true);
  await options.close();
});

test('a database that the browser has emptied is noticed, until the reader has seen it', async ({
  openPage,
  servePage,
  own,
  reading,
}) => {
  const url = articleUrl(217);
  servePage(url, articleHtml({ body }));
  await openPage(url);
  await keptState(own, url);
  const many = String((await records(own, 'articles')).length);
  const excerpts = String((await records(own, 'excerpts')).length);
  await own.evaluate(
    (name) =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve(null);
      }),
    'dongcheng-gloss',
  );
  const options = await reading.extensionPage('options.html');
  const lost = excerpts === '0' ? said('healthLost', many) : said('healthLostExcerpts', many, excerpts);
  const saysOn = async (page: OpenPage) =>
    (await page.accessibleNodes()).some(({ text }) => lost.includes(text));
  const says = () => saysOn(options);
  await expect.poll(says).toBe(true);
  for (const path of ['library.html', 'popup.html', 'sidepanel.html']) {
    const other = await reading.extensionPage(path);
    await expect.poll(() => saysOn(other), path).toBe(true);
    await other.close();
  }
  await press(options, 'button', said('healthDismiss'));
  await expect.poll(says).toBe(false);
  // Reading goes on into the new database.
  servePage(articleUrl(218), articleHtml({ body }));
  await openPage(articleUrl(218));
  expect(await keptState(own, articleUrl(218))).toMatchObject({ state: 'kept', outcome: 'new' });
  expect(await says()).toBe(false);
  await options.close();
});
