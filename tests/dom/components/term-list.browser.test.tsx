import './speak.ts';
import { describe, expect, it } from 'vitest';
import { TermList } from '../../../components/page-terms/term-list.tsx';
import { pageSubject, popup, someTerms, spyActions } from './popup-fixture.tsx';
import { control, outline, press, stage, statusTexts, type } from './stage.ts';

const rows = (root: HTMLElement): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.term'),
];

const labels = (root: HTMLElement): (string | null | undefined)[] =>
  rows(root).map((row) => row.querySelector('.term-label')?.textContent);

function showTerms(count: number) {
  const { root, show } = stage();
  const actions = spyActions();
  const subject = pageSubject('article', { terms: someTerms(count) });
  show(popup({ subject, actions }));
  return { root, show, actions, subject };
}

describe('the list of terms', () => {
  it('keeps the order it was given, with level, English name and count', () => {
    const { root } = showTerms(3);
    expect(labels(root)).toEqual(['词条1', '词条2', '词条3']);
    expect(rows(root)[2]?.textContent).toBe('词条3东城区3Term 33 处');
    expect(outline(root)).toContain('2 本文词条 3 个');
    expect(root.textContent).toContain('共 6 处');
  });

  it('jumps to the term of the row that is pressed', () => {
    const { root, actions } = showTerms(3);
    rows(root)[1]?.click();
    expect(actions.jump).toHaveBeenCalledExactlyOnceWith(someTerms(3)[1]);
  });

  it('shows and says which occurrence was jumped to', () => {
    const { root, show, actions, subject } = showTerms(3);
    const notice = '词条3，第 2 处，共 3 处';
    show(popup({ subject, actions, jumped: { conceptId: 'term-3', index: 1 }, notice }));
    expect(rows(root)[2]?.querySelector('.term-count')?.textContent).toBe('2/3');
    expect(statusTexts(root)).toEqual([notice]);
  });

  it('is one Tab stop; arrows, Home and End move, and stop at both ends', async () => {
    const { root } = showTerms(4);
    rows(root)[0]?.focus();
    for (const [key, row] of [
      ['ArrowUp', 0],
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['End', 3],
      ['ArrowDown', 3],
      ['ArrowUp', 2],
      ['Home', 0],
    ] as const) {
      expect(press(document.activeElement ?? root, key).defaultPrevented).toBe(true);
      expect(document.activeElement).toBe(rows(root)[row]);
      await expect
        .poll(() =>
          rows(root)
            .map((each) => each.tabIndex)
            .indexOf(0),
        )
        .toBe(row);
      expect(rows(root).filter((each) => each.tabIndex === 0)).toHaveLength(1);
    }
  });

  it('leaves other keys to the browser', () => {
    const { root } = showTerms(2);
    rows(root)[0]?.focus();
    expect(press(rows(root)[0] ?? root, 'Enter').defaultPrevented).toBe(false);
    expect(press(rows(root)[0] ?? root, 'Tab').defaultPrevented).toBe(false);
  });

  it('says that it is still looking, that there is none, and what went wrong', () => {
    const { root, show } = stage();
    const actions = spyActions();
    show(popup({ subject: pageSubject('article', { terms: [], complete: false }), actions }));
    expect(root.textContent).toContain('还在查找…');
    show(popup({ subject: pageSubject('article', { terms: [] }), actions }));
    expect(root.textContent).toContain('文中没有词表里的词条。');
    show(popup({ subject: pageSubject('article', { problem: 'glossaryIncomplete' }), actions }));
    expect(root.textContent).toContain('词表有一部分读不出来，其余照常标注。');
  });
});

function showFiltered(count: number) {
  const { root, show } = stage();
  show(<TermList jumped={null} onJump={() => {}} terms={someTerms(count)} />);
  return { root };
}

describe('the filter', () => {
  it('is not there where another box searches the terms', () => {
    expect(showTerms(9).root.querySelector('[type="search"]')).toBeNull();
  });

  it('is there for more than eight terms only', () => {
    expect(showFiltered(8).root.querySelector('[type="search"]')).toBeNull();
    expect(showFiltered(9).root.querySelector('[type="search"]')).not.toBeNull();
  });

  it.each([
    ['词条7', ['词条7']],
    ['term 1', ['词条1', '词条10']],
    ['词 条 １０', ['词条10']],
    ['  ', ['词条1', '词条2', '词条3', '词条4', '词条5', '词条6', '词条7', '词条8', '词条9', '词条10']],
  ])('finds %j', async (query, expected) => {
    const { root } = showFiltered(10);
    type(control(root, '筛选词条'), query);
    await expect.poll(() => labels(root)).toEqual(expected);
  });

  it('says how many it found, or that it found none', async () => {
    const { root } = showFiltered(10);
    type(control(root, '筛选词条'), '词条1');
    await expect.poll(() => statusTexts(root)).toEqual(['符合的词条：2']);
    type(control(root, '筛选词条'), '没有');
    await expect.poll(() => root.textContent).toContain('没有符合“没有”的词条。');
    expect(rows(root)).toEqual([]);
  });

  it('hands over to the first row on the down arrow', () => {
    const { root } = showFiltered(10);
    const filter = control(root, '筛选词条');
    filter.focus();
    press(filter, 'ArrowDown');
    expect(document.activeElement).toBe(rows(root)[0]);
  });
});
