import { browser } from 'wxt/browser';

/** The two shapes of the same thing, neither of which the other browser knows. */
interface PanelApis {
  readonly sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open?(): Promise<void> };
}

/**
 * Opens the side panel (Chromium) or sidebar (Firefox); null where the browser can't open either. Call it
 * straight from a click: both browsers refuse once anything was awaited.
 */
export function sidePanelOpener(): ((windowId: number) => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidePanel?.open) return (windowId) => sidePanel.open?.({ windowId }) ?? Promise.resolve();
  if (sidebarAction?.open) return () => sidebarAction.open?.() ?? Promise.resolve();
  return null;
}
