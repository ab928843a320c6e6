import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { readWebAnnotations } from '../../../lib/export/read-web-annotations.ts';
import { unzipTexts } from '../../../lib/packs/zip.ts';
import { morning } from '../../unit/library/visits.ts';
import { button, control, statusTexts } from '../components/stage.ts';
import { listed, openExcerpts, quotes, threeExcerpts } from './excerpts-stage.tsx';
import { linkOf } from './library-stage.tsx';

const dialog = (): HTMLDialogElement => {
  const open = document.querySelector('dialog');
  if (!open) throw new Error('no dialog');
  return open;
};

async function openList(excerpts = threeExcerpts) {
  const page = await openExcerpts(excerpts);
  await expect.poll(() => quotes(page.root).length).toBe(excerpts.length);
  return page;
}

describe('taking excerpts out', () => {
  it('offers what is listed and, beyond it, all; the dialog closes and the file is saved', async () => {
    const { root, saved } = await openList();
    button(root, '导出…').click();
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    expect(dialog().getAttribute('aria-labelledby')).toBe(dialog().querySelector('h2')?.id);
    control(dialog(), 'CSV 表格每条一行，用表格软件打开').click();
    button(dialog(), '保存到下载文件夹').click();
    await expect.poll(() => saved.length).toBe(1);
    expect(document.querySelector('dialog')).toBeNull();
    expect(saved[0]?.name).toMatch(/^摘录 2026-08-1\d\.csv$/);
    expect(saved[0]?.text.startsWith('\ufeff')).toBe(true);
    expect(saved[0]?.text.trim().split('\r\n')).toHaveLength(4);
    expect(statusTexts(root)).toContain('已导出 3 条摘录，共 1 个文件');
  });

  it('takes out what is selected alone, and one file per article where that is asked for', async () => {
    const { root, saved, savedFiles } = await openList();
    linkOf(root, 1)?.closest('li')?.querySelector('input')?.click();
    await expect.poll(() => statusTexts(root)).toContain('已选 1 条');
    button(root, '导出…').click();
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    expect(dialog().querySelector('.choice')?.textContent).toBe('范围选中的 1 条列表中的 3 条');
    button(dialog(), '保存到下载文件夹').click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.text).toContain('路灯亮到十点');
    expect(saved[0]?.text).not.toContain('长桌');
    button(root, '导出…').click();
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    control(dialog(), '列表中的 3 条').click();
    dialog().querySelectorAll<HTMLInputElement>('.export-formats input')[1]?.click();
    button(dialog(), '保存到下载文件夹').click();
    await expect.poll(() => savedFiles.size).toBe(1);
    const [[name, file] = ['', new Blob()]] = savedFiles;
    expect(name).toMatch(/^摘录 2026-08-1\d\.zip$/);
    const files = unzipTexts(new Uint8Array(await file.arrayBuffer()), () => true);
    const texts = files.ok ? [...files.value.values()].sort() : [];
    expect(texts).toHaveLength(2);
    expect(texts.join()).toContain('路灯亮到十点');
    expect(texts.join()).toContain('窗口前排起了队');
    expect(saved).toHaveLength(1);
    expect(statusTexts(root)).toContain('已导出 3 条摘录：2 个文件，装在一个压缩包里');
  });

  it('closes by Esc and gives the focus back', async () => {
    const { root, saved } = await openList();
    const opener = button(root, '导出…');
    opener.focus();
    opener.click();
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    button(dialog(), '关闭').click();
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(saved).toEqual([]);
  });
});

describe('taking annotations in', () => {
  async function openImport(root: HTMLElement) {
    button(root, '导入批注…').click();
    await expect.poll(() => document.querySelector('dialog input[type="file"]')).not.toBeNull();
  }

  function give(text: string): void {
    const input = dialog().querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no field for files');
    const files = new DataTransfer();
    files.items.add(new File([text], 'annotations.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const hypothesis = {
    rows: [
      {
        id: 'abc',
        uri: 'https://example.org/news/1.html',
        text: '值得一读',
        tags: ['外来'],
        created: '2026-08-01T08:00:00Z',
        updated: '2026-08-01T08:00:00Z',
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: '院里添了三盏灯' }] }],
      },
      { id: 'def', uri: 'https://example.org/news/1.html', text: '没有引用', target: [{}] },
    ],
  };

  it('shows first what would come of it, then does it, and takes it back', async () => {
    const { root, fake } = await openList();
    await openImport(root);
    give(JSON.stringify(hypothesis));
    await expect.poll(() => dialog().textContent).toContain('将新增 1 条');
    expect(dialog().textContent).toContain('不能导入 1 条');
    expect(dialog().querySelector('.import-refused li')?.textContent).toContain('它没有引用原文');
    expect(dialog().querySelector<HTMLLIElement>('.import-refused li')?.value).toBe(2);
    expect((await fake.library.excerpts.tags()).map(({ tag }) => tag)).not.toContain('外来');
    button(dialog(), '导入').click();
    await expect.poll(() => quotes(root)).toContain('院里添了三盏灯');
    expect(statusTexts(root)).toContain('已新增 1 条，更新 0 条摘录');
    button(root, '撤销').click();
    await expect.poll(() => quotes(root)).not.toContain('院里添了三盏灯');
  });

  it('knows its own again: nothing to do, nothing doubled', async () => {
    const { root, saved, fake } = await openList();
    button(root, '导出…').click();
    await expect.poll(() => document.querySelector('dialog')?.open).toBe(true);
    dialog().querySelectorAll<HTMLInputElement>('.export-formats input')[4]?.click();
    button(dialog(), '保存到下载文件夹').click();
    await expect.poll(() => saved.length).toBe(1);
    const text = saved[0]?.text ?? '';
    const read = readWebAnnotations(text, morning);
    expect(read.ok && read.value.excerpts.map(({ id }) => id).sort()).toEqual(
      threeExcerpts.map(({ id }) => id).sort(),
    );
    const [first] = threeExcerpts;
    await fake.library.excerpts.change([{ id: first?.id ?? '', fields: { deletedAt: 1 } }], morning * 2);
    await fake.library.excerpts.purge(null, morning * 3);
    await listed(root, '路灯亮到十点', '长桌摆在槐树下');
    await openImport(root);
    give(text);
    await expect.poll(() => dialog().textContent).toContain('已有 2 条，不变');
    expect(dialog().textContent).toContain('将新增 0 条');
    expect(dialog().textContent).toContain('曾彻底删除的 1 条不再导入');
    expect(button(dialog(), '导入').disabled).toBe(true);
  });

  it.each([
    ['{"type": "Annotation', '这个文件不完整或已损坏'],
    ['姓名,电话', '这个文件里没有可以导入的批注'],
  ])('says why %s is no file for it', async (text, sentence) => {
    const { root } = await openList();
    await openImport(root);
    give(text);
    await expect.poll(() => dialog().textContent).toContain(sentence);
  });
});
