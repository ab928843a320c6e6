import { beforeEach, expect, it, vi } from 'vitest';
import { noOwnTerms } from '../../../lib/glossary/own-term.ts';
import { ownTerm, ownTerms } from '../glossary/own-terms-sample.ts';
import { installStorage } from './fake-storage.ts';

const storage = installStorage();
const { browser } = await import('wxt/browser');
const { addOwnTerm, changeOwnTerms, ownTermsReader, readOwnTerms } = await import(
  '../../../lib/settings/keep-own-terms.ts'
);

beforeEach(() => storage.clear());

const labels = async (read: () => Promise<typeof noOwnTerms>) =>
  (await read()).terms.map(({ label }) => label);

it('whoever reads again gets what is stored now, and the same object while it stays so', async () => {
  const [page, worker] = [ownTermsReader(), ownTermsReader()];
  const none = await page();
  expect(none).toEqual(noOwnTerms);
  expect(await page()).toBe(none);
  await addOwnTerm(ownTerm('茶馆'));
  // Nobody was told of anything: no event has been listened to.
  expect(await labels(page)).toEqual(['茶馆']);
  expect(await labels(worker)).toEqual(['茶馆']);
  const tea = await page();
  await storage.set({ settings: { enabled: false } });
  expect(await page()).toBe(tea);
  await changeOwnTerms(() => ({ terms: [] }));
  expect([await labels(page), await labels(ownTermsReader())]).toEqual([[], []]);
});

it('what stays as it is isn’t read again', async () => {
  await changeOwnTerms(() => ownTerms(ownTerm('茶馆')));
  const read = ownTermsReader();
  await read();
  const asked = vi.spyOn(browser.storage.local, 'get');
  await Promise.all([read(), read(), read()]);
  expect(asked.mock.calls.flat()).not.toContainEqual(expect.arrayContaining(['ownTerms']));
  expect(asked.mock.calls.flat()).not.toContain('ownTerms');
  asked.mockRestore();
});

it('an earlier version’s terms, which have no stamp, are read until they are changed, and then as they are', async () => {
  await storage.set({ ownTerms: ownTerms(ownTerm('茶馆')) });
  const read = ownTermsReader();
  expect(await labels(read)).toEqual(['茶馆']);
  await addOwnTerm(ownTerm('夜校'));
  expect(await labels(read)).toEqual(['夜校', '茶馆']);
});

it('pages that write at once lose nothing, and all who read meanwhile end with the same', async () => {
  const readers = [ownTermsReader(), ownTermsReader()];
  const names = ['茶馆', '夜校', '早市', '菜园', '小院'];
  await Promise.all(names.flatMap((name) => [addOwnTerm(ownTerm(name)), ...readers.map((read) => read())]));
  const stored = await readOwnTerms();
  expect(stored.terms.map(({ label }) => label).sort()).toEqual([...names].sort());
  expect(await Promise.all(readers.map((read) => read()))).toEqual([stored, stored]);
});

it('is what was read last where storage fails for a moment', async () => {
  const read = ownTermsReader();
  storage.failNext();
  expect(await read()).toEqual(noOwnTerms);
  await addOwnTerm(ownTerm('茶馆'));
  expect(await labels(read)).toEqual(['茶馆']);
  storage.failNext();
  expect(await labels(read)).toEqual(['茶馆']);
});
