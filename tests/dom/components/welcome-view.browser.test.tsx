import './speak.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingDone, type StepsDone } from '../../../components/welcome/welcome-facts.ts';
import { WelcomeView, type WelcomeViewProps } from '../../../components/welcome/welcome-view.tsx';
import { sampleArticle } from '../../../entrypoints/welcome/sample-article.ts';
import { speak } from './speak.ts';
import { button, buttons, outline, stage, statusTexts } from './stage.ts';

const facts = { nextTermKey: 'Alt+.', pinKey: 'Alt+/', excerptKey: 'Alt+J', sitesGranted: true };

function showWelcome(done: Partial<StepsDone> = {}, over: Partial<WelcomeViewProps> = {}) {
  const { root, show } = stage();
  const actions = {
    keep: vi.fn(),
    takeOut: vi.fn(),
    grantSites: vi.fn(),
    openLibrary: vi.fn(),
    openOptions: vi.fn(),
  };
  show(
    <WelcomeView
      actions={actions}
      article={sampleArticle}
      done={{ ...nothingDone, ...done }}
      facts={facts}
      frame={null}
      notice=""
      {...over}
    />,
  );
  return { root, actions };
}

afterEach(() => speak('zh'));

describe('the welcome page', () => {
  it('has one outline, the article among it', () => {
    expect(outline(showWelcome().root)).toEqual([
      '1 欢迎使用东城词注',
      '2 试一试',
      '3 把指针停在一个带下划线的词上',
      '3 点一下这个词，固定成卡片',
      '3 选中一句话，摘录下来',
      '3 把文章收进资料库',
      '2 下划线说明词语出自哪一级',
      '2 槐荫里的民生账本：小事不过夜，大事有回音',
      '3 一张证，一家小店',
      '3 月底盘一次家底',
      '2 接下来',
      '2 它能看到什么',
    ]);
  });

  it('ticks what was done and says when it is all', () => {
    const { root } = showWelcome({ hovered: true });
    expect(outline(root)[2]).toBe('3 把指针停在一个带下划线的词上完成');
    expect(statusTexts(root)).toEqual([]);
    expect(
      statusTexts(showWelcome({ hovered: true, pinned: true, excerpted: true, kept: true }).root),
    ).toEqual(['四步都会了，去读新闻吧。']);
  });

  it('keeps the article, and takes it out again', () => {
    const first = showWelcome();
    button(first.root, '收进资料库').click();
    expect(first.actions.keep).toHaveBeenCalledTimes(1);
    const second = showWelcome({ kept: true });
    button(second.root, '撤销').click();
    expect(second.actions.takeOut).toHaveBeenCalledTimes(1);
  });

  it('names the keys that are bound, and none that is not', () => {
    expect(showWelcome().root.textContent).toContain('用键盘：Alt+.');
    const unbound = { ...facts, nextTermKey: null };
    expect(showWelcome({}, { facts: unbound }).root.querySelectorAll('.welcome-key')).toHaveLength(2);
  });

  it('asks for the news sites only where the browser withholds them', () => {
    const names = (root: HTMLElement) => buttons(root).map((each) => each.textContent);
    expect(names(showWelcome().root)).not.toContain('给予许可');
    const { root, actions } = showWelcome({}, { facts: { ...facts, sitesGranted: false } });
    button(root, '给予许可').click();
    expect(actions.grantSites).toHaveBeenCalledTimes(1);
  });

  it('leads to a first article from the middle of its sentence', () => {
    const [first] = showWelcome().root.querySelectorAll('.welcome-notes li');
    expect(first?.textContent).toBe('打开一篇东城新闻，例如 www.bjdch.gov.cn 上的文章，词条会自动标出。');
    expect(first?.querySelector('a')?.textContent).toBe('www.bjdch.gov.cn');
  });

  it.each(['zh', 'en'] as const)('fits a narrow window in %s', (language) => {
    speak(language);
    const { root } = showWelcome({ hovered: true, kept: true }, { facts: { ...facts, sitesGranted: false } });
    root.style.width = '320px';
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});
