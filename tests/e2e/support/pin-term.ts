import type { AccessibleNode } from '../../browser/accessible-node.ts';
import { placeOfMark } from '../../browser/marks.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { accessible } from '../../browser/seen.ts';

/** Pins a term of an article by a click, in a window high enough for a whole card, and gives the card. */
export async function pinTerm(page: OpenPage, text: string): Promise<AccessibleNode> {
  await page.resize(1280, 1800);
  const { x, y } = await placeOfMark(page, text);
  await page.click(x, y);
  return accessible(page, 'dialog', '');
}
