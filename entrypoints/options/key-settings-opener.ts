import { browser } from 'wxt/browser';

/** Only Firefox has it, from version 137 on. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** Opens the browser's own page for the extension's keys; null where an extension can't open it. */
export function keySettingsOpener(): (() => Promise<unknown>) | null {
  const commands = browser.commands as ShortcutSettings;
  if (commands.openShortcutSettings) return () => commands.openShortcutSettings?.() ?? Promise.resolve();
  if (!browser.runtime.getURL('/').startsWith('chrome-extension:')) return null;
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
