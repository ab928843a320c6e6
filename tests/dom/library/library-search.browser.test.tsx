import '../components/speak.ts';
import { describe, expect, it, vi } from 'vitest';
import { fakeLibrary } from '../../unit/entrypoints/fake-library.ts';
import { button, control, press, statusTexts, type } from '../components/stage.ts';
import { focusedRow, linkOf, openLibraryPage, rows } from './library-stage.tsx';

const chosen = (root: HTMLElement, label: string): HTMLSelectElement => {
  const found = [...root.querySelectorAll('select')].find(
    (select) => select.labels?.[0]?.querySelector('span')?.textContent === label,
  );
  if (!found) throw new Error(`no choice "${label}"`);
  return found;
};

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('searching', () => {
  it('shows the first articles at once, and says how many there are when all are found', async () => {
    const fake = fakeLibrary(300);
    fake.slow = true;
    const { root } = openLibraryPage(fake);
    await expect
      .poll(() => root.querySelector('.results-count')?.textContent)
      .toBe('已找到 10 篇，还在查找…');
    await expect.poll(() => rows(root).length).toBe(10);
    expect(rows(root)[0]?.getAttribute('aria-setsize')).toBe('-1');
    expect(statusTexts(root)).toEqual([]);
    fake.finish();
    await expect.poll(() => statusTexts(root)).toEqual(['共 300 篇']);
  });

  it('searches once the reader pauses, marks what was found, and keeps the words in the address', async () => {
    const fake = fakeLibrary(300);
    const { root } = openLibraryPage(fake);
    await expect.poll(() => rows(root).length).toBeGreaterThan(0);
    const box = control(root, '搜索文章');
    for (const text of ['第', '第 2', '第 27 篇']) type(box, text);
    await expect.poll(() => statusTexts(root)).toEqual(['共 1 篇']);
    expect(fake.searches.map(({ text }) => text)).toEqual(['', '第 27 篇']);
    await expect.poll(() => root.querySelector('mark')?.textContent).toBe('第 27 篇');
    expect(location.hash).toBe('#/articles?q=%E7%AC%AC+27+%E7%AF%87');
  });

  it('never searches for half a character that is being composed', async () => {
    const fake = fakeLibrary(30);
    const { root } = openLibraryPage(fake);
    const box = control(root, '搜索文章');
    box.value = 'chang';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    type(box, '长凳');
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await expect.poll(() => fake.searches.at(-1)?.text).toBe('长凳');
    expect(fake.searches.map(({ text }) => text)).not.toContain('chang');
  });

  it('hands over to the list on ↓', async () => {
    const { root } = openLibraryPage(fakeLibrary(30));
    await expect.poll(() => linkOf(root, 1)).not.toBeNull();
    const box = control(root, '搜索文章');
    box.focus();
    expect(press(box, 'ArrowDown').defaultPrevented).toBe(true);
    expect(focusedRow()).toBe(1);
  });

  it('takes the query from the address, and follows it back and forth', async () => {
    const fake = fakeLibrary(30);
    const { root } = openLibraryPage(fake, '#/articles?q=%E7%AC%AC+7+%E7%AF%87&sort=read');
    await expect.poll(() => statusTexts(root)).toEqual(['共 1 篇']);
    expect(control(root, '搜索文章').value).toBe('第 7 篇');
    expect(chosen(root, '排序').value).toBe('read');
    location.hash = '#/articles';
    await expect.poll(() => statusTexts(root)).toEqual(['共 30 篇']);
    expect(control(root, '搜索文章').value).toBe('');
    history.back();
    await expect.poll(() => statusTexts(root)).toEqual(['共 1 篇']);
    expect(control(root, '搜索文章').value).toBe('第 7 篇');
  });

  it('shows words of any kind as they are', async () => {
    const fake = fakeLibrary(30);
    const { root } = openLibraryPage(fake);
    for (const text of ['.*', '%', '<b>长凳</b>', '😀', '\u202e']) {
      type(control(root, '搜索文章'), text);
      await expect.poll(() => root.querySelector('.plain-state h2')?.textContent).toBe(`没有找到“${text}”`);
      expect(root.querySelector('.plain-state b')).toBeNull();
    }
    type(control(root, '搜索文章'), '长'.repeat(10_000));
    await expect
      .poll(() => root.querySelector('.plain-state h2')?.textContent)
      .toBe('出了意外的问题，请再试一次。');
  });
});

