import './speak.ts';
import { describe, expect, it, vi } from 'vitest';
import { GlossaryBrowser } from '../../../components/lookup/glossary-browser.tsx';
import { type GlossaryFilter, wholeGlossary } from '../../../components/lookup/glossary-groups.ts';
import { RecentList } from '../../../components/lookup/recent-list.tsx';
import { type Section, SectionTabs } from '../../../components/lookup/section-tabs.tsx';
import { entry } from './lookup-fixture.ts';
import { button, buttons, outline, press, stage } from './stage.ts';

const categories = new Map([
  ['law', { zh: '法治', en: 'Law' }],
  ['places', { zh: '地名', en: 'Places' }],
]);
const entries = [entry('甲', { level: '国家' }), entry('乙'), entry('丙', {}, 'places')];

function showGlossary(filter: GlossaryFilter = wholeGlossary) {
  const { root, show } = stage();
  const calls = { onFilter: vi.fn(), onOpen: vi.fn() };
  show(<GlossaryBrowser categories={categories} entries={entries} filter={filter} {...calls} />);
  return { root, ...calls };
}

describe('the glossary', () => {
  it('lists every term under its category', () => {
    const { root } = showGlossary();
    expect(outline(root)).toEqual(['2 法治', '2 地名']);
    expect([...root.querySelectorAll('.term-label')].map((label) => label.textContent)).toEqual([
      '甲',
      '乙',
      '丙',
    ]);
    expect(root.textContent).toContain('3 个词条');
  });

  it('is narrowed by category and by level', () => {
    expect(outline(showGlossary({ categoryId: 'places', level: null }).root)).toEqual(['2 地名']);
    const { root } = showGlossary({ categoryId: null, level: '国家' });
    expect([...root.querySelectorAll('.term-label')].map((label) => label.textContent)).toEqual(['甲']);
    const none = showGlossary({ categoryId: 'places', level: '国家' }).root;
    expect(none.textContent).toContain('这一类别没有这一层级的词条。');
  });

  it('asks for what is chosen, and back for everything', () => {
    const { root, onFilter } = showGlossary({ categoryId: null, level: '国家' });
    const [category, level] = root.querySelectorAll('select');
    const choose = (select: HTMLSelectElement | undefined, index: number): void => {
      if (!select) throw new Error('no such choice');
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose(category, 2);
    choose(level, 0);
    expect(onFilter.mock.calls).toEqual([
      [{ categoryId: 'places', level: '国家' }],
      [{ categoryId: null, level: null }],
    ]);
  });

  it('is one Tab stop that arrows walk, and opens the term that is pressed', () => {
    const { root, onOpen } = showGlossary();
    const stops = () => buttons(root).map((each) => each.tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    buttons(root)[0]?.focus();
    press(document.activeElement ?? root, 'End');
    expect(document.activeElement).toBe(buttons(root)[2]);
    expect(stops()).toEqual([-1, -1, 0]);
    press(document.activeElement ?? root, 'ArrowUp');
    (document.activeElement as HTMLElement).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('乙');
  });
});

describe('the tabs', () => {
  function showTabs(section: Section | null) {
    const { root, show } = stage();
    const onSelect = vi.fn<(section: Section) => void>();
    show(<SectionTabs onSelect={onSelect} section={section} />);
    return { root, onSelect, tabs: [...root.querySelectorAll<HTMLElement>('[role="tab"]')] };
  }

  it('are one Tab stop, and the arrow keys choose, going round', () => {
    const { tabs, onSelect } = showTabs('recent');
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
    tabs[2]?.focus();
    press(tabs[2] as Element, 'ArrowRight');
    press(tabs[2] as Element, 'ArrowLeft');
    expect(onSelect.mock.calls).toEqual([['page'], ['glossary']]);
  });

  it('show none as chosen while a search is shown, and stay reachable', () => {
    const { tabs } = showTabs(null);
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'false', 'false']);
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
});

describe('the articles last read', () => {
  const one = { no: 7, title: '<i>长凳</i>', source: '东城区融媒体中心', day: '2026-08-12', terms: 3 };

  function showRecent(articles: Parameters<typeof RecentList>[0]['articles'], problem: string | null = null) {
    const { root, show } = stage();
    const calls = { onOpen: vi.fn(), onOpenLibrary: vi.fn(), onOpenWelcome: vi.fn() };
    show(
      <RecentList addressOf={(no) => `#/article/${no}`} articles={articles} problem={problem} {...calls} />,
    );
    return { root, ...calls };
  }

  it('open in the library, and are links for whoever wants a tab of their own', () => {
    const { root, onOpen } = showRecent([one]);
    const link = root.querySelector('a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe('#/article/7');
    expect(link.textContent).toBe('<i>长凳</i> 东城区融媒体中心 · 2026-08-12 · 3 个词条');
    link.click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(7);
    expect(location.hash).toBe('');
  });

  it('say how the first one gets there, and offer the sample', () => {
    const { root, onOpenWelcome } = showRecent([]);
    expect(outline(root)).toEqual(['2 还没有读过的文章']);
    button(root, '用示例文章试一试').click();
    expect(onOpenWelcome).toHaveBeenCalledTimes(1);
  });

  it('wait, or say what is wrong', () => {
    expect(showRecent(null).root.textContent).toBe('正在打开…');
    expect(showRecent(null, '打不开。').root.textContent).toBe('打不开。');
  });
});
