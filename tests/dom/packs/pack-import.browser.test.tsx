import '../components/speak.ts';
import { zipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { writePackJson } from '../../../lib/packs/pack-json.ts';
import { packOfOwnTerms } from '../../../lib/packs/pack-of-own-terms.ts';
import { ownTerm, ownTerms } from '../../unit/glossary/own-terms-sample.ts';
import { button, control, statusTexts, type } from '../components/stage.ts';
import { choose, give, menu, openPacksPage, soon, words, xicheng } from './packs-stage.ts';

const json = (pack = xicheng) => new File([writePackJson(pack)], 'xicheng.pack.json');

/** 「茶馆,teahouse\n」 in GBK. */
const gbk = new Uint8Array([0xb2, 0xe8, 0xb9, 0xdd, 0x2c, 0x74, 0x65, 0x61, 0x0a]);

const plan = (root: HTMLElement) => words(root.querySelector('.pack-plan'));

async function openImport(...args: Parameters<typeof openPacksPage> | []) {
  const [, packs, own] = args;
  const page = await openPacksPage('#/pack-import', packs, own);
  await expect.poll(() => page.root.querySelector('input[type="file"]')).not.toBeNull();
  return page;
}

describe('bringing in a pack', () => {
  it('shows what would come of it, does it, and takes it back', async () => {
    const { root, packs } = await openImport();
    give(root, json());
    await soon(() => plan(root)).toContain('将作为新的词典包导入。');
    expect(plan(root)).toContain('新增 2 条');
    expect(menu(root, '格式').value).toBe('json');
    expect(menu(root, '编码').value).toBe('utf-8');
    expect(await packs.list()).toEqual([]);
    button(root, '导入').click();
    await expect.poll(() => statusTexts(root)).toContain('已导入“西城词表”，2 条词条。');
    expect(location.hash).toBe('#/glossaries');
    expect(await packs.list()).toMatchObject([
      { id: 'xicheng', fileName: 'xicheng.pack.json', format: 'json' },
    ]);
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(1);
    button(root, '撤销').click();
    await expect.poll(() => packs.list()).toEqual([]);
  });

  it('says what a newer version changes, and puts the older one back', async () => {
    const { root, packs } = await openImport('', [xicheng]);
    const [category] = xicheng.categories;
    if (!category) throw new Error('no category');
    const [temple] = category.concepts;
    if (!temple) throw new Error('no concept');
    const newer = {
      ...xicheng,
      version: '2',
      categories: [
        {
          ...category,
          concepts: [
            { ...temple, pinyin: 'hù guó sì' },
            { ...temple, id: 'z' },
          ],
        },
      ],
    };
    give(root, json(newer));
    await soon(() => plan(root)).toContain('将替换已有的“西城词表”（版本 1）。');
    expect(plan(root)).toContain('新增 1 条改动 1 条不变 0 条删去 1 条');
    button(root, '导入').click();
    await expect.poll(() => statusTexts(root)).toContain('已更新“西城词表”，2 条词条。');
    button(root, '撤销').click();
    await expect.poll(() => statusTexts(root)).toContain('“西城词表”已换回原来的版本。');
    expect(await packs.read('xicheng')).toEqual(xicheng);
  });

  it('has nothing to do where all is there already', async () => {
    const { root } = await openImport('', [xicheng]);
    give(root, json());
    await soon(() => plan(root)).toContain('与已有的“西城词表”完全相同');
    expect(button(root, '导入').disabled).toBe(true);
  });

  it('takes a table in GBK once it is told which column holds the terms, and asks for a name', async () => {
    const { root, packs } = await openImport();
    give(root, new File([gbk], '街坊.csv'));
    await soon(() => words(root.querySelector('.pack-problem'))).toContain('请先指出哪一列是中文词条。');
    expect(menu(root, '编码').value).toBe('gb18030');
    expect(words(root.querySelector('.table-preview td'))).toBe('茶馆');
    choose(menu(root, '第 1 列'), 'zh');
    await soon(() => plan(root)).toContain('新增 1 条');
    choose(menu(root, '第 2 列'), 'en');
    await expect.poll(() => menu(root, '第 2 列').value).toBe('en');
    await expect.poll(() => control(root, '名称').value).toBe('街坊');
    type(control(root, '名称'), '街坊词表');
    const id = control(root, '编号');
    id.value = 'jie-fang';
    id.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => control(root, '编号').value).toBe('jie-fang');
    await soon(() => plan(root)).toContain('新增 1 条');
    button(root, '导入').click();
    await expect.poll(() => statusTexts(root)).toContain('已导入“街坊词表”，1 条词条。');
    expect((await packs.read('jie-fang'))?.categories[0]?.concepts[0]?.prefLabel).toEqual({
      zh: '茶馆',
      en: 'tea',
    });
  });

  it('takes pasted cells, and leaves out what the heading doesn’t know', async () => {
    const { root } = await openImport();
    const text = root.querySelector('textarea');
    if (!text) throw new Error('no place to paste');
    text.value = '词条\t笔画\n护国寺\t20\n\t3\n';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => button(root, '读取').disabled).toBe(false);
    button(root, '读取').click();
    await soon(() => plan(root)).toContain('文件里有 1 处没有导入');
    expect(plan(root)).toContain('第 2 行没有中文词，没有导入。');
    expect(menu(root, '格式').value).toBe('tsv');
  });

  it('puts exported terms of the reader’s own back among them', async () => {
    const tea = ownTerm('茶馆', { id: 'own-tea' });
    const { root, own, packs } = await openImport('', [], ownTerms(ownTerm('夜校')));
    give(root, new File([writePackJson(packOfOwnTerms([tea], '2026-11-25'))], 'own-terms.json'));
    await soon(() => plan(root)).toContain('会放回“我的词条”里');
    button(root, '导入').click();
    await expect.poll(() => statusTexts(root)).toContain('“我的词条”新增 1 条，更新 0 条。');
    expect(own.own.value.terms.map(({ label }) => label)).toEqual(['茶馆', '夜校']);
    expect(await packs.list()).toEqual([]);
    button(root, '撤销').click();
    await expect.poll(() => own.own.value.terms.map(({ label }) => label)).toEqual(['夜校']);
  });
});

