import './speak.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { noTermNotes } from '../../../lib/settings/term-notes.ts';
import { ownTerm } from '../../unit/glossary/own-terms-sample.ts';
import { panel, panelSpies, readText, texts } from './panel-fixture.tsx';
import { host, pageSubject } from './popup-fixture.tsx';
import { speak } from './speak.ts';
import { button, outline, press, stage, statusTexts } from './stage.ts';

const section = (root: HTMLElement, id: string): HTMLElement => {
  const found = root.querySelector(`#${id}`)?.closest('section');
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const sentences = (root: ParentNode): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.sentence'),
];

function show(props: Partial<Parameters<typeof panel>[0]> = {}) {
  const { root, show: render } = stage();
  const actions = panelSpies();
  render(panel({ actions, ...props }));
  return { root, actions, render };
}

afterEach(() => speak('zh'));

describe('the panel of an article', () => {
  it('has its parts under headings, and leads to each', () => {
    const { root } = show({ ownTerms: [ownTerm('茶馆')] });
    expect(outline(root)).toEqual([
      '1 东城词注',
      '2 这是东城区新闻',
      '3 依据',
      '2 本文词条 1 个',
      '3 夜校',
      '2 未收词 3 个',
      '3 “早市”',
      '3 “菜园”',
      '3 《胡同办法》',
      '2 数据 5 项',
      '2 我的词条 1 条',
      '3 茶馆',
      '2 标注',
      '2 保存',
    ]);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.panel-contents a')];
    expect(links.map(words)).toEqual(['词条 1', '未收词 3', '数据 5']);
    for (const { hash } of links) expect(root.querySelector(hash)?.tagName).toBe('H2');
  });

  it('shows each term with level, count and sentences, the term marked in them', () => {
    const { root, actions } = show();
    const terms = section(root, 'panel-terms');
    expect(words(terms.querySelector('.panel-term-head'))).toContain('东城区');
    expect(words(terms.querySelector('.panel-count'))).toBe('3 处');
    const [first, second] = sentences(terms);
    expect(first?.textContent).toBe('街道办起“夜校”，又办“早市”和“菜园”。');
    expect([...(first?.querySelectorAll('mark') ?? [])].map(words)).toEqual(['夜校']);
    expect(words(terms.querySelector('summary'))).toBe('另有 2 句');
    first?.click();
    second?.click();
    expect(actions.jumpTo.mock.calls.map(([{ part, start, text }]) => [part, start, text])).toEqual([
      [0, 5, '夜校'],
      [0, texts[0]?.lastIndexOf('夜校'), '夜校'],
    ]);
    button(root, '打开“夜校”的词条页').click();
    expect(actions.openConcept).toHaveBeenCalledExactlyOnceWith('ye-xiao');
  });

  it('puts a term on the study list, and takes it off', () => {
    const { root, actions } = show({ studied: new Set() });
    button(root, '学习“夜校”').click();
    expect(actions.study).toHaveBeenCalledExactlyOnceWith('ye-xiao', true);
    const other = show({ studied: new Set(['ye-xiao']) });
    button(other.root, '不再学习“夜校”').click();
    expect(other.actions.study).toHaveBeenCalledExactlyOnceWith('ye-xiao', false);
  });

  it('says what a counted term consists of', () => {
    const read = readText();
    const [term] = read.analysis.terms;
    const parts = [{ label: { zh: '甲', en: '' } }, { label: { zh: '乙', en: '' } }];
    const terms = term ? [{ ...term, parts }] : [];
    const { root } = show({ text: { ...read, analysis: { ...read.analysis, terms } } });
    expect(section(root, 'panel-terms').textContent).toContain('甲、乙');
  });

  it('says how many expressions have an entry, and lists the others', () => {
    const { root, actions } = show();
    const unlisted = section(root, 'panel-unlisted');
    expect(words(unlisted.querySelector('.panel-coverage'))).toBe('引号中的 4 个提法里 1 个有词条');
    sentences(unlisted)[1]?.click();
    expect(actions.jumpTo.mock.calls[0]?.[0]).toMatchObject({ part: 0, text: '菜园' });
    button(root, '不再列出“早市”').click();
    button(root, '把“菜园”加为我的词条').click();
    expect(actions.ignore.mock.calls[0]?.[0].key).toBe('早市');
    expect(actions.addTerm.mock.calls[0]?.[0].key).toBe('菜园');
  });

  it('lists the figures by sentence: value, what, when and against what', () => {
    const { root, actions } = show();
    const rows = [...root.querySelectorAll('.panel-figures tr')].map((row) => [...row.children].map(words));
    expect(rows).toEqual([
      ['数值', '内容', '时间与比较'],
      ['依据《胡同办法》，夜校去年办了12场讲座。'],
      ['12场', '讲座', '去年2025-01-01 至 2025-12-31'],
      ['今年以来，夜校学员达到1.2万人次，同比增长5%；'],
      ['1.2万人次12,000 人次', '夜校学员', '今年以来2026-01-01 至 2026-02-26'],
      ['5%', '夜校学员', '今年以来2026-01-01 至 2026-02-26同比，增长'],
      ['办理时限从17天缩减至3天。'],
      ['17天', '办理时限', '今年以来2026-01-01 至 2026-02-26'],
      ['3天', '办理时限', '今年以来2026-01-01 至 2026-02-26原为 17天，下降'],
    ]);
    button(root, '3天').click();
    expect(actions.jumpTo.mock.calls[0]?.[0]).toMatchObject({ part: 1, text: '3天' });
  });
});

