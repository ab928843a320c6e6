import '../components/speak.ts';
import { expect, it } from 'vitest';
import { readPackJson } from '../../../lib/packs/pack-json.ts';
import { ownTerm, ownTerms } from '../../unit/glossary/own-terms-sample.ts';
import { button, control, statusTexts, type } from '../components/stage.ts';
import { choose, menu, openPacksPage, soon, words, xicheng } from './packs-stage.ts';

const losses = (root: HTMLElement) => words(root.querySelector('.export-losses'));

async function openExport(opener: string) {
  const page = await openPacksPage('#/glossaries', [xicheng], ownTerms(ownTerm('茶馆')));
  await expect.poll(() => page.root.querySelectorAll('.pack-row').length).toBe(1);
  const from = button(page.root, opener);
  from.focus();
  from.click();
  await expect.poll(() => losses(page.root)).not.toBe('');
  return { ...page, from };
}

it('a glossary is taken out in a format, after saying what is lost, and the focus comes back', async () => {
  const { root, savedFiles, from } = await openExport('西城词表: 导出…');
  await expect.poll(() => losses(root)).toBe('这种格式什么都不会丢。');
  control(root, 'CSV 表格用表格软件打开').click();
  await expect.poll(() => losses(root)).toContain('这种格式带不走');
  expect(losses(root)).toContain('事实和来源（2 处）');
  expect(control(root, '文件名').value).toBe('xicheng-1.csv');
  control(root, '本扩展的 JSON什么都不丢，可以再导入').click();
  type(control(root, '文件名'), '西城/词表');
  button(root, '保存到下载文件夹').click();
  await soon(() => [...savedFiles.keys()]).toEqual(['西城-词表.json']);
  const read = readPackJson((await savedFiles.get('西城-词表.json')?.text()) ?? '');
  expect(read.ok && read.value.pack).toEqual(xicheng);
  await expect.poll(() => statusTexts(root)).toContain('已导出 2 条词条：西城-词表.json');
  expect(document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(from);
});

it('all that are on go into one file: own terms, packs, the bundled glossary', async () => {
  const { root, savedFiles } = await openExport('导出…');
  await expect.poll(() => losses(root)).toBe('这种格式什么都不会丢。');
  button(root, '保存到下载文件夹').click();
  await soon(() => savedFiles.size).toBe(1);
  const [file] = savedFiles.values();
  const read = readPackJson((await file?.text()) ?? '');
  const labels = read.ok
    ? read.value.pack.categories.flatMap(({ concepts }) => concepts.map(({ prefLabel }) => prefLabel.zh))
    : [];
  expect(labels.slice(0, 3)).toEqual(['茶馆', '护国寺', '词b']);
  expect(labels.length).toBeGreaterThan(3);
});

it('another glossary is chosen in the dialog', async () => {
  const { root } = await openExport('导出…');
  choose(menu(root, '哪个词表'), 'own');
  await expect.poll(() => control(root, '文件名').value).toMatch(/^own-terms-\d{4}-\d\d-\d\d\.json$/);
});
