import type { PageExcerpt } from '../../../lib/messaging/protocol.ts';
import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { askTab } from './own-page.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The points just inside the beginning of one text of the page and the end of another, both in one text node
 * each; the first is scrolled into the middle of the window.
 */
export function betweenTexts(
  page: OpenPage,
  from: string,
  to: string,
): Promise<{ start: Point; end: Point }> {
  return eventually(`${from} … ${to}`, () =>
    page.evaluate(
      (wanted) => {
        const boxes: DOMRect[][] = [];
        for (const text of wanted) {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let node = walker.nextNode();
          while (node && !(node.nodeValue ?? '').includes(text)) node = walker.nextNode();
          if (!node) return null;
          const range = new Range();
          const at = (node.nodeValue ?? '').indexOf(text);
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          if (boxes.length === 0)
            node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          boxes.push([...range.getClientRects()]);
        }
        const first = boxes[0]?.[0];
        const last = boxes[1]?.at(-1);
        if (!first || !last) return null;
        return {
          start: { x: first.left + 1, y: first.top + first.height / 2 },
          end: { x: last.right - 1, y: last.top + last.height / 2 },
        };
      },
      [from, to],
    ),
  );
}

/** A title of its own for each article: those that share one are the same article, and show each other's excerpts. */
export function titleAt(url: string): string {
  return `巷口的长凳（${/(\d+)\.html$/.exec(url)?.[1] ?? url}）`;
}

/** Selects with the mouse from the beginning of one text to the end of another. */
export async function selectByMouse(page: OpenPage, from: string, to = from): Promise<void> {
  const { start, end } = await betweenTexts(page, from, to);
  await page.drag(start, end);
}

/** What the page at an address says of its excerpts, once it says what is expected. */
export function pageExcerpts(
  own: OpenPage,
  url: string,
  expected: (excerpts: readonly PageExcerpt[]) => boolean,
): Promise<readonly PageExcerpt[]> {
  return eventually(`The excerpts of ${url}`, async () => {
    const answer = await askTab<readonly PageExcerpt[] | null>(own, url, 'page.excerpts', null);
    const excerpts = answer?.value ?? null;
    return excerpts && expected(excerpts) ? excerpts : null;
  });
}
