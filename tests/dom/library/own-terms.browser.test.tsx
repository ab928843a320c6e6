import '../components/speak.ts';
import { describe, expect, it, vi } from 'vitest';
import { LabelChecks } from '../../../components/own-terms/label-checks.tsx';
import { adjustmentOf, withAdjustment } from '../../../lib/glossary/change-own-terms.ts';
import { noOwnTerms } from '../../../lib/glossary/own-term.ts';
import { fakeLibrary } from '../../unit/entrypoints/fake-library.ts';
import { ownTerm, ownTerms } from '../../unit/glossary/own-terms-sample.ts';
import { button, control, stage, statusTexts, type } from '../components/stage.ts';
import { fakeOwnTerms } from './fake-own-terms.ts';
import { openLibraryPage } from './library-stage.tsx';

const tea = ownTerm('茶馆', { id: 'own-tea' });
const evening = ownTerm('夜校', { id: 'own-evening' });

/** The library page at an address of own terms; the fixture's articles say 接诉即办, 长凳 and 一业一证. */
function openOwn(hash: string, first = ownTerms(tea, evening)) {
  const own = fakeOwnTerms(first);
  const page = openLibraryPage(fakeLibrary(3), hash, own);
  return { ...page, own };
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the list of own terms', () => {
  it('has each with what is said of it, and ways to write it and to the articles that use it', async () => {
    const { root } = openOwn('#/own-terms');
    await expect.poll(() => words(root.querySelector('h1'))).toBe('我的词条 2');
    const [first] = root.querySelectorAll('.own-list > li');
    expect(words(first)).toContain('有“茶馆”。');
    const hrefs = [...(first?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['#/concept/own-tea', '#/own-terms/own-tea']);
  });

  it('says so where there are none', async () => {
    const { root } = openOwn('#/own-terms', noOwnTerms);
    await expect.poll(() => words(root.querySelector('.own-none'))).toContain('还没有自己的词条');
  });

  it('deletes one, and puts it back where it stood', async () => {
    const { root, own } = openOwn('#/own-terms');
    await expect.poll(() => root.querySelectorAll('.own-list > li').length).toBe(2);
    button(root, '删除词条“茶馆”').click();
    await expect.poll(() => own.own.value.terms).toEqual([evening]);
    await expect.poll(() => statusTexts(root)).toContain('已删除词条“茶馆”。');
    button(root, '撤销').click();
    await expect.poll(() => own.own.value.terms).toEqual([tea, evening]);
  });

  it('keeps what was said of an entry that the glossary no longer has, and lets it be taken back', async () => {
    const said = { ...adjustmentOf(noOwnTerms, { id: 'gone', label: '旧词' }), note: '还要用', known: true };
    const { root, own } = openOwn('#/own-terms', { ...noOwnTerms, ...withAdjustment(noOwnTerms, said) });
    await expect.poll(() => words(root.querySelector('.own-list'))).toContain('词表里现在没有这一条');
    expect(words(root.querySelector('.own-note'))).toBe('还要用');
    button(root, '旧词: 已掌握').click();
    await expect.poll(() => own.own.value.adjustments[0]?.known).toBe(false);
    expect(own.own.value.adjustments[0]?.note).toBe('还要用');
  });
});

