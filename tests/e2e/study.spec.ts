import type { OpenPage } from '../browser/reading-browser.ts';
import { articleOf, visitOf } from '../unit/library/visits.ts';
import { control, press, said } from './support/labels.ts';
import { seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

// A term that no other test reads about, and the newspaper issue that some tests read neither.
const sentence = ['槐花开的那几天，', '申请式退租', '的窗口在胡同口摆开长桌，听街坊说说难处。'] as const;
const article = articleOf({
  canonicalUrl: 'https://www.bjdch.gov.cn/ywdt/dcyw/202505/t20250506_8811.html',
  title: '长桌与槐花',
  text: `天气好了。${sentence.join('')}`,
  publishedAt: '2025-05-06',
});

/** What the main part of a page says. */
const words = (page: OpenPage): Promise<string> =>
  page.evaluate(() => (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '), null);

const saysOneOf = async (page: OpenPage, texts: readonly string[]): Promise<boolean> => {
  const shown = await words(page);
  return texts.some((text) => shown.includes(text));
};

test('a term put on the list from its page is asked in a sentence that was read, by keyboard to the end', async ({
  reading,
  own,
}) => {
  await seedLibrary(own, [visitOf(article)]);
  const page = await reading.extensionPage('library.html#/concept/shen-qing-shi-tui-zu');
  await press(page, 'button', said('studyStart'));
  await control(page, 'button', said('studyStop'));
  await press(page, 'link', said('studyTitle'));

  await control(page, 'button', said('studyShow'));
  const question = await words(page);
  expect(question).toContain(sentence[0]);
  expect(question).toContain(sentence[2]);
  expect(question.slice(question.indexOf(sentence[0]), question.indexOf(sentence[2]))).not.toContain(
    sentence[1],
  );
  expect(question).toContain('长桌与槐花');
  expect(await violations(page)).toEqual([]);

  await page.press(' ');
  await expect.poll(() => words(page)).toContain(sentence.join(''));
  await control(page, 'link', said('studyToArticle'));
  expect(await violations(page)).toEqual([]);
  await page.press('1');
  await expect.poll(() => saysOneOf(page, said('studyAnswered', '1'))).toBe(true);
  const undoIsOff = () =>
    page.evaluate(() => document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="z"]')?.disabled, null);
  await expect.poll(undoIsOff).toBe(false);
  await page.press('z');
  // The count is right a moment before the question is there again, and only that hears a key.
  await expect.poll(() => saysOneOf(page, said('studyUndone'))).toBe(true);
  expect(await saysOneOf(page, said('studyAnswered', '0'))).toBe(true);
  await control(page, 'button', said('studyShow'));
  await page.press('Enter');
  await press(page, 'link', said('studyToArticle'));
  await control(page, 'heading', ['长桌与槐花']);
  expect(await page.url()).toMatch(/#\/article\/\d+\?at=0\.13-18$/);
  await press(page, 'link', said('studyTitle'));
  await press(page, 'button', said('studyShow'));
  await page.press('4');
  await control(page, 'heading', said('studyDone'));
  expect(await violations(page)).toEqual([]);

  await press(page, 'link', said('libConcepts'));
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});
