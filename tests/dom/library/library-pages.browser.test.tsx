import '../components/speak.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeLibrary, headOf, textOf } from '../../unit/entrypoints/fake-library.ts';
import { hour, morning } from '../../unit/library/visits.ts';
import { getMessage, speak } from '../components/speak.ts';
import { button, buttons, outline, statusTexts } from '../components/stage.ts';
import { focusedRow, linkOf, openLibraryPage, rows } from './library-stage.tsx';

const link = (root: HTMLElement, text: string): HTMLAnchorElement => {
  const found = [...root.querySelectorAll('a')].find((each) => each.textContent === text);
  if (!found) throw new Error(`no link "${text}"`);
  return found;
};
const usedIn = [{ no: 1, day: '2026-08-11', count: 1 }];
const title = (root: HTMLElement) => root.querySelector('.article-headline')?.textContent;

afterEach(() => speak('zh'));

describe('going from page to page', () => {
  it('moves focus and title along, and comes back to the row it left, where it stood', async () => {
    const { root } = openLibraryPage(fakeLibrary(2_000));
    await expect.poll(() => linkOf(root, 1)?.textContent).toContain('第 1 篇');
    scrollTo({ top: 60_000, behavior: 'instant' });
    await expect
      .poll(() => rows(root).some((row) => Number(row.getAttribute('aria-posinset')) > 300))
      .toBe(true);
    const row = rows(root)
      .find((each) => each.getBoundingClientRect().top > 200)
      ?.querySelector('a');
    const place = Number(row?.closest('li')?.getAttribute('aria-posinset'));
    await expect.poll(() => (history.state as { scroll?: number } | null)?.scroll).toBe(scrollY);
    const stood = scrollY;
    row?.focus({ preventScroll: true });
    row?.click();
    await expect.poll(() => title(root)).toBe(headOf(place).title);
    expect(document.activeElement).toBe(root.querySelector('main'));
    expect(root.querySelector('main')?.getAttribute('aria-label')).toBe(headOf(place).title);
    expect(document.title).toBe(`${headOf(place).title} · 东城词注`);
    expect(scrollY).toBe(0);
    history.back();
    await expect.poll(focusedRow).toBe(place);
    await expect.poll(() => scrollY).toBe(stood);
  });

  it('has landmarks, a way past the head, and says which page it is on', async () => {
    const { root } = openLibraryPage(fakeLibrary(3));
    await expect.poll(() => linkOf(root, 1)).not.toBeNull();
    expect(root.querySelector('nav [aria-current]')?.textContent).toBe('文章');
    button(root, '跳到正文').click();
    expect(document.activeElement).toBe(root.querySelector('main'));
    link(root, '回收站').click();
    await expect.poll(() => root.querySelector('nav [aria-current]')?.textContent).toBe('回收站');
    expect(document.title).toBe('回收站 · 东城词注');
  });
});

describe('concepts', () => {
  it('are listed, and each has its page, which leads to articles', async () => {
    const fake = fakeLibrary(3);
    fake.shelf.texts.set(1, textOf(headOf(1), [{ conceptId: 'main', place: 2, start: 9, end: 13 }]));
    const { root } = openLibraryPage(
      { ...fake, library: { ...fake.library, uses: async () => usedIn } },
      '#/concepts',
    );
    await expect.poll(() => outline(root)[0]).toMatch(/^1 .* 3$/);
    expect(document.title).toBe('词条 · 东城词注');
    const main = [...root.querySelectorAll('a')].find(
      (each) => each.getAttribute('href') === '#/concept/main',
    );
    main?.click();
    await expect.poll(() => outline(root)[0]).toBe('1 一业一证');
    expect(document.title).toBe('一业一证 · 东城词注');
    expect(root.querySelector('nav [aria-current]')?.textContent).toBe('词条');
    expect(document.activeElement).toBe(root.querySelector('main'));
    const use = () => root.querySelector<HTMLAnchorElement>('.kwic-lines a[href^="#/article/1?at="]');
    await expect.poll(use).not.toBeNull();
  });
});

