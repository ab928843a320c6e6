import '../components/speak.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { everyExcerpt } from '../../../components/library/excerpt-query.ts';
import { fakeLibrary } from '../../unit/entrypoints/fake-library.ts';
import { numberedExcerpt } from '../../unit/excerpt/excerpt-of.ts';
import { getMessage, speak } from '../components/speak.ts';
import { button, press, statusTexts, type } from '../components/stage.ts';
import { listed, openExcerpts } from './excerpts-stage.tsx';
import { focusedRow, linkOf, openLibraryPage, rows } from './library-stage.tsx';

const [queue, table, lamp] = ['窗口前排起了队', '长桌摆在槐树下', '路灯亮到十点'];

function select(root: HTMLElement, label: string): HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.firstChild?.textContent === label);
  const field = found?.querySelector('select');
  if (!field) throw new Error(`no field "${label}"`);
  return field;
}

function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const active = (): Element => document.activeElement ?? document.body;
const keyed = (key: string, modifiers: KeyboardEventInit = {}): boolean =>
  active().dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
  );

afterEach(() => speak('zh'));

describe('the list of excerpts', () => {
  it('shows mark, words, note, tags and source, last saved first', async () => {
    const { root } = await openExcerpts();
    await listed(root, lamp, table, queue);
    expect(rows(root).map((row) => row.querySelector<HTMLElement>('.marked')?.dataset.mark)).toEqual([
      'pink',
      'green',
      'amber',
    ]);
    const [, , row] = rows(root);
    for (const words of [
      '琥珀·实线',
      '看第二段',
      '#民生',
      '#窗口',
      '清晨的工单',
      '东城社区报',
      '2026-08-12',
    ]) {
      expect(row?.textContent).toContain(words);
    }
    expect(statusTexts(root)).toContain('共 3 条');
    expect(root.querySelector('nav [aria-current]')?.textContent).toBe('摘录');
    expect(document.title).toBe('摘录 · 东城词注');
  });

  it('leads to the kept article at the excerpt, else to the sentence at its source', async () => {
    const { root } = await openExcerpts();
    const [kept, outside] = ['#/article/1?excerpt=00000000-0000-4000-8000-000000000001', ':~:text='];
    await expect.poll(() => linkOf(root, 3)?.getAttribute('href')).toBe(kept);
    expect(linkOf(root, 1)?.href).toContain(`https://www.example.org/b/7.html#${outside}`);
    expect(linkOf(root, 1)?.rel).toBe('noreferrer');
  });

  it('goes to the excerpt in the text of its article, and comes back to its row', async () => {
    const { root, goToExcerpt } = await openExcerpts();
    await expect.poll(() => linkOf(root, 3)?.getAttribute('href')).toContain('#/article/1');
    linkOf(root, 3)?.focus();
    linkOf(root, 3)?.click();
    await expect.poll(() => goToExcerpt.mock.calls[0]?.[0]).toBe('00000000-0000-4000-8000-000000000001');
    history.back();
    await listed(root, lamp, table, queue);
    await expect.poll(focusedRow).toBe(3);
  });

  it('is narrowed by words, tag, mark and source, which its address remembers', async () => {
    const { root } = await openExcerpts();
    await listed(root, lamp, table, queue);
    choose(select(root, '标签'), '议事');
    await listed(root, table);
    expect(location.hash).toBe(`#/excerpts?tag=${encodeURIComponent('议事')}`);
    button(root, '清除筛选').click();
    await listed(root, lamp, table, queue);
    choose(select(root, '标记'), 'amber');
    await listed(root, queue);
    history.back();
    await listed(root, lamp, table, queue);
    choose(select(root, '来源'), '胡同周报');
    await listed(root, lamp);
    const box = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (box) type(box, '窗口');
    await expect.poll(() => root.textContent).toContain('没有找到“窗口”');
    [...root.querySelectorAll('a')].find((each) => each.textContent === '显示全部摘录')?.click();
    await listed(root, lamp, table, queue);
  });

  it('says that there is none yet, and that it cannot be read', async () => {
    const { root } = await openExcerpts([]);
    await expect.poll(() => root.textContent).toContain('还没有摘录');
    const fake = fakeLibrary(0);
    let broken = true;
    const find: typeof fake.library.excerpts.find = async () => {
      if (broken) throw new Error('The database is gone.');
      return [numberedExcerpt(1)];
    };
    const excerpts = { ...fake.library.excerpts, find };
    const second = openLibraryPage({ ...fake, library: { ...fake.library, excerpts } }, '#/excerpts');
    await expect.poll(() => second.root.textContent).toContain('摘录没有因此丢失');
    broken = false;
    button(second.root, '重试').click();
    await listed(second.root, '接诉即办');
  });
});

