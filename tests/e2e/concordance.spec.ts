import { eventually } from '../browser/eventually.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { companion, generatedVisits, laterVisit, rare } from './support/generated-library.ts';
import { control, press, said } from './support/labels.ts';
import { seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Opens the rare term's page on the generated library. Kept again, its articles stay the same. */
async function openConcept(reading: ReadingBrowser, own: OpenPage): Promise<OpenPage> {
  await seedLibrary(own, generatedVisits());
  const page = await reading.extensionPage(`library.html#/concept/${rare.id}`);
  await control(page, 'heading', [rare.label]);
  return page;
}

/** Texts of all elements that a selector finds. */
function textsOf(page: OpenPage, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((each) =>
        (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}

const rights = (page: OpenPage): Promise<string[]> => textsOf(page, '.kwic-right');

const oldestFirst = [
  '，已覆盖12个行业。',
  '，也谈起一件事一次办。',
  '要办得更快。',
  '听取意见。',
  '做到家门口，一件事一次办也是。',
  '。',
  '覆盖15个行业，一件事一次办同步推进。',
  '写进清单，一件事一次办也写进清单。',
  '。',
];

/** Chooses in the box for the order the way a keyboard does, once the box is there. */
async function sortBy(page: OpenPage, order: string): Promise<void> {
  const choose = () =>
    page.evaluate((value) => {
      const box = document.querySelector<HTMLSelectElement>('.kwic-tools select');
      if (!box) return null;
      box.value = value;
      box.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, order);
  await eventually('The box for the order', choose);
}

test('the concordance has every occurrence in the library, in each order, and leads to it', async ({
  reading,
  own,
}) => {
  const page = await openConcept(reading, own);
  await sortBy(page, 'oldest');
  await expect.poll(() => rights(page)).toEqual(oldestFirst);
  const summary = await textsOf(page, '.usage-summary');
  const sums = [String(rare.articles), String(rare.occurrences)];
  expect(said('usageSummary', ...sums).some((words) => summary[0]?.includes(words))).toBe(true);
  expect(said('usageDays', '2025-02-21', '2025-07-02').some((words) => summary[0]?.includes(words))).toBe(
    true,
  );
  await sortBy(page, 'right');
  await expect
    .poll(() => rights(page))
    .toEqual([
      '，也谈起一件事一次办。',
      '，已覆盖12个行业。',
      '。',
      '。',
      '覆盖15个行业，一件事一次办同步推进。',
      '听取意见。',
      '写进清单，一件事一次办也写进清单。',
      '要办得更快。',
      '做到家门口，一件事一次办也是。',
    ]);
  await press(page, 'checkbox', said('kwicGrouped'));
  await expect.poll(() => textsOf(page, '.kwic-article strong')).toHaveLength(rare.articles);
  await page.evaluate(() => document.querySelector<HTMLElement>('.kwic-line')?.click(), null);
  await control(page, 'heading', ['巷口记事之6']);
  expect(await page.url()).toContain('at=0.10-14');
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('going back from an article the concordance stands where it was left', async ({ reading, own }) => {
  const page = await openConcept(reading, own);
  await page.resize(1280, 640);
  await press(page, 'checkbox', said('kwicGrouped'));
  await expect.poll(() => textsOf(page, '.kwic-article')).toHaveLength(rare.articles);
  const scrolled = () => page.evaluate(() => document.querySelector('.kwic')?.scrollTop ?? -1, null);
  await page.evaluate(() => document.querySelector('.kwic')?.scrollTo(0, 70), null);
  await expect.poll(scrolled).toBe(70);
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.kwic-line')].at(-1)?.click(), null);
  await control(page, 'heading', ['巷口记事之1']);
  await page.evaluate(() => history.back(), null);
  await control(page, 'heading', [rare.label]);
  await expect.poll(scrolled).toBe(70);
  await page.close();
});

test('the timeline counts articles and occurrences by month and leads to a month', async ({
  reading,
  own,
}) => {
  const page = await openConcept(reading, own);
  await press(page, 'tab', said('tabTimeline'));
  await expect.poll(() => textsOf(page, '.chart tbody td')).toHaveLength(12);
  const counts = await textsOf(page, '.chart tbody td');
  expect(counts).toEqual(['2', '3', '0', '0', '2', '4', '0', '0', '0', '0', '2', '2']);
  await page.evaluate(() => {
    const months = [...document.querySelectorAll<HTMLElement>('.chart-points button')];
    months[2]?.click();
  }, null);
  await expect.poll(() => rights(page)).toEqual(oldestFirst);
  await page.close();
});

test('figures near the term stand by day, each with its sentence', async ({ reading, own }) => {
  const page = await openConcept(reading, own);
  await press(page, 'tab', said('tabFigures'));
  const rows = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.figure-table tbody tr')]
          .map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
          .filter(([day]) => day?.startsWith('2025-')),
      null,
    );
  await expect.poll(rows).toEqual([
    ['2025-02-21', '12个', '窗口推行证照分离，已覆盖12个行业。'],
    ['2025-04-30', '15个', '证照分离覆盖15个行业，一件事一次办同步推进。'],
  ]);
  await page.evaluate(() => {
    [...document.querySelectorAll<HTMLElement>('.chart-points a')].at(-1)?.click();
  }, null);
  await control(page, 'heading', ['巷口记事之4']);
  await page.close();
});

test('a term that shares its articles goes with it', async ({ reading, own }) => {
  const page = await openConcept(reading, own);
  await press(page, 'tab', said('tabCompanions'));
  await expect.poll(() => textsOf(page, '.companions tbody th')).toContain(companion.label);
  const [shared] = await textsOf(page, '.companions tbody td');
  expect(shared).toBe(String(companion.together));
  await press(page, 'link', [companion.label]);
  await control(page, 'heading', [companion.label]);
  await page.close();
});

test('the index finds the term by its initials with the number of its articles', async ({ reading, own }) => {
  await seedLibrary(own, generatedVisits());
  const page = await reading.extensionPage('library.html#/concepts');
  await eventually('All terms', async () =>
    (await textsOf(page, '.index-entry')).length > 150 ? true : null,
  );
  await page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>('.index-filter');
    if (!box) throw new Error('no filter');
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, rare.initials);
  const found = () => textsOf(page, '.index-entry');
  await expect.poll(async () => (await found())[0]).toContain(rare.label);
  await expect
    .poll(async () => {
      const [first = ''] = await found();
      return said('indexCount', String(rare.articles)).some((words) => first.includes(words));
    })
    .toBe(true);
  await page.close();
});

test('an open page follows the library', async ({ reading, own }) => {
  const page = await openConcept(reading, own);
  await sortBy(page, 'newest');
  await expect.poll(() => rights(page)).toHaveLength(rare.occurrences);
  await seedLibrary(own, [laterVisit()]);
  await expect.poll(async () => (await rights(page))[0]).toBe('又有进展。');
  await page.close();
});

for (const tab of ['tabUses', 'tabTimeline', 'tabFigures', 'tabCompanions']) {
  test(`the page of a concept has no known accessibility fault (${tab})`, async ({ reading, own }) => {
    const page = await openConcept(reading, own);
    await press(page, 'tab', said(tab));
    await eventually('What the tab shows', async () =>
      (await textsOf(page, '.kwic-right, .bar-articles, .figure-table, .companions')).length > 0
        ? true
        : null,
    );
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

for (const [hash, what] of [
  ['#/concepts', 'the index of concepts'],
  ['#/concept/wen-hua-jin-san-jiao', 'a term not met yet'],
  ['#/concept/%3Cb%3Enobody', 'an id that the glossary lacks'],
] as const) {
  test(`${what} has no known accessibility fault`, async ({ reading }) => {
    const page = await reading.extensionPage(`library.html${hash}`);
    expect(await violations(page)).toEqual([]);
    expect(page.consoleErrors()).toEqual([]);
    await page.close();
  });
}
