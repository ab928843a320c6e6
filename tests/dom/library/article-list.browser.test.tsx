import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { fakeLibrary, headOf } from '../../unit/entrypoints/fake-library.ts';
import { button, press, statusTexts } from '../components/stage.ts';
import { focusedRow, linkOf, openLibraryPage, rows } from './library-stage.tsx';

/** Frames go by until all that was asked of the library is drawn. */
async function openList(count: number, hash?: string) {
  const fake = fakeLibrary(count);
  const page = openLibraryPage(fake, hash);
  await expect.poll(() => linkOf(page.root, 1)?.textContent).toContain('第 ');
  return { fake, ...page };
}

function pressFocused(key: string, modifiers: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  (document.activeElement ?? document.body).dispatchEvent(event);
}

const selectedTitles = (root: HTMLElement): string[] =>
  rows(root)
    .filter((row) => row.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked)
    .map((row) => row.getAttribute('aria-posinset') ?? '');

describe('a list of 10,000 articles', () => {
  it('has in the document only what is near the window, and each row says its place among all', async () => {
    const { root } = await openList(10_000);
    expect(rows(root).length).toBeLessThan(80);
    expect(rows(root).every((row) => row.getAttribute('aria-setsize') === '10000')).toBe(true);
    expect(rows(root)[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(root.querySelector('.windowed-list')?.getAttribute('aria-label')).toBe('文章');
    expect(statusTexts(root)).toContain('共 10000 篇');
  });

  it('shows wherever it is scrolled to the rows that stand there, and fetches no others', async () => {
    const { root, fake } = await openList(10_000);
    const height = rows(root)[0]?.getBoundingClientRect().height ?? 0;
    scrollTo({ top: 5_000 * height, behavior: 'instant' });
    await expect.poll(() => linkOf(root, 5_001)?.textContent).toContain('第 5001 篇');
    const seen = rows(root).filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const places = seen.map((row) => Number(row.getAttribute('aria-posinset')));
    expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
    expect(seen.length * height).toBeGreaterThanOrEqual(innerHeight - height);
    expect(fake.fetched.reduce((sum, each) => sum + each, 0)).toBeLessThan(200);
  });

  it('is walked by ↑ ↓ Home End PageUp PageDown, and the row in question is always in sight', async () => {
    const { root } = await openList(10_000);
    linkOf(root, 1)?.focus();
    const inSight = (): boolean => {
      const box = document.activeElement?.closest('li')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    };
    for (const [key, place] of [
      ['ArrowDown', 2],
      ['End', 10_000],
      ['ArrowDown', 10_000],
      ['ArrowUp', 9_999],
      ['Home', 1],
      ['ArrowUp', 1],
    ] as const) {
      pressFocused(key);
      await expect.poll(focusedRow).toBe(place);
      expect(inSight()).toBe(true);
    }
    pressFocused('PageDown');
    await expect.poll(focusedRow).toBeGreaterThan(1);
    const reached = focusedRow();
    pressFocused('PageDown');
    await expect.poll(focusedRow).toBe(2 * (reached ?? 0) - 1);
    pressFocused('PageUp');
    await expect.poll(focusedRow).toBe(reached);
    expect([...root.querySelectorAll('.windowed-list a[tabindex="0"]')]).toHaveLength(1);
  });

  it('keeps the row with the focus while the page is scrolled away from it', async () => {
    const { root } = await openList(10_000);
    linkOf(root, 3)?.focus();
    await expect.poll(() => linkOf(root, 3)?.tabIndex).toBe(0);
    scrollTo({ top: 300_000, behavior: 'instant' });
    await expect.poll(() => linkOf(root, 4)).toBeNull();
    expect(focusedRow()).toBe(3);
    pressFocused('ArrowDown');
    await expect.poll(focusedRow).toBe(4);
    expect(scrollY).toBeLessThan(2_000);
  });

  it('leaves keys with Ctrl, Alt or ⌘ to the browser', async () => {
    const { root } = await openList(20);
    linkOf(root, 1)?.focus();
    pressFocused('End', { ctrlKey: true });
    pressFocused('ArrowDown', { altKey: true });
    expect(focusedRow()).toBe(1);
  });
});

describe('selecting', () => {
  it('takes rows by their boxes, and with Shift all between', async () => {
    const { root } = await openList(40);
    const box = (place: number) =>
      root.querySelector<HTMLInputElement>(`li[aria-posinset="${place}"] [type="checkbox"]`);
    box(2)?.click();
    await expect.poll(() => selectedTitles(root)).toEqual(['2']);
    box(5)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
    await expect.poll(() => selectedTitles(root)).toEqual(['2', '3', '4', '5']);
    expect(statusTexts(root)).toContain('已选 4 篇');
    button(root, '取消选择').click();
    await expect.poll(() => selectedTitles(root)).toEqual([]);
  });

  it('takes rows by Space and Shift with an arrow', async () => {
    const { root } = await openList(40);
    linkOf(root, 1)?.focus();
    pressFocused(' ');
    await expect.poll(() => selectedTitles(root)).toEqual(['1']);
    pressFocused('ArrowDown', { shiftKey: true });
    await expect.poll(() => selectedTitles(root)).toEqual(['1', '2']);
    await expect.poll(focusedRow).toBe(2);
    pressFocused('ArrowDown', { shiftKey: true });
    await expect.poll(() => selectedTitles(root)).toEqual(['1', '2', '3']);
  });

  it('deletes what is selected, says so, and brings it back', async () => {
    const { root, fake } = await openList(40);
    linkOf(root, 1)?.focus();
    pressFocused(' ');
    pressFocused('ArrowDown', { shiftKey: true });
    await expect.poll(() => selectedTitles(root)).toEqual(['1', '2']);
    button(root, '删除').click();
    await expect.poll(() => linkOf(root, 1)?.textContent).toContain('第 3 篇');
    expect(statusTexts(root)).toContain('已移到回收站：2 篇');
    expect(fake.shelf.heads.get(1)?.deletedAt).not.toBeNull();
    button(root, '撤销').click();
    await expect.poll(() => linkOf(root, 1)?.textContent).toContain('第 1 篇');
    expect(fake.shelf.heads.get(1)?.deletedAt).toBeNull();
  });

  it('keeps the focus in the list when Delete takes its row away', async () => {
    const { root } = await openList(40);
    linkOf(root, 1)?.focus();
    pressFocused('ArrowDown');
    await expect.poll(focusedRow).toBe(2);
    pressFocused('Delete');
    await expect.poll(() => linkOf(root, 2)?.textContent).toContain('第 3 篇');
    await expect.poll(focusedRow).toBe(2);
  });
});

describe('rows', () => {
  it('show markup in titles as it is written, and keep bidi controls to themselves', async () => {
    const fake = fakeLibrary(3);
    fake.shelf.heads.set(
      1,
      headOf(1, { title: '<img src=x onerror=alert(1)>\u202e长凳', source: '\u202e东城' }),
    );
    const { root } = openLibraryPage(fake);
    await expect.poll(() => linkOf(root, 1)?.textContent).toContain('<img src=x');
    expect(root.querySelector('.windowed-list img')).toBeNull();
    expect(linkOf(root, 1)?.dir).toBe('auto');
    expect(root.querySelector('.row-facts bdi')?.textContent).toBe('\u202e东城');
  });

  it('say what is known of an article: updated, undated, untitled, its excerpts', async () => {
    const fake = fakeLibrary(3);
    fake.shelf.heads.set(
      1,
      headOf(1, { title: '', publishedAt: null, revisions: 2, excerpts: 3, source: null }),
    );
    const { root } = openLibraryPage(fake);
    await expect
      .poll(() => rows(root)[0]?.querySelector('.row-text')?.textContent)
      .toBe('（无标题）本文有更新1 个词条3 条摘录');
    expect(rows(root)[0]?.querySelector('.row-date')?.textContent).toBe('日期不详');
  });

  it('that cannot be read leave the others as they are', async () => {
    const fake = fakeLibrary(3);
    fake.shelf.heads.set(2, headOf(2, { terms: null as unknown as [] }));
    const { root } = openLibraryPage(fake);
    await expect.poll(() => linkOf(root, 2)?.textContent).toBe('这条记录读不出来。');
    expect(linkOf(root, 3)?.textContent).toContain('第 3 篇');
  });

  it('open their article on Enter, for they are links', async () => {
    const { root } = await openList(3, '#/articles?source=%E4%B8%9C%E5%9F%8E%E7%A4%BE%E5%8C%BA%E6%8A%A5');
    const link = linkOf(root, 2);
    expect(link?.getAttribute('href')).toBe(
      '#/article/2?source=%E4%B8%9C%E5%9F%8E%E7%A4%BE%E5%8C%BA%E6%8A%A5',
    );
    expect(link && press(link, 'Enter').defaultPrevented).toBe(false);
  });
});