describe('selected excerpts', () => {
  it('go into the bin by keys and come back by undo', async () => {
    const { root, fake } = await openExcerpts();
    await listed(root, lamp, table, queue);
    linkOf(root, 1)?.focus();
    keyed(' ');
    keyed('ArrowDown', { shiftKey: true });
    await expect.poll(() => statusTexts(root)).toContain('已选 2 条');
    keyed('Delete');
    await listed(root, queue);
    await expect.poll(focusedRow).toBe(1);
    expect(statusTexts(root)).toContain('已移到回收站：2 条摘录');
    expect((await fake.library.excerpts.find({ ...everyExcerpt, bin: true })).length).toBe(2);
    button(root, '撤销').click();
    await listed(root, lamp, table, queue);
  });

  it('get a tag and lose it, and undo takes back only that', async () => {
    const { root } = await openExcerpts();
    await listed(root, lamp, table, queue);
    linkOf(root, 1)?.focus();
    keyed(' ');
    await expect.poll(() => root.querySelector('.selection-tag input')).not.toBeNull();
    button(root, '全选').click();
    const field = root.querySelector<HTMLInputElement>('.selection-tag input');
    const tags = () => rows(root).map((row) => row.textContent?.includes('#议事'));
    if (field) type(field, '＃议事');
    button(root, '加标签').click();
    await expect.poll(tags).toEqual([true, true, true]);
    expect(statusTexts(root)).toContain('已加上标签“议事”：3 条');
    button(root, '撤销').click();
    await expect.poll(tags).toEqual([false, true, false]);
    if (field) type(field, '议事');
    button(root, '去标签').click();
    await expect.poll(tags).toEqual([false, false, false]);
  });
});

