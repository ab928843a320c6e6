import { eventually } from '../browser/eventually.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import { popupOf } from '../browser/popup-of.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { addresses } from '../site/site-pages.ts';

/** Where the tour stands. `page` is what a screenshot shows. */
export interface Stop {
  readonly browser: ReadingBrowser;
  readonly page: OpenPage | null;
  readonly article: OpenPage | null;
}

/** One step: it looks until it sees what it should, and says what that was. */
export interface Step {
  readonly name: string;
  readonly file: string;
  take(stop: Stop): Promise<Stop & { readonly seen: string }>;
}

const term = '接诉即办';
const popupSize = { width: 400, height: 640 };

function counted(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text)).join(', ');
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

function articleOf(stop: Stop): OpenPage {
  if (stop.article === null) throw new Error('no article is open.');
  return stop.article;
}

/** A page that must stay as it is. The popup is asked first: it answers only once the page is decided. */
function unmarked(name: string, file: string, address: string): Step {
  return {
    name,
    file,
    async take(stop) {
      const page = await stop.browser.openPage(address);
      const { popup, headings } = await popupOf(stop.browser, page);
      const marks = await markedTexts(page);
      if (marks.length > 0) throw new Error(`${marks.length} marks where there should be none.`);
      await popup.close();
      await page.bringToFront();
      return { ...stop, page, seen: `no marks; the popup says “${headings[1]}”` };
    },
  };
}

/** The tour, in order. */
export const steps: readonly Step[] = [
  {
    name: 'Article',
    file: 'article',
    async take(stop) {
      const page = await stop.browser.openPage(addresses.article);
      const texts = await eventually('A mark on the article', async () => {
        const marks = await markedTexts(page);
        return marks.includes(term) ? marks : null;
      });
      return {
        ...stop,
        page,
        article: page,
        seen: `${texts.length} marks near the viewport: ${counted(texts)}`,
      };
    },
  },
  {
    name: `Hover ${term}`,
    file: 'tooltip',
    async take(stop) {
      const page = articleOf(stop);
      await hoverTerm(page, term);
      const { name, text } = await accessible(page, 'tooltip', term);
      return { ...stop, seen: `tooltip “${name}”: ${shortened(text)}` };
    },
  },
  {
    name: 'Pin the card',
    file: 'card',
    async take(stop) {
      const page = articleOf(stop);
      const { x, y } = await placeOfMark(page, term);
      await page.click(x, y);
      const { name, text } = await accessible(page, 'dialog', term);
      return { ...stop, seen: `card “${name}”: ${shortened(text)}` };
    },
  },
  {
    name: 'Popup',
    file: 'popup',
    async take(stop) {
      const { popup, headings } = await popupOf(stop.browser, articleOf(stop));
      await popup.resize(popupSize.width, popupSize.height);
      await eventually(`${term} in the popup`, async () => {
        const nodes = await popup.accessibleNodes();
        return nodes.some((node) => node.text.includes(term)) ? true : null;
      });
      return { ...stop, page: popup, seen: `headings ${headings.join(' · ')}; lists ${term}` };
    },
  },
  unmarked('List page', 'list', addresses.list),
  unmarked('Article of Xicheng', 'xicheng', addresses.xicheng),
];
