import './speak.ts';
import { describe, expect, it, vi } from 'vitest';
import { ResultList } from '../../../components/lookup/result-list.tsx';
import { noResults, type Results } from '../../../components/lookup/result-options.ts';
import { SearchBox } from '../../../components/lookup/search-box.tsx';
import { excerptOf } from '../../unit/excerpt/excerpt-of.ts';
import { article, entry } from './lookup-fixture.ts';
import { button, press, stage, statusTexts, type } from './stage.ts';

const results: Results = {
  terms: [
    { entry: entry('接诉即办'), otherName: null, span: { start: 0, end: 2 }, onPage: 3 },
    { entry: entry('未诉先办'), otherName: '先办', span: null, onPage: 0 },
  ],
  articles: [
    {
      article: article({ no: 7, title: '<b>长凳</b>' }),
      snippet: [
        { text: '居民', hit: false },
        { text: '接诉', hit: true },
      ],
    },
  ],
  excerpts: [],
  complete: true,
  problem: null,
};

function showList(over: Partial<Results> = {}, active = 0) {
  const { root, show } = stage();
  const onOpen = vi.fn();
  show(<ResultList active={active} onOpen={onOpen} query=" 接诉 " results={{ ...results, ...over }} />);
  const options = [...root.querySelectorAll('[role="option"]')];
  return { root, onOpen, options };
}

describe('the list of results', () => {
  it('has the terms, then the articles, then the way to all of them', () => {
    const { options } = showList();
    expect(options.map((option) => option.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '接诉即办 本页 3 处 东城区 pīn yīn · 接诉即办 in English',
      '未诉先办 东城区 又称 先办 pīn yīn · 未诉先办 in English',
      '<b>长凳</b> 东城区融媒体中心 · 2026-08-12 居民接诉 文章',
      '在资料库中搜索“接诉”',
    ]);
  });

  it('has excerpts after the articles, each with its mark and its source, and counts them', () => {
    const excerpt = excerptOf({ quote: '窗口前\n排起了队', note: '看第二段', mark: 'green' });
    const { root, options, onOpen } = showList({ excerpts: [{ excerpt, hash: '#/excerpts' }] });
    expect(options[3]?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
      '绿·双线 窗口前 排起了队 清晨的工单 看第二段 摘录',
    );
    expect(statusTexts(root)).toEqual(['词条 2 个，文章 1 篇，摘录 1 条']);
    options[3]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onOpen.mock.calls[0]?.[0]).toMatchObject({ kind: 'excerpt', found: { hash: '#/excerpts' } });
  });

  it('shows what was found and interprets no markup', () => {
    const { root } = showList();
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['接诉', '接诉']);
    expect(root.querySelector('b')).toBeNull();
  });

  it('says which one is chosen, and how many there are', () => {
    const { root, options } = showList({}, 2);
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'false',
      'true',
      'false',
    ]);
    expect(statusTexts(root)).toEqual(['词条 2 个，文章 1 篇']);
  });

  it('opens the one that is clicked and leaves the focus in the box', () => {
    const { options, onOpen } = showList();
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    options[2]?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    (options[2] as HTMLElement).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ kind: 'article', found: results.articles[0] });
  });

  it('says that there is nothing only once all was searched, and what could not be', () => {
    expect(showList(noResults).root.textContent).not.toContain('没有找到');
    expect(showList({ ...noResults, complete: true }).root.textContent).toContain('没有找到“接诉”。');
    expect(showList({ problem: '句子。' }).root.querySelector('.problem')?.textContent).toBe('句子。');
  });
});

describe('the search box', () => {
  function showBox(query: string, active: string | null = null) {
    const { root, show } = stage();
    const calls = { onQuery: vi.fn(), onKey: vi.fn() };
    show(<SearchBox active={active} box={null} expanded={active !== null} query={query} {...calls} />);
    const input = root.querySelector('input') as HTMLInputElement;
    return { root, input, ...calls };
  }

  it('is a combobox that names its list and the chosen option', () => {
    const { input } = showBox('接', 'result-1');
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(input.getAttribute('aria-controls')).toBe('results');
    expect(input.getAttribute('aria-activedescendant')).toBe('result-1');
  });

  it('is closed while it is empty, and has nothing to clear', () => {
    const { root, input } = showBox('');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
    expect(root.querySelector('button')).toBeNull();
  });

  it('tells of what is typed, of keys, and clears', () => {
    const { root, input, onQuery, onKey } = showBox('接');
    type(input, '接诉');
    press(input, 'ArrowDown');
    button(root, '清空').click();
    expect(onQuery.mock.calls).toEqual([['接诉'], ['']]);
    expect(onKey.mock.calls.map(([event]) => event.key)).toEqual(['ArrowDown']);
  });
});
