import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import type { KeptArticle } from '../../../lib/store/records.ts';
import { readJson } from '../glossary/shipped.ts';

type Suggest = (suggestions: readonly { content: string; description: string }[]) => void;

const opened: unknown[] = [];
let changed: (text: string, show: Suggest) => void = () => {};
let entered: (text: string, disposition: string) => Promise<void> = async () => {};
let clicked: (info: object, tab: object | undefined) => Promise<void> = async () => {};
let pageAnswer: unknown;

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'test', getURL: (path: string) => `x://own${path}` },
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    tabs: {
      create: async (tab: object) => opened.push({ create: tab }),
      update: async (tab: object) => opened.push({ update: tab }),
      sendMessage: async () => pageAnswer,
    },
    omnibox: {
      setDefaultSuggestion: async () => {},
      onInputChanged: {
        addListener: (listener: typeof changed) => {
          changed = listener;
        },
      },
      onInputEntered: {
        addListener: (listener: typeof entered) => {
          entered = listener;
        },
      },
    },
    commands: { onCommand: { addListener: () => {} } },
    contextMenus: {
      onClicked: {
        addListener: (listener: typeof clicked) => {
          clicked = listener;
        },
      },
    },
  },
}));
vi.stubGlobal('fetch', async (url: string) => ({
  json: async () => readJson(/(\w[\w-]*)\.json$/.exec(url)?.[1] ?? ''),
}));

const { answerOmnibox } = await import('../../../entrypoints/background/omnibox.ts');
const { runCommands } = await import('../../../entrypoints/background/commands.ts');

const head = { no: 7, title: '接诉的长凳', source: null, publishedAt: null } as KeptArticle;
const library = {
  async *search({ text }: { text: string }) {
    yield { nos: text.includes('接诉') ? [7] : [], complete: true, problem: null };
  },
  heads: async (nos: readonly number[]) => nos.map(() => head),
} as unknown as Library;
answerOmnibox(async () => library);
runCommands();

beforeEach(() => {
  opened.length = 0;
  pageAnswer = undefined;
});

const suggested = (text: string): Promise<readonly string[]> =>
  new Promise((resolve) => changed(text, (all) => resolve(all.map(({ content }) => content))));

describe('the address bar after dc', () => {
  it('suggests concepts, by pinyin too, then articles of the library', async () => {
    expect((await suggested('jsjb'))[0]).toBe('接诉即办');
    const all = await suggested('接诉');
    expect(all[0]).toBe('接诉即办');
    expect(all.at(-1)).toBe('x://own/library.html#/article/7');
  });

  it('suggests nothing for nothing', async () => {
    expect(await suggested('  ')).toEqual([]);
  });

  it.each([
    ['a name', '接诉即办', '/library.html#/concept/jie-su-ji-ban'],
    ['initials', 'jsjb', '/library.html#/concept/jie-su-ji-ban'],
    ['traditional characters', '一業一證', '/library.html#/concept/yi-ye-yi-zheng'],
    [
      'what no concept is called',
      '巷口 长凳',
      `/library.html#/articles?q=${encodeURIComponent('巷口 长凳')}`,
    ],
    ['markup', '<b>&', `/library.html#/articles?q=${encodeURIComponent('<b>&')}`],
  ])('leads from %s to its page', async (_, text, path) => {
    await entered(text, 'currentTab');
    expect(opened).toEqual([{ update: { url: `x://own${path}` } }]);
  });

  it('opens an article that was chosen, and a tab where one was asked for', async () => {
    await entered('x://own/library.html#/article/7', 'newForegroundTab');
    await entered('jsjb', 'newBackgroundTab');
    expect(opened).toEqual([
      { create: { url: 'x://own/library.html#/article/7', active: true } },
      { create: { url: 'x://own/library.html#/concept/jie-su-ji-ban', active: false } },
    ]);
  });

  it('opens no address that is not ours', async () => {
    await entered('https://example.cn/', 'currentTab');
    expect(JSON.stringify(opened)).toContain('x://own/library.html#/articles?q=https');
  });
});

describe('the context menu on a selection', () => {
  it('leaves explaining to the page where one of ours answers', async () => {
    pageAnswer = { ok: true, value: null };
    await clicked({ menuItemId: 'explain-selection', selectionText: '接诉即办' }, { id: 1 });
    expect(opened).toEqual([]);
  });

  it('looks the words up where none does, and where that was asked for', async () => {
    const concept = { create: { url: 'x://own/library.html#/concept/jie-su-ji-ban', active: true } };
    await clicked({ menuItemId: 'explain-selection', selectionText: '接诉即办' }, { id: 1 });
    pageAnswer = { ok: true, value: null };
    await clicked({ menuItemId: 'look-up', selectionText: '“接诉即办”' }, { id: 1 });
    expect(opened).toEqual([concept, concept]);
  });
});
