import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readJson } from '../glossary/shipped.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));

/** What stands in place of a glossary file, by its id; every other file is as shipped. */
let instead: Readonly<Record<string, string>> = {};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', async (path: string) => {
    const id = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
    return new Response(instead[id] ?? instead['*'] ?? JSON.stringify(readJson(id)));
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  instead = {};
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A background that has just started. */
const start = () => import('../../../entrypoints/background/glossary.ts');
const blocks = ['街道深化接诉即办，推进一业一证。'];

it('finds terms with the entries they need, and has nothing to complain of', async () => {
  const { findMatches } = await start();
  const reply = await findMatches({ blocks });
  expect(reply).toMatchObject({
    matches: [[{ conceptId: 'jie-su-ji-ban' }, { conceptId: 'yi-ye-yi-zheng' }]],
    problem: null,
  });
});

it.each([
  ['cut off', '{"id": "government-services", "concepts": ['],
  ['no glossary', '[1, 2, 3]'],
])('a file that is %s takes no other with it, and the reader is told', async (_, content) => {
  instead = { 'government-services': content };
  const { findMatches } = await start();
  const reply = await findMatches({ blocks });
  expect(reply).toMatchObject({
    matches: [[{ conceptId: 'jie-su-ji-ban' }]],
    problem: 'glossaryIncomplete',
  });
});

it('says so where no file can be read', async () => {
  instead = { '*': 'not JSON' };
  const { findMatches } = await start();
  expect(await findMatches({ blocks })).toMatchObject({ ok: false, failure: { key: 'glossaryBroken' } });
});
