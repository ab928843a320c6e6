import { eventually } from './eventually.ts';
import type { OpenPage } from './reading-browser.ts';

/** The texts of the marks registered on a page now (those near the viewport), in document order. */
export function markedTexts(
  page: OpenPage,
  highlight: 'dcg-term' | 'dcg-excerpt' | 'dcg-level-own' | 'dcg-known' = 'dcg-term',
): Promise<string[]> {
  return page.evaluate((name) => {
    const found = CSS.highlights.get(name);
    // The page may have taken a mark's text away a moment ago.
    const standing = [...(found ?? [])].filter((mark) => mark.startContainer.isConnected);
    const ranges = standing.map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.map((range) => range.toString());
  }, highlight as string);
}

/** Where a mark is painted: the middle of its first line, CSS pixels in the viewport. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls the n-th mark (from 0) of a text into the middle of the viewport and gives its place. White
 * space and quotation marks are ignored.
 */
export function placeOfMark(page: OpenPage, text: string, index = 0): Promise<MarkPlace> {
  return eventually(`The mark on ${text}`, () =>
    page.evaluate(
      ([wanted, at]) => {
        const ranges = [...(CSS.highlights.get('dcg-term') ?? [])].map((mark) => {
          const range = new Range();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range;
        });
        ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
        const range = ranges.filter((each) => each.toString().replace(/[\s“”]/g, '') === wanted)[at];
        if (range === undefined) return null;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      [text.replace(/[\s“”]/g, ''), index] as const,
    ),
  );
}
