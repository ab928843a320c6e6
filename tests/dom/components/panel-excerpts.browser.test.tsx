import './speak.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExcerptsOnPage, PageExcerptActions } from '../../../components/panel/excerpts-on-page.ts';
import type { PageExcerpt } from '../../../lib/messaging/protocol.ts';
import { numberedExcerpt } from '../../unit/excerpt/excerpt-of.ts';
import { panel, panelSpies } from './panel-fixture.tsx';
import { speak } from './speak.ts';
import { button, outline, press, stage } from './stage.ts';

const [first, second, lost] = [
  numberedExcerpt(1, { quote: '窗口前排起了队', note: '见 https://example.org/a 。', tags: ['民生'] }),
  numberedExcerpt(2, { quote: '长桌摆在槐树下', mark: 'blue' }),
  numberedExcerpt(3, { quote: '路灯亮到十点', context: '那年冬天，路灯亮到十点。' }),
];
const excerpts: readonly PageExcerpt[] = [
  { excerpt: first, outcome: 'anchored', reason: null, span: { start: 1, end: 8 }, exact: true },
  { excerpt: second, outcome: 'shifted', reason: null, span: { start: 9, end: 16 }, exact: false },
  { excerpt: lost, outcome: 'orphaned', reason: 'cut', span: null, exact: false },
];

function show(over: Partial<ExcerptsOnPage> = {}) {
  const { root, show: render } = stage();
  const actions = {
    jump: vi.fn<PageExcerptActions['jump']>(),
    edit: vi.fn<PageExcerptActions['edit']>(),
    save: vi.fn<PageExcerptActions['save']>(),
    cancel: vi.fn<PageExcerptActions['cancel']>(),
    remove: vi.fn<PageExcerptActions['remove']>(),
    attach: vi.fn<PageExcerptActions['attach']>(),
    openInLibrary: vi.fn<() => void>(),
  };
  const page = (more: Partial<ExcerptsOnPage>) =>
    panel({ actions: panelSpies(), excerpts: { excerpts, edited: null, tags: ['民生'], actions, ...more } });
  render(page(over));
  return { root, actions, again: (more: Partial<ExcerptsOnPage>) => render(page(more)) };
}

const section = (root: HTMLElement) => root.querySelector('#panel-excerpts')?.closest('section');
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

afterEach(() => speak('zh'));

describe('excerpts of the page in the panel', () => {
  it('stand under a heading of their own in page order, and a click leads to each', () => {
    const { root, actions } = show();
    expect(outline(root)).toContain('2 摘录 3 条');
    expect(root.querySelector('.panel-contents a')?.getAttribute('href')).toBe('#panel-excerpts');
    const rows = [...(section(root)?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    expect(rows.map(words)).toEqual(['琥珀·实线 窗口前排起了队', '蓝·点线 长桌摆在槐树下']);
    rows[1]?.click();
    expect(actions.jump).toHaveBeenCalledWith(second.id);
    rows[0]?.focus();
    press(rows[0] ?? root, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
  });

  it('show note, links in it and tags, and where the words have changed', () => {
    const { root } = show();
    const [one, two] = [...(section(root)?.querySelectorAll('.panel-excerpts > li') ?? [])];
    expect(words(one?.querySelector('.panel-note'))).toBe('见 https://example.org/a 。');
    expect(one?.querySelector('a')?.rel).toContain('noopener');
    expect(words(one)).toContain('#民生');
    expect(words(one)).not.toContain('略有不同');
    expect(words(two)).toContain('原文与摘录时略有不同');
  });

  it('are listed as orphans with reason, old paragraph and the way to attach them again', () => {
    const { root, actions } = show();
    expect(outline(root)).toContain('3 在本页找不到的 1 条');
    const orphan = [...(section(root)?.querySelectorAll('.panel-excerpts > li') ?? [])].at(-1);
    expect(words(orphan)).toContain('所在的段落还在，这句话已经不在了。');
    expect(words(orphan?.querySelector('details'))).toContain('那年冬天，路灯亮到十点。');
    button(root, '重新附着到所选文字：路灯亮到十点').click();
    expect(actions.attach).toHaveBeenCalledWith(lost.id);
  });

  it('are edited in place, and the focus comes back to the button', async () => {
    const { root, actions, again } = show();
    button(root, '编辑：长桌摆在槐树下').click();
    expect(actions.edit).toHaveBeenCalledWith(second.id);
    again({ edited: { id: second.id, draft: { mark: 'blue', note: '', tags: [] } } });
    const note = root.querySelector('textarea');
    expect(document.activeElement).toBe(note);
    if (note) note.value = '记下';
    note?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    note?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(actions.save).toHaveBeenCalledWith(second.id, { mark: 'blue', note: '记下', tags: [] });
    again({ edited: null });
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('编辑：长桌摆在槐树下');
  });

  it('are deleted, and the focus goes to the next', () => {
    const { root, actions } = show();
    const remove = button(root, '删除摘录：窗口前排起了队');
    remove.focus();
    remove.click();
    expect(actions.remove).toHaveBeenCalledWith(first.id);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('删除摘录：长桌摆在槐树下');
  });

  it('say how to make the first, and are nowhere where the page has none to speak of', () => {
    const { root } = show({ excerpts: [] });
    expect(words(section(root))).toContain('还没有摘录');
    const other = stage();
    other.show(panel({ actions: panelSpies() }));
    expect(section(other.root)).toBeUndefined();
  });

  it.each(['zh', 'en'] as const)('fit a panel of 320 pixels in %s', (language) => {
    speak(language);
    const { root } = show({
      edited: { id: first.id, draft: { mark: 'pink', note: '', tags: ['很长的标签'] } },
    });
    root.style.width = '320px';
    expect(root.scrollWidth).toBe(320);
  });
});