describe('what can’t be read is refused in a sentence, and nothing changes', () => {
  const billion = '<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx>&a;</tbx>';
  const twice = { ...xicheng, categories: [...xicheng.categories, ...xicheng.categories] };
  const circle = {
    ...xicheng,
    categories: xicheng.categories.map((category) => ({
      ...category,
      concepts: category.concepts.map((concept, at) => ({
        ...concept,
        broader: [category.concepts[1 - at]?.id ?? ''],
      })),
    })),
  };
  const bomb = new Uint8Array(zipSync({ 'term_bank_1.json': new Uint8Array(4 * 1024 * 1024) }));
  it.each([
    ['an archive that unpacks to far too much', bomb, 'a.zip', '解开后大得不合常理'],
    ['a cut file', '{"format": "dongcheng', 'a.json', '这不是有效的 JSON 文件。'],
    ['a foreign file', '<!doctype html><p>网页</p>', 'a.html', '认不出这是哪种文件'],
    ['another JSON', '{"terms": []}', 'a.json', '文件不合格式'],
    ['entities', billion, 'a.tbx', '文件自带实体声明'],
    ['an id given twice', writePackJson(twice), 'a.json', '出现了两次'],
    ['a circle', writePackJson(circle), 'a.json', '上位关系绕成了圈'],
  ])('%s', async (_, content, name, sentence) => {
    const { root, packs } = await openImport();
    give(root, new File([content], name));
    await soon(() => words(root.querySelector('.pack-problem'))).toContain(sentence);
    expect(words(root.querySelector('.pack-problem'))).toContain('什么都没有改动。');
    expect(await packs.list()).toEqual([]);
    button(root, '换一个文件').click();
    await expect.poll(() => root.querySelector('input[type="file"]')).not.toBeNull();
  });

  it('a file over 200 MB, unread', async () => {
    const { root } = await openImport();
    const file = new File(['{}'], 'large.json');
    Object.defineProperty(file, 'size', { value: 201 * 1024 * 1024 });
    // A list of files makes a copy of each, which would have its own size.
    const target = root.querySelector('.file-drop');
    const dropped = new DragEvent('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(dropped, 'dataTransfer', { value: { files: [file] } });
    target?.dispatchEvent(dropped);
    await soon(() => words(root.querySelector('.pack-problem'))).toContain('最多读 200 MB');
  });
});

describe('what takes long can be stopped', () => {
  const many = Array.from({ length: 20_000 }, (_, no) => `词${no},term ${no}`).join('\n');
  const large = () => new File([`词条,英文\n${many}\n`], 'large.csv');

  it('while a file is read: its worker is gone, and nothing comes of it', async () => {
    const ended = vi.spyOn(Worker.prototype, 'terminate');
    onTestFinished(() => ended.mockRestore());
    const { root, packs } = await openImport();
    give(root, large());
    await expect.poll(() => root.querySelector('.work-progress progress')).not.toBeNull();
    expect(ended).not.toHaveBeenCalled();
    button(root, '取消').click();
    expect(ended).toHaveBeenCalledOnce();
    await expect.poll(() => root.querySelector('.file-drop')).not.toBeNull();
    give(root, json());
    await soon(() => plan(root)).toContain('新增 2 条');
    expect(words(root.querySelector('.pack-file'))).toContain('xicheng.pack.json');
    expect(await packs.list()).toEqual([]);
  });

  it('while a pack is installed: nothing half-written stays, and the plan is there again', async () => {
    const { root, packs } = await openImport();
    give(root, large());
    await soon(() => plan(root)).toContain('新增 20000 条');
    button(root, '导入').click();
    await expect.poll(() => words(root.querySelector('.work-progress label'))).toBe('正在导入…');
    button(root, '取消').click();
    await soon(() => plan(root)).toContain('新增 20000 条');
    expect(await packs.list()).toEqual([]);
    expect(location.hash).toBe('#/pack-import');
  });
});
