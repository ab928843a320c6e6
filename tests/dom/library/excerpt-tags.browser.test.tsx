import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { numberedExcerpt } from '../../unit/excerpt/excerpt-of.ts';
import { button, press, statusTexts, type } from '../components/stage.ts';
import { openExcerpts } from './excerpts-stage.tsx';

const tagged = [
  numberedExcerpt(1, { tags: ['议事', '民生'] }),
  numberedExcerpt(2, { tags: ['议事'] }),
  numberedExcerpt(3, { tags: ['议事会'] }),
];

const names = (root: HTMLElement) =>
  [...root.querySelectorAll('.tag-list li')].map(
    (row) => `${row.querySelector('a')?.textContent} ${row.querySelector('.tag-count')?.textContent}`,
  );

async function openTags() {
  const page = await openExcerpts(tagged, '#/tags');
  await expect.poll(() => names(page.root)).toEqual(['议事 2 条摘录', '民生 1 条摘录', '议事会 1 条摘录']);
  return page;
}

function choose(root: HTMLElement, name: string): void {
  root.querySelector<HTMLInputElement>(`input[aria-label="选择：${name}"]`)?.click();
}

describe('the page of tags', () => {
  it('renames with Enter, gives the focus back, and takes it back by undo', async () => {
    const { root } = await openTags();
    button(root, '改名：议事').click();
    await expect.poll(() => root.querySelector('.tag-name')).not.toBeNull();
    const field = root.querySelector<HTMLInputElement>('.tag-name');
    if (!field) throw new Error('no field');
    expect(document.activeElement).toBe(field);
    field.value = '商量';
    press(field, 'Enter');
    await expect.poll(() => names(root)[0]).toBe('商量 2 条摘录');
    expect(statusTexts(root)).toContain('已改为“商量”，涉及 2 条摘录');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^改名：/);
    button(root, '撤销').click();
    await expect.poll(() => names(root)[0]).toBe('议事 2 条摘录');
  });

  it('leaves a name as it was on Esc', async () => {
    const { root } = await openTags();
    button(root, '改名：民生').click();
    await expect.poll(() => root.querySelector('.tag-name')).not.toBeNull();
    press(root.querySelector('.tag-name') ?? root, 'Escape');
    await expect.poll(() => root.querySelector('.tag-name')).toBeNull();
    expect(names(root)[1]).toBe('民生 1 条摘录');
  });

  it('merges those that are ticked, under the name of the most frequent unless another is given', async () => {
    const { root, fake } = await openTags();
    choose(root, '议事会');
    choose(root, '议事');
    await expect.poll(() => root.textContent).toContain('把选中的 2 个标签合并为');
    expect(root.querySelector<HTMLInputElement>('.merge-tags input')?.value).toBe('议事');
    button(root, '合并').click();
    await expect.poll(() => names(root)).toEqual(['议事 3 条摘录', '民生 1 条摘录']);
    button(root, '撤销').click();
    await expect.poll(() => names(root).length).toBe(3);
    const [third] = await fake.library.excerpts.get([numberedExcerpt(3).id]);
    expect(third?.tags).toEqual(['议事会']);
  });

  it('deletes a tag, not its excerpts', async () => {
    const { root, fake } = await openTags();
    button(root, '删除标签：议事').click();
    await expect.poll(() => names(root)).toEqual(['民生 1 条摘录', '议事会 1 条摘录']);
    expect((await fake.library.excerpts.get(tagged.map(({ id }) => id))).length).toBe(3);
    button(root, '撤销').click();
    await expect.poll(() => names(root)[0]).toBe('议事 2 条摘录');
  });

  it('leads to the excerpts of a tag, and says where there is none', async () => {
    const { root } = await openTags();
    expect(root.querySelector('.tag-list a')?.getAttribute('href')).toBe(
      `#/excerpts?tag=${encodeURIComponent('议事')}`,
    );
    const empty = await openExcerpts([], '#/tags');
    await expect.poll(() => empty.root.textContent).toContain('还没有标签');
  });
});

describe('excerpts in the bin', () => {
  const binned = [numberedExcerpt(1, { quote: '旧的一句', deletedAt: 1 }), numberedExcerpt(2)];
  const dialog = () => document.querySelector<HTMLElement>('[role="alertdialog"]');

  it('stand beside the articles, are restored and deleted for good', async () => {
    const { root, fake } = await openExcerpts(binned, '#/bin');
    await expect.poll(() => root.querySelector('.marked')?.textContent).toBe('旧的一句');
    button(root, '恢复：旧的一句').click();
    await expect.poll(() => root.textContent).toContain('回收站是空的');
    button(root, '撤销').click();
    await expect.poll(() => root.querySelector('.marked')?.textContent).toBe('旧的一句');
    button(root, '彻底删除：旧的一句').click();
    await expect.poll(() => dialog()?.textContent).toContain('彻底删除摘录“旧的一句”？');
    dialog()?.querySelector<HTMLButtonElement>('.button-danger')?.click();
    await expect.poll(() => root.textContent).toContain('回收站是空的');
    expect((await fake.library.excerpts.tombstones()).map(({ id }) => id)).toEqual([numberedExcerpt(1).id]);
  });

  it('go with everything when the bin is emptied', async () => {
    const { root, fake } = await openExcerpts(binned, '#/bin');
    await fake.library.remove([1]);
    await expect.poll(() => root.querySelectorAll('.windowed-list').length).toBe(2);
    button(root, '清空回收站').click();
    await expect.poll(() => dialog()?.textContent).toContain('回收站里的 1 篇文章和 1 条摘录');
    dialog()?.querySelector<HTMLButtonElement>('.button-danger')?.click();
    await expect.poll(() => root.textContent).toContain('回收站是空的');
    expect(await fake.library.excerpts.get([numberedExcerpt(1).id])).toEqual([]);
    expect(fake.shelf.heads.has(1)).toBe(false);
  });
});

// Typing into the field of the merged tag's name.
it('takes another name for merged tags', async () => {
  const { root } = await openTags();
  choose(root, '民生');
  choose(root, '议事会');
  await expect.poll(() => root.querySelector('.merge-tags input')).not.toBeNull();
  const field = root.querySelector<HTMLInputElement>('.merge-tags input');
  if (field) type(field, '街坊');
  button(root, '合并').click();
  await expect.poll(() => names(root)).toEqual(['街坊 2 条摘录', '议事 2 条摘录']);
});
