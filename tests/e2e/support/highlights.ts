import type { OpenPage } from '../../browser/reading-browser.ts';

/** Texts of the marks that don't lie inside an element that matches the selector. */
export function markedOutside(page: OpenPage, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('dcg-term') ?? [])];
    const outside = ranges.filter(({ startContainer, endContainer }) =>
      [startContainer, endContainer].some((node) => node.parentElement?.closest(wanted) == null),
    );
    return outside.map((range) => range.startContainer.textContent ?? '');
  }, selector);
}
