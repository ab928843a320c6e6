import type { PageState } from '../../../lib/messaging/protocol.ts';
import type { Result } from '../../../lib/outcome/result.ts';
import { installStorage } from '../settings/fake-storage.ts';

type Listener = (...values: never[]) => unknown;

/** A tab as the browser shows it to us, and what its page answers; null where nobody answers. */
export interface FakeTab {
  url?: string;
  status?: 'loading' | 'complete';
  answer: ((name: string, request: unknown) => Promise<Result<unknown>>) | null;
}

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    emit: (...values: unknown[]) => {
      for (const listener of listeners) listener(...(values as never[]));
    },
    count: () => listeners.size,
  };
}

/** Puts a `browser` with tabs, permissions, messages and storage in place, before the code under test loads. */
export function installBrowser() {
  const storage = installStorage();
  const tabs = new Map<number, FakeTab>();
  const granted = new Set<string>();
  const toBackground: unknown[] = [];
  const onMessage = event();
  const onUpdated = event();
  const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
  Object.assign(browser, {
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    runtime: {
      id: 'test',
      onMessage,
      getURL: (path: string) => `chrome-extension://test${path}`,
      sendMessage: async (message: unknown) => {
        toBackground.push(message);
        return { ok: true, value: null };
      },
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
    },
    tabs: {
      onUpdated,
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error('no such tab');
        return { id, windowId: 1, url: tab.url, status: tab.status ?? 'complete' };
      },
      sendMessage: async (id: number, { name, request }: { name: string; request: unknown }) => {
        const answer = tabs.get(id)?.answer;
        if (!answer) throw new Error('nobody there');
        return answer(name, request);
      },
    },
  });
  const reset = (): void => {
    storage.clear();
    tabs.clear();
    granted.clear();
    toBackground.length = 0;
  };
  return { storage, tabs, granted, toBackground, onMessage, onUpdated, reset };
}

export function article(over: Partial<PageState> = {}): PageState {
  return {
    url: 'https://www.bjdch.gov.cn/t1.html',
    detection: { type: 'article', reasons: [], siteId: 'bjdch' },
    title: '标题',
    terms: [],
    complete: true,
    enabled: true,
    problem: null,
    kept: null,
    ...over,
  };
}