describe('filters', () => {
  it('narrow the list, are counted, and go again together', async () => {
    const fake = fakeLibrary(30);
    const { root } = openLibraryPage(fake);
    await expect.poll(() => chosen(root, '来源').options).toHaveLength(2);
    const days = root.querySelectorAll<HTMLInputElement>('[type="date"]');
    for (const [at, value] of ['2026-08-01', '2026-08-05'].entries()) {
      const day = days[at];
      if (!day) throw new Error('no day');
      day.value = value;
      day.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await expect.poll(() => statusTexts(root)).toEqual(['共 5 篇']);
    choose(chosen(root, '来源'), '东城社区报');
    await expect.poll(() => fake.searches.at(-1)?.source).toBe('东城社区报');
    choose(chosen(root, '词条级别'), '东城区');
    choose(chosen(root, '词条'), 'main');
    control(root, '只看有摘录的').click();
    await expect
      .poll(() => fake.searches.at(-1))
      .toMatchObject({
        from: '2026-08-01',
        to: '2026-08-05',
        level: '东城区',
        conceptId: 'main',
        hasExcerpts: true,
      });
    expect(button(root, '筛选（5）').getAttribute('aria-expanded')).toBe('false');
    button(root, '清除筛选').click();
    await expect.poll(() => statusTexts(root)).toEqual(['共 30 篇']);
    expect(location.hash).toBe('#/articles');
  });

  it('that were in the address stay offered, even where no article has such a source', async () => {
    const { root } = openLibraryPage(fakeLibrary(3), '#/articles?source=%E6%97%A0&term=own-term');
    await expect
      .poll(() => root.querySelector('.plain-state h2')?.textContent)
      .toBe('没有符合筛选条件的文章');
    expect(chosen(root, '来源').value).toBe('无');
    expect(chosen(root, '词条').value).toBe('own-term');
  });

  it('offers relevance only where there are words', async () => {
    const { root } = openLibraryPage(fakeLibrary(3));
    const offered = () => [...chosen(root, '排序').options].map(({ value }) => value);
    expect(offered()).toEqual(['published', 'read']);
    type(control(root, '搜索文章'), '长凳');
    await expect.poll(offered).toEqual(['published', 'read', 'relevance']);
  });
});

describe('where there is no list', () => {
  const heading = (root: HTMLElement) => root.querySelector('.plain-state h2')?.textContent;

  it('says that nothing is kept yet', async () => {
    const { root } = openLibraryPage(fakeLibrary(0));
    await expect.poll(() => heading(root)).toBe('资料库还是空的');
  });

  it('says that the days are the wrong way round', async () => {
    const { root } = openLibraryPage(fakeLibrary(3), '#/articles?from=2026-09-01&to=2026-08-01');
    await expect.poll(() => root.textContent).toContain('起始日期晚于截止日期。');
  });

  it('says that the library cannot be read, and reads it when asked again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fake = fakeLibrary(3);
    fake.broken = true;
    const { root } = openLibraryPage(fake);
    await expect.poll(() => heading(root)).toBe('资料库读不出来');
    fake.broken = false;
    button(root, '重试').click();
    await expect.poll(() => linkOf(root, 1)?.textContent).toContain('第 1 篇');
    said.mockRestore();
  });

  it('says that there is no such page', async () => {
    const { root } = openLibraryPage(fakeLibrary(3), '#/nowhere');
    await expect.poll(() => heading(root)).toBe('没有这个页面');
  });
});
