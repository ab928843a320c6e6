import type { BrowserContext, Worker } from '@playwright/test';

/** An event of the extension API; `dispatch` is there, if undocumented. */
interface Dispatched<A extends readonly unknown[]> {
  dispatch(...given: A): void;
}

/** What is used of the extension API in the extension's worker. */
interface WorkerGlobal {
  readonly chrome: {
    readonly tabs: { query(of: object): Promise<readonly object[]> };
    readonly commands: { readonly onCommand: Dispatched<[name: string, tab: object | undefined]> };
    readonly contextMenus: { readonly onClicked: Dispatched<[info: object, tab: object | undefined]> };
    readonly omnibox: {
      readonly onInputChanged: Dispatched<[text: string, show: (all: readonly Suggested[]) => void]>;
      readonly onInputEntered: Dispatched<[text: string, disposition: string]>;
    };
  };
}

interface Suggested {
  readonly content: string;
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Keys that DevTools presses reach the page only, not the browser's commands; hence this way in. */
export async function runCommand(context: BrowserContext, name: string): Promise<void> {
  await (await workerOf(context)).evaluate(async (command) => {
    const { tabs, commands } = (globalThis as unknown as WorkerGlobal).chrome;
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(command, front);
  }, name);
}

/** The browser's own menus and address bar are no page either. */
export async function chooseInMenu(context: BrowserContext, entry: string, selection: string): Promise<void> {
  await (await workerOf(context)).evaluate(
    async ([menuItemId, selectionText]) => {
      const { tabs, contextMenus } = (globalThis as unknown as WorkerGlobal).chrome;
      const [front] = await tabs.query({ active: true, lastFocusedWindow: true });
      contextMenus.onClicked.dispatch({ menuItemId, selectionText, editable: false }, front);
    },
    [entry, selection] as const,
  );
}

export async function suggestInAddressBar(context: BrowserContext, text: string): Promise<readonly string[]> {
  return (await workerOf(context)).evaluate(
    (typed) =>
      new Promise<readonly string[]>((resolve) => {
        const { omnibox } = (globalThis as unknown as WorkerGlobal).chrome;
        omnibox.onInputChanged.dispatch(typed, (all) => resolve(all.map(({ content }) => content)));
      }),
    text,
  );
}

export async function enterInAddressBar(context: BrowserContext, text: string): Promise<void> {
  await (await workerOf(context)).evaluate((typed) => {
    const { omnibox } = (globalThis as unknown as WorkerGlobal).chrome;
    omnibox.onInputEntered.dispatch(typed, 'newForegroundTab');
  }, text);
}
