import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { browser } from 'wxt/browser';
import type { ResultOption } from '../../components/lookup/result-options.ts';
import { message } from '../../lib/locale/message.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { lookupKeys } from './lookup-keys.ts';
import { createLookupStore } from './lookup-store.ts';
import { pageActions } from './page-actions.ts';
import { createPageStore } from './page-store.ts';
import { PopupApp } from './popup-app.tsx';
import { prepareDocument } from './prepare-document.ts';
import { sidePanelOpener } from './side-panel.ts';
import { tabInQuestion } from './tab-in-question.ts';

/**
 * A popup waits this long for the page's answer before it draws, milliseconds; then it says that it is looking. What
 * was drawn ahead may stand longer: it is what the page last said.
 */
const patience = { empty: 50, drawnAhead: 1_000 };

interface PopupStart {
  /** Something is on the screen already. */
  readonly drawnAhead: boolean;
  readonly afterPaint: () => Promise<void>;
}

/** Draws the popup, over what was drawn ahead of it where anything was. */
export async function startPopup({ drawnAhead, afterPaint }: PopupStart): Promise<void> {
  prepareDocument();
  const tabId = await tabInQuestion();
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort());
  const store = createPageStore(closing.signal);
  const lookup = createLookupStore();
  const body = signal<ComponentType | null>(null);
  const health = signal<ComponentType | null>(null);
  const box = { current: null as HTMLInputElement | null };
  const openPanel = sidePanelOpener();

  /** Closes the popup, not a tab in which `popup.html` was opened. */
  function closePopup(): void {
    if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
  }

  const actions = pageActions(store, {
    openPanel: openPanel && (() => void openPanel(store.windowId.value ?? 0).then(closePopup, () => null)),
    openOptions: () => void browser.runtime.openOptionsPage().then(closePopup),
  });

  function wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  function open(option: ResultOption): void {
    if (option.kind === 'term') lookup.openCard(option.term.entry.concept.id);
    else if (option.kind === 'excerpt') openTab(`${addresses.library()}${option.found.hash}`);
    else if (option.kind === 'article') openTab(addresses.article(option.found.article.no));
    else openTab(addresses.search(lookup.query.value.trim()));
  }

  function jump(conceptId: string): void {
    const term = store.termOnPage(conceptId);
    if (term) actions.jump(term);
    else store.notice.value = message('notOnPage');
  }

  const keys = lookupKeys(lookup, { box: () => box.current, open, jump });
  document.addEventListener('keydown', keys.onKey, { signal: closing.signal });

  // The page is asked before anything is drawn, and its answer is mostly there a moment later: then the first paint
  // already has it.
  const shown = tabId === null ? null : store.show(tabId);
  const answered = Promise.race([shown, wait(drawnAhead ? patience.drawnAhead : patience.empty)]);
  await answered;
  // Typed before there was anything to hear it.
  lookup.setQuery(document.querySelector('input')?.value ?? '');
  render(
    <PopupApp
      actions={actions}
      body={body}
      box={box}
      health={health}
      lookup={lookup}
      onBoxKey={keys.onBoxKey}
      onLibrary={() => openTab(addresses.library())}
      store={store}
    />,
    document.body,
  );
  box.current?.focus();

  // Only now: what may be looked up must not hold up what is there to see.
  await afterPaint();
  const { startLookup } = await import('./start-lookup.tsx');
  body.value = await startLookup(
    lookup,
    { onPage: (conceptId) => store.termOnPage(conceptId)?.count ?? 0, open, jump },
    closing.signal,
  );
  const { startHealth } = await import('../health/start-health.tsx');
  health.value = await startHealth(
    { can: ['storage', 'library', 'restore', 'backup', 'dismiss'], most: 1 },
    closing.signal,
  );
}
