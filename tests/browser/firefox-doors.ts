import type { ReadingBrowser } from './reading-browser.ts';

type Doors = Pick<
  ReadingBrowser,
  'runCommand' | 'suggestInAddressBar' | 'enterInAddressBar' | 'chooseInMenu'
>;

const searches =
  "ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs').ExtensionSearchHandler";

/** The browser's own ways into the extension with this id: keys, address bar, menus. `run` runs code of the browser. */
export function firefoxDoors(id: string, run: (code: string) => Promise<unknown>): Doors {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const typed = (text: string) => JSON.stringify(`dc ${text}`);
  return {
    runCommand: async (name) => {
      await run(`(${extension}.shortcuts.onCommand(${JSON.stringify(name)}), null)`);
    },
    suggestInAddressBar: async (text) => {
      const suggested = await run(
        `new Promise((resolve) => void ${searches}.handleSearch(
          { keyword: 'dc', text: ${typed(text)}, inPrivateWindow: false },
          (all) => resolve(JSON.stringify(all.map(({ content }) => content))),
        ))`,
      );
      return JSON.parse(String(suggested));
    },
    enterInAddressBar: async (text) => {
      await run(`(${searches}.handleInputEntered('dc', ${typed(text)}, 'tab'), null)`);
    },
    chooseInMenu: async (entry, selection) => {
      const info = JSON.stringify({ menuItemId: entry, selectionText: selection, editable: false });
      await run(`(async () => {
        await ${extension}.wakeupBackground?.();
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        ${extension}.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab);
      })()`);
    },
  };
}
