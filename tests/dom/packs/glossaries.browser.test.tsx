import '../components/speak.ts';
import { describe, expect, it } from 'vitest';
import { ownTerm, ownTerms } from '../../unit/glossary/own-terms-sample.ts';
import { packOf } from '../../unit/packs/sample-pack.ts';
import { button, outline, statusTexts } from '../components/stage.ts';
import { linkOf, rows } from '../library/library-stage.tsx';
import { openPacksPage, school, words, xicheng } from './packs-stage.ts';

const tea = ownTerm('茶馆', { id: 'own-tea' });

describe('the list of glossaries', () => {
  it('has all in the order in which they count, each with what it is', async () => {
    const { root } = await openPacksPage('#/glossaries', [xicheng, school], ownTerms(tea));
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(2);
    expect(outline(root)).toEqual([
      '1 词表与词典包',
      '2 我的词条',
      '2 词典包',
      '3 西城词表',
      '3 学校词表',
      '2 东城词表（自带）',
    ]);
    expect(words(root.querySelector('.pack-row .pack-about'))).toBe('版本 1西城区CC-BY-4.02 条词条');
    expect(words(root.querySelector('.glossary-layer'))).toContain('1 条词条');
  });

  it('says so where there are no packs, and where they can’t be read', async () => {
    const { root, fake } = await openPacksPage('#/glossaries');
    await expect.poll(() => words(root.querySelector('.glossary-layers'))).toContain('还没有词典包');
    const { list } = fake.library.packs;
    Object.assign(fake.library.packs, { list: () => Promise.reject(new Error('The database is gone.')) });
    fake.change();
    await expect.poll(() => words(root.querySelector('.plain-state'))).toContain('资料库读不出来');
    Object.assign(fake.library.packs, { list });
    button(root, '重试').click();
    await expect.poll(() => words(root.querySelector('.glossary-layers'))).toContain('还没有词典包');
  });

  it('is put into another order, layer by layer and pack by pack; the button keeps the focus', async () => {
    const { root, own, packs } = await openPacksPage('#/glossaries', [xicheng, school]);
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(2);
    const down = button(root, '下移“我的词条”');
    down.focus();
    down.click();
    await expect.poll(() => own.own.value.priority).toEqual(['packs', 'own', 'bundled']);
    await expect.poll(() => statusTexts(root)).toContain('“我的词条”现在排第 2。');
    expect(document.activeElement).toBe(button(root, '下移“我的词条”'));
    button(root, '下移“我的词条”').click();
    await expect.poll(() => own.own.value.priority).toEqual(['packs', 'bundled', 'own']);
    expect(document.activeElement).toBe(button(root, '下移“我的词条”'));
    expect(button(root, '下移“我的词条”').getAttribute('aria-disabled')).toBe('true');
    button(root, '上移“学校词表”').click();
    await expect.poll(async () => (await packs.list()).map(({ id }) => id)).toEqual(['school', 'xicheng']);
    await expect.poll(() => statusTexts(root)).toContain('“学校词表”现在排第 1。');
    await expect.poll(() => [...root.querySelectorAll('h3')].map(words)).toEqual(['学校词表', '西城词表']);
  });

  it('switches a pack off and on', async () => {
    const { root, packs } = await openPacksPage('#/glossaries', [xicheng]);
    const on = () => root.querySelector<HTMLInputElement>('[role="switch"]');
    await expect.poll(() => on()?.checked).toBe(true);
    expect(on()?.getAttribute('aria-label')).toBe('西城词表: 启用');
    on()?.click();
    await expect.poll(async () => (await packs.list())[0]?.enabled).toBe(false);
    await expect.poll(() => statusTexts(root)).toContain('“西城词表”已停用，它的词条不再标出。');
    await expect.poll(() => on()?.checked).toBe(false);
    on()?.click();
    await expect.poll(() => statusTexts(root)).toContain('“西城词表”已启用。');
  });

  it('removes a pack, and brings it back; the bin has it until it is deleted for good', async () => {
    const { root, packs } = await openPacksPage('#/glossaries', [xicheng]);
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(1);
    button(root, '西城词表: 删除').click();
    await expect.poll(() => statusTexts(root)).toContain('“西城词表”已移到回收站。');
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(0);
    button(root, '撤销').click();
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(1);
    button(root, '西城词表: 删除').click();
    await expect.poll(() => root.querySelectorAll('.pack-row').length).toBe(0);
    location.hash = '#/bin';
    await expect.poll(() => words(root.querySelector('.bin-packs'))).toContain('西城词表');
    button(root, '恢复：西城词表').click();
    await expect.poll(async () => (await packs.list()).length).toBe(1);
    await expect.poll(() => words(root.querySelector('.plain-state'))).toBe('回收站是空的');
    await packs.remove(['xicheng']);
    await expect.poll(() => words(root.querySelector('.bin-packs'))).toContain('西城词表');
    button(root, '清空回收站').click();
    await expect.poll(() => words(document.querySelector('dialog'))).toContain('彻底删除回收站里的 1 项？');
    button(root, '彻底删除').click();
    await expect.poll(() => packs.binned()).toEqual([]);
  });
});

describe('a look into a pack', () => {
  it('draws the terms near the window alone, each leading to its page', async () => {
    const many = Array.from({ length: 1000 }, (_, no) => ({
      id: `t-${no}`,
      prefLabel: { zh: `词${no}`, en: `term ${no}` },
    }));
    const { root } = await openPacksPage('#/glossaries/big', [
      { ...packOf(...many), id: 'big', name: { zh: '大词典', en: '' } },
    ]);
    await expect.poll(() => words(root.querySelector('h1'))).toBe('大词典');
    await expect.poll(() => words(linkOf(root, 1))).toBe('词0');
    expect(linkOf(root, 1)?.getAttribute('href')).toBe('#/concept/t-0');
    expect(rows(root).length).toBeLessThan(120);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => words(linkOf(root, 1000))).toBe('词999');
  });

  it('has no links while the pack is off, and says that there is no such pack', async () => {
    const { root, packs } = await openPacksPage('#/glossaries/xicheng', [xicheng]);
    await expect.poll(() => linkOf(root, 2)).not.toBeNull();
    await packs.enable(['xicheng'], false);
    await expect.poll(() => words(root.querySelector('.pack-off'))).toContain('这个词典包已停用');
    expect(linkOf(root, 1)).toBeNull();
    expect(words(rows(root)[0])).toContain('护国寺');
    location.hash = '#/glossaries/none';
    await expect.poll(() => words(root.querySelector('.plain-state'))).toContain('没有这个词典包');
  });

  it('leads to the page of a term, which is there as every other', async () => {
    const { root } = await openPacksPage('#/concept/hu-guo-si', [xicheng]);
    await expect.poll(() => words(root.querySelector('h1'))).toContain('护国寺');
    expect(document.title).toContain('护国寺');
  });
});
