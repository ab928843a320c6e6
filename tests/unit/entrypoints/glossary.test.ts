import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { partsMentioned } from '../../../lib/glossary/parts-mentioned.ts';
import { traditionalFiles } from '../../locales/traditional-files.ts';
import { readJson } from '../glossary/shipped.ts';

/** What the catalogue says its language is. */
let language = 'zh';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    i18n: { getMessage: () => language },
  },
}));

/** What stands in place of a glossary file, by its id; every other file is as shipped. */
let instead: Readonly<Record<string, string>> = {};
/** The texts in traditional characters, as their file says them, by category. */
const traditional: Record<string, string> = Object.fromEntries(
  [...traditionalFiles()].map(([path, text]) => [path.replace(/^.*\/|\.json$/g, ''), text]),
);

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', async (path: string) => {
    const id = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
    if (path.startsWith('/traditional/')) return new Response(traditional[id] ?? '{}');
    return new Response(instead[id] ?? instead['*'] ?? JSON.stringify(readJson(id)));
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  instead = {};
  language = 'zh';
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

it('says the same in traditional characters where the interface is in them, and marks the same', async () => {
  language = 'zh-TW';
  const { findEntries, findMatches } = await start();
  expect(await findMatches({ blocks })).toMatchObject({
    matches: [[{ conceptId: 'jie-su-ji-ban' }, { conceptId: 'yi-ye-yi-zheng' }]],
  });
  const [entry] = await findEntries({ ids: ['qi-you'] });
  expect(entry?.concept.prefLabel.zh).toBe('七有');
  expect(entry?.concept.definition.zh).toMatch(/[學勞養]/);
  expect(entry?.concept.definition.zh).not.toMatch(/[学劳养]/);
  expect(entry?.concept.parts?.map(({ label }) => label.zh)).toContain('幼有所育');
  expect(entry && partsMentioned(entry.concept, '学有所教，劳有所得').filter(Boolean)).toHaveLength(2);
  const [other] = await findEntries({ ids: ['jie-su-ji-ban'] });
  expect(other?.inTraditional).toBe('接訴即辦');
});