describe('the reading page', () => {
  it('shows the article with its terms, where it is from and why it was kept', async () => {
    const fake = fakeLibrary(5);
    fake.shelf.heads.set(
      3,
      headOf(3, { firstReadAt: morning - 48 * hour, authors: [{ name: '王小满', role: '记者' }] }),
    );
    const { root, opened } = openLibraryPage(fake, '#/article/3');
    await expect.poll(() => title(root)).toBe(headOf(3).title);
    expect(outline(root)).toEqual([
      `1 ${headOf(3).title}`,
      '2 长凳',
      '2 本文词条 2 个',
      '2 文章信息',
      '3 依据',
    ]);
    expect(opened.mock.calls[0]?.[0]).toContain('街道推进接诉即办，这是第 3 篇。');
    const details = root.querySelector('.details')?.textContent;
    for (const words of ['胡同周报', '2026-08-09', '王小满（记者）', '2026年8月10日', '页面有正文区域']) {
      expect(details).toContain(words);
    }
    expect(link(root, '打开原文').href).toBe('https://www.bjdch.gov.cn/a/3.html');
  });

  it('leads to the articles before and after it in the list it came from', async () => {
    const { root, opened } = openLibraryPage(
      fakeLibrary(9),
      '#/article/6?source=%E8%83%A1%E5%90%8C%E5%91%A8%E6%8A%A5',
    );
    await expect.poll(() => root.textContent).toContain('下一篇');
    link(root, '下一篇').click();
    await expect.poll(() => title(root)).toBe(headOf(9).title);
    expect(root.textContent).not.toContain('下一篇');
    expect(opened.mock.calls[0]?.[1].aborted).toBe(true);
    link(root, '上一篇').click();
    await expect.poll(() => title(root)).toBe(headOf(6).title);
    link(root, '← 文章').click();
    await expect.poll(() => statusTexts(root)).toEqual(['共 3 篇']);
  });

  it('goes into the bin and out of it again without leaving the page', async () => {
    const fake = fakeLibrary(5);
    const { root, opened } = openLibraryPage(fake, '#/article/3');
    await expect.poll(() => title(root)).toBeTruthy();
    button(root, '删除').click();
    await expect.poll(() => root.textContent).toContain('这篇文章在回收站里，还剩 29 天。');
    expect(statusTexts(root)).toContain('已移到回收站：1 篇');
    button(root, '恢复').click();
    await expect.poll(() => root.textContent).not.toContain('这篇文章在回收站里');
    expect(fake.shelf.heads.get(3)?.deletedAt).toBeNull();
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('says that the site changed the text, and leads to what changed', async () => {
    const fake = fakeLibrary(2);
    fake.shelf.heads.set(1, headOf(1, { revisions: 1 }));
    const older = textOf(headOf(1, { title: '旧的标题' })).article;
    fake.shelf.revisions.set(1, [{ no: 1, digest: 'older', lastReadAt: morning, article: older }]);
    const { root } = openLibraryPage(fake, '#/article/1');
    await expect.poll(() => root.textContent).toContain('本文有更新');
    link(root, '看改了什么').click();
    await expect.poll(() => location.hash).toBe('#/article/1/changes');
    await expect.poll(() => outline(root)[1]).toMatch(/^2 .*之后的改动$/);
    link(root, '← 返回文章').click();
    await expect.poll(() => title(root)).toBe(headOf(1).title);
  });

  it('keeps markup and scripts of a damaged record harmless', async () => {
    const fake = fakeLibrary(1);
    const head = headOf(1, {
      title: '<script>alert(1)</script>',
      url: 'javascript:alert(1)',
      publishedAt: 'soon',
    });
    fake.shelf.heads.set(1, { ...head, firstReadAt: Number.NaN });
    const { root } = openLibraryPage(fake, '#/article/1');
    await expect.poll(() => title(root)).toBe('<script>alert(1)</script>');
    expect(root.querySelector('script, a[href^="javascript:"]')).toBeNull();
  });

  it('says in a sentence what cannot be read of an article, and shows the rest', async () => {
    const fake = fakeLibrary(2);
    const damaged = textOf(headOf(1));
    fake.shelf.texts.set(1, { ...damaged, article: { ...damaged.article, blocks: null as unknown as [] } });
    fake.shelf.heads.set(
      1,
      headOf(1, { detection: null as unknown as ReturnType<typeof headOf>['detection'] }),
    );
    const { root } = openLibraryPage(fake, '#/article/1');
    await expect.poll(() => root.textContent).toContain('正文读不出来，可以打开原文查看。');
    expect(root.textContent).toContain('这条记录读不出来。');
    expect(link(root, '打开原文')).toBeTruthy();
  });

  it('says that there is no such article', async () => {
    const { root } = openLibraryPage(fakeLibrary(2), '#/article/77');
    await expect.poll(() => outline(root)).toEqual(['2 没有这篇文章']);
  });

  it('shows an article of a megabyte', async () => {
    const fake = fakeLibrary(1);
    const text = textOf(headOf(1));
    const block = { kind: 'paragraph', text: '街道推进接诉即办，居民满意。'.repeat(25) } as const;
    const blocks = Array.from({ length: 1_500 }, () => block);
    fake.shelf.texts.set(1, { ...text, article: { ...text.article, blocks } });
    const { root } = openLibraryPage(fake, '#/article/1');
    await expect.poll(() => root.querySelectorAll('.article-paragraph').length).toBe(1_500);
  });
});

describe('the bin', () => {
  function openBin() {
    const fake = fakeLibrary(5);
    fake.shelf.heads.set(2, headOf(2, { deletedAt: morning - 5 * 24 * hour }));
    fake.shelf.heads.set(4, headOf(4, { deletedAt: morning }));
    return { fake, ...openLibraryPage(fake, '#/bin') };
  }
  const titles = (root: HTMLElement) => rows(root).map((row) => row.querySelector('a')?.textContent);
  const dialog = () => document.querySelector<HTMLElement>('[role="alertdialog"]');

  it('lists what was deleted with the days it is still there', async () => {
    const { root } = openBin();
    await expect.poll(() => titles(root)).toEqual([headOf(2).title, headOf(4).title]);
    expect(rows(root)[0]?.textContent).toContain('还剩 24 天');
    expect(rows(root)[1]?.textContent).toContain('还剩 29 天');
  });

  it('restores', async () => {
    const { root, fake } = openBin();
    await expect.poll(() => rows(root).length).toBe(2);
    button(root, `恢复：${headOf(2).title}`).click();
    await expect.poll(() => titles(root)).toEqual([headOf(4).title]);
    expect(fake.shelf.heads.get(2)?.deletedAt).toBeNull();
  });

  it('deletes for good only after asking, and gives the focus back after “no”', async () => {
    const { root, fake } = openBin();
    await expect.poll(() => rows(root).length).toBe(2);
    const erase = button(root, `彻底删除：${headOf(2).title}`);
    erase.focus();
    erase.click();
    await expect.poll(() => dialog()?.textContent).toContain(`彻底删除《${headOf(2).title}》？`);
    await expect.poll(() => document.activeElement?.textContent).toBe('取消');
    button(root, '取消').click();
    await expect.poll(dialog).toBeNull();
    expect(document.activeElement).toBe(erase);
    expect(fake.shelf.heads.has(2)).toBe(true);
    erase.click();
    await expect.poll(dialog).not.toBeNull();
    const yes = dialog()?.querySelector<HTMLButtonElement>('.button-danger');
    yes?.click();
    await expect.poll(() => titles(root)).toEqual([headOf(4).title]);
    expect(fake.shelf.heads.has(2)).toBe(false);
  });

  it('is emptied at once, after asking', async () => {
    const { root, fake } = openBin();
    await expect.poll(() => rows(root).length).toBe(2);
    button(root, '清空回收站').click();
    await expect.poll(() => dialog()?.textContent).toContain('彻底删除回收站里的 2 篇文章？');
    dialog()?.querySelector<HTMLButtonElement>('.button-danger')?.click();
    await expect.poll(() => root.textContent).toContain('回收站是空的');
    expect([...fake.shelf.heads.keys()]).toEqual([1, 3, 5]);
    expect(buttons(root).map((each) => each.textContent)).not.toContain('清空回收站');
  });
});

it.each(['zh', 'en'] as const)('every page fits a narrow window in %s', async (language) => {
  speak(language);
  const fake = fakeLibrary(3);
  fake.shelf.heads.set(1, headOf(1, { revisions: 1, excerpts: 2, source: '很长的来源名称'.repeat(6) }));
  fake.shelf.heads.set(2, headOf(2, { deletedAt: morning, title: 'a'.repeat(200) }));
  for (const hash of ['#/articles', '#/article/1', '#/article/2', '#/bin', '#/article/9']) {
    const { root } = openLibraryPage(fake, hash);
    root.style.width = '320px';
    await expect.poll(() => root.querySelector('li a, h1, h2')).not.toBeNull();
    await expect.poll(() => root.textContent).not.toContain(getMessage('libLoading'));
    expect([hash, root.scrollWidth]).toEqual([hash, 320]);
    root.style.display = 'none';
  }
});
