import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

interface ProcessInfo {
  readonly type: string;
  readonly id: number;
}

/** Megabytes that the browser's pages and their workers take up, after a collection; null where nobody tells. */
export async function rendererMemory(context: BrowserContext): Promise<number | null> {
  const pages = context.pages();
  for (const page of pages) {
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
  }
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = (await session?.send('SystemInfo.getProcessInfo')) as
    | { processInfo: ProcessInfo[] }
    | undefined;
  await session?.detach();
  const sizes = (answer?.processInfo ?? [])
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/status`)
    .filter(existsSync)
    .map((file) => Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024);
  return sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size, 0);
}
