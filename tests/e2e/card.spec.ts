import { accessible, gone } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press, said } from './support/labels.ts';
import { pinTerm } from './support/pin-term.ts';
import { expect, test } from './support/test.ts';
import { nextFlash } from './support/tooltip.ts';

const url = articleUrl(100);

test('a click pins a term into a dialog that is named by it and leaves the page usable', async ({
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  const card = await pinTerm(page, '接诉即办');
  expect(card.name).toBe('接诉即办');
  const nodes = await page.accessibleNodes();
  expect(nodes.some(({ role }) => role === 'tooltip')).toBe(false);
  // A modal dialog would take the article out of the tree.
  expect(nodes.some(({ role, text }) => role === 'heading' && text === '巷口的长凳')).toBe(true);
  await page.wheel(200);
  await page.evaluate(() => dispatchEvent(new Event('blur')), null);
  await accessible(page, 'dialog', '接诉即办');
  await press(page, 'button', said('close'));
  await gone(page, 'dialog');
});

test('the card ticks the parts that the article mentions, and no others', async ({ openPage, servePage }) => {
  servePage(
    url,
    articleHtml({
      body: paragraphs('强化“四个中心”功能建设。', '这里要建成文化中心，也要有国际交往中心的样子。'),
    }),
  );
  const page = await openPage(url);
  await pinTerm(page, '四个中心');
  const nodes = await page.accessibleNodes();
  const items = nodes
    .filter(({ role, text }) => role === 'listitem' && /中心/.test(text))
    .map(({ text }) => text);
  const [here, absent] = [said('mentionedHere'), said('notMentionedHere')];
  const isTicked = (part: string): boolean => {
    const item = items.find((text) => text.includes(part)) ?? '';
    expect(
      [...here, ...absent].some((words) => item.endsWith(words)),
      `${part}: ${item}`,
    ).toBe(true);
    return here.some((words) => item.endsWith(words)) && !absent.some((words) => item.endsWith(words));
  };
  expect(['政治中心', '文化中心', '国际交往中心', '科技创新中心'].map(isTicked)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  const counted = said('partsMentioned', '2', '4');
  const headings = nodes.filter(({ role }) => role === 'heading').map(({ text }) => text);
  expect(headings.some((text) => counted.some((words) => text.endsWith(words)))).toBe(true);
});

test('a related concept opens in the same card, and Back returns', async ({ openPage, servePage }) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await pinTerm(page, '接诉即办');
  await press(page, 'button', ['七有五性']);
  await accessible(page, 'dialog', '七有五性');
  await press(page, 'button', ['五性', '每月一题'].slice(1));
  await accessible(page, 'dialog', '每月一题');
  await press(
    page,
    'button',
    said('back').map((back) => `← ${back}`),
  );
  await accessible(page, 'dialog', '七有五性');
  await press(
    page,
    'button',
    said('back').map((back) => `← ${back}`),
  );
  await accessible(page, 'dialog', '接诉即办');
  expect(
    (await page.accessibleNodes()).some(({ name }) => said('back').some((back) => name.endsWith(back))),
  ).toBe(false);
});

test('terms inside a term can be opened from its card', async ({ openPage, servePage }) => {
  servePage(url, articleHtml({ body: paragraphs('市里通过了接诉即办工作条例。') }));
  const page = await openPage(url);
  const card = await pinTerm(page, '接诉即办工作条例');
  expect(card.name).toContain('接诉即办工作条例');
  expect(
    (await page.accessibleNodes()).some(
      ({ role, text }) => role === 'heading' && said('nested').includes(text),
    ),
  ).toBe(true);
  await press(page, 'button', ['接诉即办']);
  await control(page, 'dialog', ['接诉即办']);
});

test('next and previous walk the occurrences, flash them and bring them onto the screen', async ({
  openPage,
  servePage,
}) => {
  const far = '<div style="height:3000px"></div>';
  servePage(
    url,
    articleHtml({ body: `${paragraphs('街道深化接诉即办。')}${far}${paragraphs('社区也讲接诉即办。')}` }),
  );
  const page = await openPage(url);
  await pinTerm(page, '接诉即办');
  const shows = (number: string) =>
    expect
      .poll(async () => (await page.accessibleNodes()).some(({ text }) => text === `${number}/2`))
      .toBe(true);
  await shows('1');
  const flashed = nextFlash(page);
  await press(page, 'button', said('next'));
  await shows('2');
  expect(await page.evaluate(() => scrollY, null)).toBeGreaterThan(1000);
  expect(await flashed).toEqual(['接诉即办']);
  await press(page, 'button', said('previous'));
  await shows('1');
  expect(await page.evaluate(() => scrollY, null)).toBeLessThan(1000);
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('dcg-flash'), null)).toBe(false);
});
