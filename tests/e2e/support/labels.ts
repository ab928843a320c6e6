import { readFileSync } from 'node:fs';
import type { AccessibleNode, NodeBox } from '../../browser/accessible-node.ts';
import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';
import { middleOf } from './tooltip.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const catalogues = ['zh_CN', 'en'].map((language): Messages => {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
});

/** A message of our interface in each of its languages: Firefox speaks the one it was installed with. */
export function said(key: string, ...values: readonly string[]): readonly string[] {
  return catalogues.map((messages) => {
    const message = messages[key]?.message;
    if (message === undefined) throw new Error(`No language has the message ${key}.`);
    return message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');
  });
}

/** The node of a role that carries one of these names whole, once it is there. */
export function control(page: OpenPage, role: string, names: readonly string[]): Promise<AccessibleNode> {
  return eventually(`A ${role} named ${names.join(' or ')}`, async () => {
    const nodes = await page.accessibleNodes();
    return nodes.find((node) => node.role === role && names.includes(node.name.trim())) ?? null;
  });
}

/** Clicks the middle of a control on the screen once it stands still: what is above it may just be arriving. */
export async function press(page: OpenPage, role: string, names: readonly string[]): Promise<void> {
  let before: NodeBox | null = null;
  const { x, y } = await eventually(`A ${role} named ${names.join(' or ')} that stands still`, async () => {
    const { box } = await control(page, role, names);
    const stands = box !== null && before !== null && box.x === before.x && box.y === before.y;
    before = box;
    return stands ? middleOf(box) : null;
  });
  await page.click(x, y);
}
