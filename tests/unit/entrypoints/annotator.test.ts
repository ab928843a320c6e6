import { beforeEach, expect, it, vi } from 'vitest';

const scripting = {
  insertCSS: vi.fn(async (_: { target: { tabId: number } }) => {}),
  executeScript: vi.fn(async (_: { target: { tabId: number } }) => []),
  getRegisteredContentScripts: vi.fn(async () => [{ id: 'own', matches: ['*://example.cn/*'] }]),
};
const tabs = { query: vi.fn(async (_: { url: string[] }) => [{ id: 1 }, { id: 2 }, {}, { id: 3 }]) };
vi.mock('wxt/browser', () => ({
  browser: {
    scripting,
    tabs,
    runtime: { getManifest: () => ({ content_scripts: [{ matches: ['*://*.bjdch.gov.cn/*'] }] }) },
  },
}));
const { reviveOpenPages } = await import('../../../entrypoints/background/annotator.ts');

beforeEach(() => vi.clearAllMocks());

it('takes up the open pages of named sites and of those the reader enabled', async () => {
  await reviveOpenPages();
  expect(tabs.query).toHaveBeenCalledWith({ url: ['*://*.bjdch.gov.cn/*', '*://example.cn/*'] });
  expect(scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2, 3]);
});

it('is not held up by a page that lets nobody in', async () => {
  scripting.insertCSS.mockImplementationOnce(async () => {
    throw new Error('The tab shows an error page.');
  });
  await reviveOpenPages();
  expect(scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([2, 3]);
});
