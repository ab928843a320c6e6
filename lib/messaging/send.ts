import { browser } from 'wxt/browser';
import { failure, type Result } from '../outcome/result.ts';
import type { MessageName, PageToBackground, PopupToBackground, Reply, Request, ToPage } from './protocol.ts';

/**
 * True while this script still belongs to a running extension. After an update, a disable or an uninstall
 * it turns false for good: the script should clear up and fall silent.
 */
export function extensionAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

async function settle<N extends MessageName>(send: () => Promise<unknown>): Promise<Result<Reply<N>>> {
  if (!extensionAlive()) return failure('extensionUpdated');
  try {
    const answer = (await send()) as Result<Reply<N>> | undefined;
    return answer ?? failure('noAnswer');
  } catch {
    // The browser's reasons differ by vendor and version; all of them mean that nobody answered.
    return failure(extensionAlive() ? 'noAnswer' : 'extensionUpdated');
  }
}

/** Asks the background. Fails with `noAnswer` where it is gone, with `extensionUpdated` where we are. */
export function sendToBackground<N extends keyof (PageToBackground & PopupToBackground)>(
  name: N,
  request: Request<N>,
): Promise<Result<Reply<N>>> {
  return settle<N>(() => browser.runtime.sendMessage({ name, request }));
}

/** Asks the content script in the top frame of a tab. Fails with `noAnswer` where there is none. */
export function sendToPage<N extends keyof ToPage>(
  tabId: number,
  name: N,
  request: Request<N>,
): Promise<Result<Reply<N>>> {
  return settle<N>(() => browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}
