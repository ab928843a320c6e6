import { chromiumOf } from './support/chromium.ts';
import { mintLane } from './support/kept-articles.ts';
import { control } from './support/labels.ts';
import { seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';

interface Printed {
  /** What the document held when the browser was about to print it. */
  atPrint: { readonly notes: number; readonly sheets: number } | null;
}

test('however printing is begun, the sheet goes to the printer and nothing else, and is gone after', async ({
  reading,
  own,
}) => {
  const [visit] = mintLane('海棠巷', 16);
  if (!visit) throw new Error('No article.');
  await seedLibrary(own, [visit]);
  const list = await reading.extensionPage(`library.html#/articles?q=${encodeURIComponent('海棠巷')}`);
  await control(list, 'link', [visit.article.title]);
  await list.evaluate(() => document.querySelector<HTMLElement>('.windowed-list a')?.click(), null);
  await control(list, 'heading', [visit.article.title]);
  const page = chromiumOf(reading)
    .context.pages()
    .find((each) => each.url().includes('#/article/'));
  if (!page) throw new Error('No page shows the article.');
  // Notes are printed once their terms' entries are there.
  await page.evaluate(() => {
    const printed: Printed = { atPrint: null };
    Object.assign(globalThis, { printed });
    addEventListener('beforeprint', () => {
      const count = (selector: string): number => document.querySelectorAll(selector).length;
      printed.atPrint = { notes: count('.print-sheet sup'), sheets: count('.print-sheet') };
    });
  });
  const session = await page.context().newCDPSession(page);
  const print = async () => {
    const { data } = await session.send('Page.printToPDF');
    const { atPrint } = await page.evaluate(() => (globalThis as unknown as { printed: Printed }).printed);
    return { ...atPrint, isPdf: atob(data.slice(0, 8)).startsWith('%PDF') };
  };
  await expect.poll(print).toEqual({ sheets: 1, notes: 2, isPdf: true });
  expect(await page.locator('.print-sheet').count()).toBe(0);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.print-sheet').isVisible()).toBe(true);
  expect(await page.locator('.library').isVisible()).toBe(false);
  const colour = await page.locator('.print-sheet').evaluate((sheet) => getComputedStyle(sheet).color);
  expect(colour).toBe('rgb(0, 0, 0)');
  await list.close();
});