describe('the editor', () => {
  it('begins with what was selected, says what it collides with, and stores what is written', async () => {
    const { root, own } = openOwn(`#/own-terms/new?label=${encodeURIComponent('一业一证')}`, noOwnTerms);
    await expect.poll(() => words(root.querySelector('.own-checks'))).toContain('与已有词条同名');
    type(control(root, '词条'), '一业一证制度');
    await expect.poll(() => words(root.querySelector('.own-checks'))).toContain('里含有这些词条');
    type(control(root, '词条'), '证');
    await expect.poll(() => words(root.querySelector('.own-checks'))).toContain('只有一个字');
    type(control(root, '词条'), ' 胡同 夜读 ');
    type(control(root, '其他写法（用顿号隔开）'), '夜读、胡同夜读会，夜读');
    button(root, '保存').click();
    await expect
      .poll(() => own.own.value.terms)
      .toMatchObject([{ label: '胡同 夜读', altLabels: ['夜读', '胡同夜读会'], met: null }]);
    await expect.poll(() => location.hash).toBe('#/own-terms');
  });

  it('says how often and where it would be found in the library', () => {
    const { root, show } = stage();
    const at = { place: 2, start: 4, end: 6 };
    const place = { no: 1, title: '题', at, left: '居民坐在', hit: '槐树', right: '下' };
    const trial = { matches: 3, articles: 2, passedOver: 1, places: [place], cut: false };
    const check = { label: '槐树', tooShort: false, same: [], inside: [], around: [] };
    show(<LabelChecks checks={[check]} hrefOf={(id) => `#${id}`} trial={trial} />);
    expect(statusTexts(root)).toEqual([
      '在文库中会标出 3 处，分布在 2 篇文章里。 另有 1 处在更长的词条里或跨着两个词，不会标出。',
    ]);
    const link = root.querySelector('.own-places a');
    expect([words(link), link?.getAttribute('href')]).toEqual(['居民坐在槐树下', '#/article/1?at=2.4-6']);
    show(<LabelChecks checks={[check]} hrefOf={(id) => `#${id}`} trial={null} />);
    expect(statusTexts(root)).toEqual(['正在文库里试着查找…']);
    show(<LabelChecks checks={[check]} hrefOf={(id) => `#${id}`} trial="failed" />);
    expect(statusTexts(root)).toEqual(['没能读出资料库，请再试一次。']);
    show(<LabelChecks checks={[{ ...check, tooShort: true }]} hrefOf={(id) => `#${id}`} trial={null} />);
    expect(statusTexts(root)).toEqual([]);
  });

  it('says so where the library doesn’t answer', async () => {
    const fake = fakeLibrary(3);
    fake.broken = true;
    const { root } = openLibraryPage(fake, `#/own-terms/new?label=${encodeURIComponent('槐树')}`);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    await expect.poll(() => statusTexts(root)).toContain('没能读出资料库，请再试一次。');
    errors.mockRestore();
  });

  it('changes a term and keeps its id, where it was met, and a note beside it', async () => {
    const { root, own } = openOwn('#/own-terms/own-tea');
    await expect.poll(() => control(root, '词条').value).toBe('茶馆');
    expect(words(root.querySelector('.own-met'))).toContain('另一篇文章');
    type(control(root, '英文名'), 'teahouse');
    control(root, '已掌握').click();
    button(root, '保存').click();
    await expect
      .poll(() => own.own.value.terms[0])
      .toMatchObject({ ...tea, labelEn: 'teahouse', modifiedAt: expect.any(Number) });
    expect(own.own.value.adjustments).toMatchObject([{ conceptId: 'own-tea', known: true }]);
  });

  it('offers the pinyin of a label that has none, and takes it over only when it is pressed', async () => {
    const { root, own } = openOwn(`#/own-terms/new?label=${encodeURIComponent('银发经济')}`, noOwnTerms);
    const offer = '采用拼音 yín fà jīng jì';
    const offered = () => [...root.querySelectorAll('.own-pinyin button')].map(words);
    await expect.poll(offered).toEqual([offer]);
    const pinyin = control(root, '拼音');
    expect(pinyin.value).toBe('');
    type(pinyin, 'yín');
    await expect.poll(offered).toEqual([]);
    type(pinyin, '');
    await expect.poll(offered).toEqual([offer]);
    type(control(root, '词条'), '银发');
    await expect.poll(offered).toEqual([]);
    type(control(root, '词条'), '银发经济');
    await expect.poll(offered).toEqual([offer]);
    button(root, offer).click();
    await expect.poll(() => pinyin.value).toBe('yín fà jīng jì');
    expect([offered(), document.activeElement]).toEqual([[], pinyin]);
    button(root, '保存').click();
    await expect.poll(() => own.own.value.terms[0]?.pinyin).toBe('yín fà jīng jì');
  });

  it('says that there is no such term', async () => {
    const { root } = openOwn('#/own-terms/own-none');
    await expect.poll(() => words(root.querySelector('.plain-state'))).toContain('没有这个词条');
  });
});

it('an entry can be noted and known on its own page, which stays as it is', async () => {
  const { root, own } = openOwn('#/concept/main', noOwnTerms);
  await expect.poll(() => words(root.querySelector('.own-adjust'))).toContain('我的批注');
  const note = root.querySelector<HTMLTextAreaElement>('.own-adjust textarea');
  if (!note) throw new Error('no place for a note');
  note.value = '记得核对';
  note.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await expect.poll(() => button(root, '保存批注').disabled).toBe(false);
  button(root, '保存批注').click();
  await expect
    .poll(() => own.own.value.adjustments)
    .toMatchObject([{ conceptId: 'main', label: '一业一证', note: '记得核对' }]);
  control(root, '已掌握').click();
  await expect.poll(() => own.own.value.adjustments[0]).toMatchObject({ note: '记得核对', known: true });
  await expect.poll(() => statusTexts(root)).toContain('已标为掌握，正文里的标记变淡。');
});