describe('editing in place', () => {
  const form = (root: HTMLElement) => root.querySelector<HTMLFormElement>('form.excerpt-form');
  const note = (root: HTMLElement) => root.querySelector('textarea');

  async function edit() {
    const page = await openExcerpts();
    await listed(page.root, lamp, table, queue);
    linkOf(page.root, 2)?.focus();
    await expect.poll(() => linkOf(page.root, 2)?.tabIndex).toBe(0);
    keyed('F2');
    await expect.poll(() => active().tagName).toBe('TEXTAREA');
    return page;
  }

  function write(root: HTMLElement, text: string): void {
    const field = note(root);
    if (!field) throw new Error('no note');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  it('saves note, mark and tags with Ctrl+Enter and gives the focus back to the row', async () => {
    const { root, fake } = await edit();
    write(root, '记下长桌\n第二行');
    root.querySelector<HTMLInputElement>('.excerpt-mark input[type="radio"]')?.click();
    const tag = root.querySelector<HTMLInputElement>('.excerpt-tags input');
    tag?.focus();
    if (tag) type(tag, '胡同');
    await expect.poll(() => tag?.value).toBe('胡同');
    keyed('Enter', { ctrlKey: true });
    await expect.poll(() => form(root)).toBeNull();
    await expect.poll(focusedRow).toBe(2);
    const [saved] = await fake.library.excerpts.get(['00000000-0000-4000-8000-000000000002']);
    expect(saved).toMatchObject({ note: '记下长桌\n第二行', mark: 'amber', tags: ['议事', '胡同'] });
    expect(rows(root)[1]?.querySelector('.excerpt-note')?.textContent).toBe('记下长桌');
    button(root, '撤销').click();
    await expect.poll(() => rows(root)[1]?.querySelector<HTMLElement>('.marked')?.dataset.mark).toBe('green');
  });

  it('drops what was written on Esc, and brings it back if the reader wants', async () => {
    const { root } = await edit();
    write(root, '写了一半');
    if (note(root)) press(note(root) ?? root, 'Escape');
    await expect.poll(() => form(root)).toBeNull();
    await expect.poll(focusedRow).toBe(2);
    expect(statusTexts(root)).toContain('已放弃改动');
    button(root, '撤销').click();
    await expect.poll(() => note(root)?.value).toBe('写了一半');
  });

  it('stays open with what was written where that cannot be saved', async () => {
    const { root, fake } = await edit();
    write(root, '写好了');
    fake.broken = true;
    keyed('Enter', { ctrlKey: true });
    await expect.poll(() => statusTexts(root)).toContain(getMessage('settingsNotSaved'));
    await expect.poll(() => note(root)?.value).toBe('写好了');
  });

  it('keeps its keys to itself, and has the rows below stand under it', async () => {
    const { root } = await edit();
    keyed('ArrowDown');
    keyed('Delete');
    keyed(' ');
    expect(active().tagName).toBe('TEXTAREA');
    expect(rows(root)).toHaveLength(3);
    const [, edited, below] = rows(root).map((row) => row.getBoundingClientRect());
    expect(below?.top).toBeCloseTo(edited?.bottom ?? 0, 0);
    const inside = form(root)?.getBoundingClientRect();
    expect(inside?.bottom).toBeLessThanOrEqual(edited?.bottom ?? 0);
  });
});

describe('one click away', () => {
  it('copies citation and link', async () => {
    const { root, copied } = await openExcerpts();
    await listed(root, lamp, table, queue);
    button(root, `复制出处（GB/T 7714）：${queue}`).click();
    await expect
      .poll(() => copied[0])
      .toMatch(/^清晨的工单\[N\/OL\]\. 东城社区报, 2026-08-12.*\/a\/1\.html\.$/);
    button(root, `复制指向这一句的链接：${lamp}`).click();
    await expect.poll(() => copied[1]).toContain('https://www.example.org/b/7.html#:~:text=');
    expect(statusTexts(root)).toContain('已复制指向这一句的链接');
  });
});

it('has nothing of ten thousand excerpts in the document but what is near the window', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => numberedExcerpt(at + 1));
  const { root } = await openExcerpts(many);
  await expect.poll(() => statusTexts(root)).toContain('共 10000 条');
  expect(rows(root).length).toBeLessThan(80);
  linkOf(root, 1)?.focus();
  keyed('End');
  await expect.poll(focusedRow).toBe(10_000);
});

it.each(['zh', 'en'] as const)('fits a narrow window in %s', async (language) => {
  speak(language);
  const long = numberedExcerpt(4, {
    quote: '很长的话'.repeat(80),
    note: 'a'.repeat(300),
    tags: ['长'.repeat(40), 'b'.repeat(40)],
  });
  for (const hash of ['#/excerpts', '#/tags', '#/bin']) {
    const { root } = await openExcerpts([long, numberedExcerpt(5, { deletedAt: 1 })], hash);
    root.style.width = '320px';
    await expect.poll(() => root.textContent).not.toContain(getMessage('libLoading'));
    await expect.poll(() => root.querySelector('li a')).not.toBeNull();
    expect([hash, root.scrollWidth]).toEqual([hash, 320]);
    root.style.display = 'none';
  }
});
