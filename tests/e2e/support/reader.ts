import { eventually } from '../../browser/eventually.ts';
import type { OpenPage, ReadingBrowser, Served } from '../../browser/reading-browser.ts';
import { control, said } from './labels.ts';

/** Address of the n-th issue made by a test, as the newspaper's own are. */
export function issueUrl(n: number): string {
  return `https://www.bjdch.gov.cn/ywdt/xdcb/202603/P02026030900000000${String(n).padStart(2, '0')}.pdf`;
}

export const asPdf = (body: Buffer): Served => ({ status: 200, contentType: 'application/pdf', body });

/** The reader on an address, once it shows an article. */
export async function openIssue(reading: ReadingBrowser, url: string, hash = ''): Promise<OpenPage> {
  const page = await reading.extensionPage(`reader.html?src=${encodeURIComponent(url)}${hash}`);
  await eventually('An article', async () => ((await headline(page)) ? true : null));
  return page;
}

/** The reader without an issue, once it takes files. */
export async function emptyReader(reading: ReadingBrowser): Promise<OpenPage> {
  const page = await reading.extensionPage('reader.html');
  await control(page, 'heading', said('readerTitle'));
  return page;
}

/** Title of the article that is shown; null while there's none. */
export function headline(page: OpenPage): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector('.article-pane [data-part="title"]')?.textContent ?? null,
    null,
  );
}

/** The article's paragraphs as one text. */
export function shownText(page: OpenPage): Promise<string> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll(
      '.article-pane [data-part="paragraph"], .article-pane [data-part="subheading"]',
    );
    return [...parts].map((part) => part.textContent).join('');
  }, null);
}

/** All that the pane of the article says. */
export function paneText(page: OpenPage): Promise<string> {
  return page.evaluate(() => document.querySelector('[data-pane="article"]')?.textContent ?? '', null);
}

/** Titles in the contents, page after page. */
export function titles(page: OpenPage): Promise<string[]> {
  return page.evaluate(
    () => [...document.querySelectorAll('.contents ol a')].map((link) => link.textContent ?? ''),
    null,
  );
}

/** Clicks the middle of an article's first part on the printed page. */
export async function clickArticle(page: OpenPage, title: string): Promise<void> {
  const { x, y } = await eventually(`The region of ${title}`, () =>
    page.evaluate((wanted) => {
      const links = [...document.querySelectorAll('.page-article')];
      const link = links.find((each) => each.getAttribute('aria-label')?.includes(wanted));
      const box = link?.querySelector('.page-region')?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, title),
  );
  await page.click(x, y);
}

/** Drops a file onto the page, as the browser does when the reader lets it go there. */
export function dropFile(page: OpenPage, name: string, type: string, bytes: Uint8Array): Promise<void> {
  return page.evaluate(
    ([called, kind, base64]) => {
      const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([data], called, { type: kind }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, type, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** Share of a picture's pixels that are dark: a drawn page has some, an empty one none. Null while it isn't drawn. */
export function darkShare(page: OpenPage): Promise<number | null> {
  return page.evaluate(() => {
    const drawn = document.querySelector<HTMLCanvasElement>('.printed-page canvas[data-state="drawn"]');
    if (drawn === null) return null;
    const copy = new OffscreenCanvas(drawn.width, drawn.height);
    const context = copy.getContext('2d');
    context?.drawImage(drawn, 0, 0);
    const { data } = context?.getImageData(0, 0, drawn.width, drawn.height) ?? { data: [] };
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return (dark * 4) / Math.max(1, data.length);
  }, null);
}
