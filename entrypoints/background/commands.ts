import { browser } from 'wxt/browser';
import { message } from '../../lib/locale/message.ts';
import type { PageCommand } from '../../lib/messaging/protocol.ts';
import { sendToPage } from '../../lib/messaging/send.ts';

const menuId = 'explain-selection' satisfies PageCommand;
const commands: readonly string[] = ['pin-term', 'next-term', 'previous-term'] satisfies PageCommand[];

/** Passes key commands and the context menu on to the page they were meant for. */
export function runCommands(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId !== undefined && commands.includes(name)) {
      await sendToPage(tabId, 'page.command', { command: name as PageCommand });
    }
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) {
      await sendToPage(tab.id, 'page.command', { command: menuId });
    }
  });
}

/** True where the reader gave `pin-term` a key of their own in the browser's settings. */
export async function pinKeyBound(): Promise<boolean> {
  const all = await browser.commands.getAll();
  return all.some(({ name, shortcut }) => name === 'pin-term' && Boolean(shortcut));
}

/** Makes the context-menu entry; the browser keeps it until the next version is installed. */
export function addMenus(): void {
  browser.contextMenus.removeAll().then(() =>
    browser.contextMenus.create({
      id: menuId,
      contexts: ['selection'],
      title: message('cmdExplainSelection'),
    }),
  );
}