describe('notes on expressions', () => {
  it('take an ignored one off the list, under which it can be listed again', () => {
    const { root, actions } = show({ notes: { ...noTermNotes, ignored: ['早市'] } });
    const unlisted = section(root, 'panel-unlisted');
    expect(words(unlisted.querySelector('h2'))).toBe('未收词 2 个');
    expect(words(unlisted.querySelector('summary'))).toBe('已忽略 1 个');
    button(root, '重新列出“早市”').click();
    expect(actions.stopIgnoring.mock.calls[0]?.[0].key).toBe('早市');
  });

  it('show the terms of the reader, where they were read, and ways to write and delete them', () => {
    const { root, actions } = show({ ownTerms: [ownTerm('早市')] });
    button(root, '编辑词条“早市”').click();
    button(root, '删除词条“早市”').click();
    expect([actions.editTerm, actions.removeTerm].map(({ mock }) => mock.calls[0]?.[0].label)).toEqual([
      '早市',
      '早市',
    ]);
    button(root, '打开文章：另一篇文章').click();
    expect(actions.openArticle).toHaveBeenCalledExactlyOnceWith(`https://${host}/t2.html`);
  });

  it('keep the focus in the list when a row goes, and on the heading when the last goes', () => {
    const { root } = show();
    const ignore = (name: string): void => {
      button(root, `不再列出“${name}”`).focus();
      button(root, `不再列出“${name}”`).click();
    };
    ignore('早市');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('不再列出“菜园”');
    ignore('胡同办法');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('不再列出“菜园”');
    const single = show({ text: readText(['只有“早市”。']) });
    button(single.root, '不再列出“早市”').click();
    expect(words(document.activeElement)).toBe('未收词 1 个');
  });

  it('can be taken back', () => {
    let undone = 0;
    const undo = () => {
      undone += 1;
    };
    const { root } = show({ notice: { text: '“早市”不再列出。', undo } });
    expect(statusTexts(root)).toEqual(['“早市”不再列出。']);
    button(root, '撤销').click();
    expect(undone).toBe(1);
  });
});

describe('states', () => {
  it('says that it is still looking, without counts that may change', () => {
    const { root, render, actions } = show({ text: null });
    expect(root.textContent).toContain('还在查找…');
    render(panel({ actions, text: readText(texts, { complete: false }) }));
    expect(root.querySelector('#panel-unlisted')).toBeNull();
    expect(root.textContent).toContain('还在查找…');
  });

  it('says what went wrong, and that a long article is cut', () => {
    const { root, render, actions } = show({ text: 'noAnswer' });
    expect(root.textContent).toContain('页面没有回应，刷新后再试。');
    render(panel({ actions, text: readText(texts, { cut: true }) }));
    expect(root.textContent).toContain('文章很长');
  });

  it('says that there is nothing', () => {
    const { root } = show({ text: readText(['街道办事。']) });
    for (const none of [
      '文中没有词表里的词条。',
      '文中没有加引号或书名号的提法。',
      '文中没有带单位的数据。',
    ]) {
      expect(root.textContent).toContain(none);
    }
  });

  it('lists nothing of a page that is none of ours or switched off, but the terms of the reader', () => {
    const mine = [ownTerm('茶馆')];
    const { root, render, actions } = show({ subject: pageSubject('unrelated'), text: null, ownTerms: mine });
    const headings = () => outline(root).filter((line) => line.startsWith('2'));
    expect(headings()).toEqual(['2 不是东城区新闻', '2 我的词条 1 条', '2 标注', '2 保存']);
    render(panel({ actions, ownTerms: mine, settings: { ...defaultSettings, disabledHosts: [host] } }));
    expect(headings()).toEqual([
      '2 这是东城区新闻',
      '2 已在此站点停用',
      '2 我的词条 1 条',
      '2 标注',
      '2 保存',
    ]);
  });
});

it('moves between sentences by arrow keys, and leaves other keys alone', () => {
  const { root } = show();
  const terms = section(root, 'panel-terms');
  const [first] = sentences(terms);
  first?.focus();
  press(document.activeElement ?? root, 'ArrowDown');
  expect(words(document.activeElement)).toBe('另有 2 句');
  press(document.activeElement ?? root, 'Home');
  expect(document.activeElement).toBe(first);
  expect(press(first ?? root, 'Tab').defaultPrevented).toBe(false);
});

it.each(['zh', 'en'] as const)('fits into 320 pixels in %s', (language) => {
  speak(language);
  const { root } = show({ notes: { ...noTermNotes, ignored: ['早市'] }, ownTerms: [ownTerm('茶馆')] });
  root.style.width = '320px';
  const wide = [
    ...root.querySelectorAll<HTMLElement>('.page-view, main, .panel-figures, .masthead, .switches'),
  ].filter((element) => element.scrollWidth > element.clientWidth);
  expect(wide.map((element) => element.className)).toEqual([]);
});
