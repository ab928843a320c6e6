import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { adjustmentOf, withAdjustment } from '../../../lib/glossary/change-own-terms.ts';
import type { Adjustment, GlossaryLayer } from '../../../lib/glossary/own-term.ts';
import type { MatchReply } from '../../../lib/messaging/protocol.ts';
import { readJson } from '../glossary/shipped.ts';
import { valueIn } from '../library/describe-library.ts';
import { placePack } from '../packs/place-pack.ts';
import { packOf } from '../packs/sample-pack.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
const { browser } = globalThis as unknown as { browser: { runtime: object } };
Object.assign(browser.runtime, { getURL: (path: string) => path });
Object.assign(browser, { i18n: { getMessage: (key: string) => key } });
const from = { fileName: 'pack.json', format: 'json' } as const;
const { signal } = new AbortController();

/** What a library looks at when whoever wanted it has been answered; else it would look during another test. */
const looks: (() => void)[] = [];
const restOfAnswering = 500;
const timeout = globalThis.setTimeout;

vi.stubGlobal('fetch', async (path: string) => ({
  json: async () => readJson(/([^/]+)\.json$/.exec(path)?.[1] ?? ''),
}));
beforeEach(async () => {
  storage.clear();
  looks.length = 0;
  vi.stubGlobal('setTimeout', (work: () => void, delay?: number) =>
    delay === restOfAnswering ? looks.push(work) : timeout(work, delay),
  );
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.resetModules();
});

/** A worker, or a page, that has just started. */
async function start() {
  vi.resetModules();
  const { findMatches, findEntries } = await import('../../../entrypoints/background/glossary.ts');
  const { namedConcepts } = await import('../../../entrypoints/background/look-up.ts');
  const { ownLibrary, ownTerms } = await import('../../../entrypoints/own-pages/own-library.ts');
  const { changeOwnTerms } = await import('../../../lib/settings/keep-own-terms.ts');
  const { packs } = await ownLibrary();
  return {
    packs,
    ownTerms,
    changeOwnTerms,
    findEntries,
    named: async (text: string) => (await namedConcepts(text, 5)).map(({ concept }) => concept.id),
    match: async (text: string) => {
      const reply = (await findMatches({ blocks: [text] })) as MatchReply;
      return {
        ids: reply.matches[0]?.map(({ conceptId }) => conceptId),
        entries: new Map(reply.entries.map((entry) => [entry.concept.id, entry])),
      };
    },
  };
}

const adjust =
  (conceptId: string, said: Partial<Adjustment>) => (current: Parameters<typeof adjustmentOf>[0]) =>
    withAdjustment(current, { ...adjustmentOf(current, { id: conceptId, label: '' }), ...said });
const order =
  (...priority: readonly GlossaryLayer[]) =>
  () => ({ priority });

describe('terms of a pack', () => {
  it('are found at once by everybody, with the entries they need, and gone as soon as it is switched off', async () => {
    const [worker, page] = [await start(), await start()];
    expect((await worker.match('去茶社，接诉即办。')).ids).toEqual(['jie-su-ji-ban']);
    valueIn(await page.packs.install(placePack('west', '茶社', '早市'), from, () => {}, signal));
    const { ids, entries } = await worker.match('去茶社，接诉即办。');
    expect(ids).toEqual(['west-0', 'jie-su-ji-ban']);
    expect(entries.get('west-0')?.concept.prefLabel.zh).toBe('茶社');
    expect(
      (await worker.findEntries({ ids: ['west-1', 'jie-su-ji-ban'] })).map(({ concept }) => concept.id),
    ).toEqual(['west-1', 'jie-su-ji-ban']);
    expect(await worker.named('早市')).toEqual(['west-1']);
    expect((await (await start()).match('去茶社。')).ids).toEqual(['west-0']);
    valueIn(await page.packs.enable(['west'], false));
    expect((await worker.match('去茶社，接诉即办。')).ids).toEqual(['jie-su-ji-ban']);
    expect(await worker.named('早市')).toEqual([]);
    valueIn(await page.packs.enable(['west'], true));
    expect((await worker.match('去茶社。')).ids).toEqual(['west-0']);
    valueIn(await page.packs.remove(['west']));
    expect((await worker.match('去茶社。')).ids).toEqual([]);
  });

  it('are as the reader wants them: known, with a note, switched off', async () => {
    const worker = await start();
    valueIn(await worker.packs.install(placePack('west', '茶社', '早市'), from, () => {}, signal));
    await worker.changeOwnTerms(adjust('west-0', { known: true, note: '去过' }));
    const { entries } = await worker.match('茶社和早市');
    expect(entries.get('west-0')).toMatchObject({ known: true, note: '去过' });
    await worker.changeOwnTerms(adjust('west-0', { disabled: true }));
    expect((await worker.match('茶社和早市')).ids).toEqual(['west-1']);
    expect(await worker.findEntries({ ids: ['west-0'] })).toEqual([]);
    expect(await worker.named('茶社')).toEqual([]);
  });

  it('count before or after those of the package, as the reader orders them', async () => {
    const worker = await start();
    const pack = packOf(
      { id: 'jie-su-ji-ban', prefLabel: { zh: '接诉即办', en: 'Theirs' }, level: '街道' },
      { id: 'their-term', prefLabel: { zh: '一业一证', en: 'Theirs' }, level: '街道' },
    );
    valueIn(await worker.packs.install(pack, from, () => {}, signal));
    const text = '接诉即办，一业一证。';
    const named = ['jie-su-ji-ban', 'jie-su-ji-ban-gong-zuo-tiao-li'];
    const before = await worker.match(text);
    expect(before.ids).toEqual(['jie-su-ji-ban', 'their-term']);
    expect(before.entries.get('jie-su-ji-ban')?.concept.prefLabel.en).toBe('Theirs');
    expect((await worker.ownTerms()).levelOf('jie-su-ji-ban')).toBe('街道');
    expect(await worker.named('接诉即办')).toEqual(named);
    await worker.changeOwnTerms(order('own', 'bundled', 'packs'));
    const after = await worker.match(text);
    expect(after.ids).toEqual(['jie-su-ji-ban', 'yi-ye-yi-zheng']);
    expect(after.entries.get('jie-su-ji-ban')?.concept.prefLabel.en).not.toBe('Theirs');
    expect((await worker.ownTerms()).levelOf('jie-su-ji-ban')).not.toBe('街道');
    expect((await worker.ownTerms()).levelOf('their-term')).toBe('街道');
    expect(await worker.named('接诉即办')).toEqual(named);
  });

  it('are not looked for in a database that the browser has emptied', async () => {
    const page = await start();
    valueIn(await page.packs.install(placePack('west', '茶社'), from, () => {}, signal));
    vi.stubGlobal('indexedDB', new IDBFactory());
    const worker = await start();
    expect((await worker.match('去茶社，接诉即办。')).ids).toEqual(['jie-su-ji-ban']);
    for (const look of looks) look();
    const { readPacksEdition } = await import('../../../lib/settings/packs-edition.ts');
    await vi.waitFor(async () => expect(await readPacksEdition()).toBe(''));
  });
});
