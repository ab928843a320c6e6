import { browser } from 'wxt/browser';
import { message } from '../../lib/locale/message.ts';
import type { PageCommand } from '../../lib/messaging/protocol.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { addSelection } from './add-own-term.ts';
import { showRefusal } from './badge.ts';
import { addressOf } from './look-up.ts';

const explainId = 'explain-selection' satisfies PageCommand;
const saveId = 'save-excerpt' satisfies PageCommand;
const lookUpId = 'look-up';
const readId = 'read-newspaper';
const addTermId = 'add-term' satisfies PageCommand;
const commands: readonly string[] = [
  'pin-term',
  'next-term',
  'previous-term',
  saveId,
  addTermId,
] satisfies PageCommand[];

/** Passes key commands and the context menu on to the page they were meant for; looks up what no page explains. */
export function runCommands(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const tabId = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (tabId !== undefined && commands.includes(name)) {
      await sendToPage(tabId, 'page.command', { command: name as PageCommand });
    }
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText = '', linkUrl }, tab) => {
    if (menuItemId === saveId) return save(tab?.id);
    if (menuItemId === addTermId) {
      await addSelection({ text: selectionText }, { tab });
      return;
    }
    if (menuItemId === readId) {
      if (linkUrl) openTab(addresses.reader(linkUrl));
      return;
    }
    const explained = menuItemId === explainId && (await explain(tab?.id));
    if (!explained) openTab(await addressOf(selectionText));
  });
}

/** Asks a page to explain what is selected in it; false where nothing of ours runs there. */
async function explain(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  return (await sendToPage(tabId, 'page.command', { command: explainId })).ok;
}

/** Has a page save what is selected in it; where there is no article of ours, the toolbar button says so. */
async function save(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const { ok } = await sendToPage(tabId, 'page.command', { command: saveId });
  if (!ok) await showRefusal(tabId, message('excerptNoArticle'));
}

/** True where the reader gave `pin-term` a key of their own in the browser's settings. */
export async function pinKeyBound(): Promise<boolean> {
  const all = await browser.commands.getAll();
  return all.some(({ name, shortcut }) => name === 'pin-term' && Boolean(shortcut));
}

/** Makes the context-menu entries; the browser keeps them until the next version is installed. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const entries = {
    [explainId]: message('cmdExplainSelection'),
    [saveId]: message('cmdSaveExcerpt'),
    [addTermId]: message('cmdAddTerm'),
    [lookUpId]: message('cmdLookUp'),
  };
  for (const [id, title] of Object.entries(entries)) {
    browser.contextMenus.create({ id, contexts: ['selection'], title });
  }
  browser.contextMenus.create({
    id: readId,
    contexts: ['link'],
    targetUrlPatterns: ['*://*/*.pdf', '*://*/*.pdf?*', '*://*/*.PDF', '*://*/*.PDF?*'],
    title: message('cmdReadNewspaper'),
  });
}
