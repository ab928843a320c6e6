import './speak.ts';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../components/popup/page-subject.ts';
import { failure } from '../../../lib/outcome/result.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { host, pageSubject, popup, spyActions, title } from './popup-fixture.tsx';
import { getMessage, speak } from './speak.ts';
import { button, outline, stage } from './stage.ts';

const subjects: readonly (readonly [PageSubject, string])[] = [
  [{ kind: 'loading' }, '正在查看此页…'],
  [pageSubject(), '这是东城区新闻'],
  [pageSubject('list'), '这是新闻列表'],
  [pageSubject('pdf'), '这是 PDF 文件'],
  [{ kind: 'pdf' }, '这是 PDF 文件'],
  [pageSubject('unavailable'), '文章已看不到'],
  [pageSubject('pending'), '正文还没有出现'],
  [pageSubject('unrelated'), '不是东城区新闻'],
  [{ kind: 'site-closed' }, '还没有在此站点启用'],
  [{ kind: 'hidden' }, '看不到这个页面'],
  [{ kind: 'closed' }, '扩展不能在此页运行'],
  [{ kind: 'file' }, '这是本机文件'],
  [{ kind: 'silent' }, '没能读到此页'],
  [{ kind: 'problem', problem: failure('tabGone').failure }, '没能读到此页'],
];

afterEach(() => speak('zh'));

describe('the popup says what a page is', () => {
  it.each(subjects)('%o', (subject, verdict) => {
    const { root, show } = stage();
    show(popup({ subject, actions: spyActions() }));
    expect(outline(root).slice(0, 2)).toEqual(['1 东城词注', `2 ${verdict}`]);
  });

  it('with its title and the grounds', () => {
    const { root, show } = stage();
    show(
      popup({
        subject: pageSubject('unrelated', {}, ['提到西城区', '没有提到东城区']),
        actions: spyActions(),
      }),
    );
    expect(root.querySelector('main')?.textContent).toContain(title);
    expect([...root.querySelectorAll('.reasons li')].map((each) => each.textContent)).toEqual([
      '提到西城区',
      '没有提到东城区',
    ]);
  });

  it('with the sentence of a problem, and a general one for a key that nobody knows', () => {
    const { root, show } = stage();
    show(popup({ subject: { kind: 'problem', problem: { key: 'tabGone' } }, actions: spyActions() }));
    expect(root.textContent).toContain('这个标签页已经关闭。');
    show(popup({ subject: { kind: 'problem', problem: { key: 'noSuchKey' } }, actions: spyActions() }));
    expect(root.textContent).toContain('出了意外的问题，请再试一次。');
  });
});

describe('the one action of a state', () => {
  const actions = spyActions();
  it.each([
    [{ kind: 'site-closed' }, '在此站点启用', actions.requestSite],
    [{ kind: 'silent' }, '刷新页面', actions.reload],
    [{ kind: 'problem', problem: { key: 'tabGone' } }, '重试', actions.retry],
  ] as const)('%o', (subject, name, action) => {
    const { root, show } = stage();
    show(popup({ subject, actions }));
    button(root, name).click();
    expect(action).toHaveBeenCalledTimes(1);
  });
});

describe('switched off', () => {
  const off = { ...defaultSettings, disabledHosts: [host] };
  it.each([
    [
      'everywhere',
      { ...defaultSettings, enabled: false },
      pageSubject(),
      '已在所有站点停用',
      'enableEverywhere',
    ],
    ['on the site', off, pageSubject(), '已在此站点停用', 'enableSite'],
    ['on the site, where the page is silent for it', off, { kind: 'silent' }, '已在此站点停用', 'enableSite'],
    [
      'on the page',
      defaultSettings,
      pageSubject('article', { enabled: false }),
      '已在此页停用',
      'enablePage',
    ],
  ] as const)('%s: says so, lists no terms and can be turned on', (_, settings, subject, words, action) => {
    const { root, show } = stage();
    const actions = spyActions();
    show(popup({ settings, subject, actions }));
    expect(outline(root)).toContain(`2 ${words}`);
    expect(root.querySelector('.term-list')).toBeNull();
    button(root, '重新启用').click();
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('layout', () => {
  const places = (root: HTMLElement) =>
    [...root.querySelectorAll('.page-view, .masthead, main, footer, .switch')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    });

  it('is 360 pixels wide, at most 600 high, and does not move when the answer arrives', () => {
    const { root, show } = stage();
    show(popup({ subject: { kind: 'loading' }, actions: spyActions() }));
    const before = places(root);
    show(popup({ notice: '词条1，第 1 处，共 1 处', actions: spyActions() }));
    expect(places(root)).toEqual(before);
    expect(before[0]?.[2]).toBe(360);
    expect(before[0]?.[3]).toBeLessThanOrEqual(600);
  });

  it.each(['zh', 'en'] as const)('has room for the words of every state in %s', (language) => {
    speak(language);
    for (const [subject] of subjects) {
      const { root, show } = stage();
      show(popup({ subject, actions: spyActions() }));
      const tooWide = [...root.querySelectorAll<HTMLElement>('.page-view, main, .masthead, footer')].filter(
        (element) => element.scrollWidth > element.clientWidth,
      );
      expect(tooWide).toEqual([]);
      expect(root.querySelector('h1')?.textContent).toBe(getMessage('extName'));
    }
  });
});
