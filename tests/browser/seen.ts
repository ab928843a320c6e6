import type { AccessibleNode } from './accessible-node.ts';
import { eventually } from './eventually.ts';
import { placeOfMark } from './marks.ts';
import type { OpenPage } from './reading-browser.ts';

/** Rests the pointer on the n-th mark (from 0) of a text. */
export async function hoverTerm(page: OpenPage, text: string, index = 0): Promise<void> {
  const { x, y } = await placeOfMark(page, text, index);
  await page.hover(x, y);
}

/** The first node of a role whose accessible name starts with `name`, once it is there. */
export function accessible(page: OpenPage, role: string, name: string): Promise<AccessibleNode> {
  return eventually(`A ${role} named ${name}`, async () => {
    const nodes = await page.accessibleNodes();
    return nodes.find((node) => node.role === role && node.name.startsWith(name)) ?? null;
  });
}

/** Waits until no node of a role is left. */
export async function gone(page: OpenPage, role: string): Promise<void> {
  await eventually(`A page without a ${role}`, async () => {
    const nodes = await page.accessibleNodes();
    return nodes.some((node) => node.role === role) ? null : true;
  });
}
