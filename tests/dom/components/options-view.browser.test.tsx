import './speak.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OptionsFacts } from '../../../components/options/options-facts.ts';
import { type OptionsActions, OptionsView } from '../../../components/options/options-view.tsx';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { getMessage, speak } from './speak.ts';
import { button, buttons, control, outline, stage, statusTexts } from './stage.ts';

const facts: OptionsFacts = {
  version: '1.2.3',
  permissions: ['storage', 'scripting', 'somethingNew'],
  builtIn: ['*://*.bjdch.gov.cn/*'],
  builtInGranted: true,
  granted: ['*://paper.example.cn/*'],
  commands: [
    { description: '下一处词条', shortcut: 'Alt+.' },
    { description: '上一处词条', shortcut: '' },
  ],
};
const settings = { ...defaultSettings, disabledHosts: ['a.example.cn'] };

function showOptions(
  over: Partial<OptionsFacts> = {},
  actionsOver: Partial<OptionsActions> = {},
  notice = '',
) {
  const { root, show } = stage();
  const spies = {
    change: vi.fn<OptionsActions['change']>(),
    enableHost: vi.fn<OptionsActions['enableHost']>(),
    revoke: vi.fn<OptionsActions['revoke']>(),
    grantBuiltIn: vi.fn<() => void>(),
    changeKeys: vi.fn<() => void>(),
    reset: vi.fn<() => void>(),
  };
  const actions: OptionsActions = { ...spies, undoReset: null, ...actionsOver };
  show(<OptionsView actions={actions} facts={{ ...facts, ...over }} notice={notice} settings={settings} />);
  return { root, actions: spies };
}

afterEach(() => speak('zh'));

describe('the options page', () => {
  it('has one outline', () => {
    const { root } = showOptions();
    expect(outline(root)).toEqual([
      '1 东城词注 设置',
      '2 阅读',
      '2 站点',
      '3 已停用的站点',
      '3 另外启用的站点',
      '2 快捷键',
      '2 数据',
      '2 权限',
      '2 关于',
    ]);
  });

  it('saves each setting when it is changed', () => {
    const { root, actions } = showOptions();
    control(root, '标注词条').click();
    control(root, '每个词条只标第一处').click();
    control(root, '悬停时显示释义').click();
    const delay = control(root, '悬停多久后显示');
    delay.value = '400';
    delay.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.change.mock.calls).toEqual([
      [{ enabled: false }],
      [{ occurrences: 'first' }],
      [{ tooltip: false }],
      [{ hoverDelay: 400 }],
    ]);
  });

  it('says the delay in words while it is dragged, and saves it only when let go', async () => {
    const { root, actions } = showOptions();
    const delay = control(root, '悬停多久后显示');
    delay.value = '300';
    delay.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => delay.getAttribute('aria-valuetext')).toBe('300 毫秒');
    expect(root.querySelector('output')?.textContent).toBe('300 毫秒');
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('takes back a switched-off site and a granted one', () => {
    const { root, actions } = showOptions();
    button(root, '在 a.example.cn 重新启用').click();
    button(root, '收回 paper.example.cn 的许可').click();
    expect(actions.enableHost).toHaveBeenCalledExactlyOnceWith('a.example.cn');
    expect(actions.revoke).toHaveBeenCalledExactlyOnceWith('*://paper.example.cn/*');
  });

  it('shows the keys as they are bound, and where to change them', () => {
    const { root, actions } = showOptions();
    const keys = [...root.querySelectorAll('.pairs dd')].slice(0, 2).map((each) => each.textContent);
    expect(keys).toEqual(['Alt+.', '未设置']);
    button(root, '更改快捷键').click();
    expect(actions.changeKeys).toHaveBeenCalledTimes(1);
    expect(showOptions({}, { changeKeys: null }).root.textContent).toContain('about:addons');
  });

  it('gives each permission its reason, even one it does not know', () => {
    const { root } = showOptions();
    const notes = [...root.querySelectorAll('.notes > div')].map((each) => each.textContent);
    expect(notes.slice(0, 3)).toEqual([
      'storage保存这里的设置。',
      'scripting在确认是东城区新闻的页面上载入标注程序。',
      'somethingNew浏览器要求声明的权限。',
    ]);
    expect(root.querySelector('.hosts')?.textContent).toBe('*.bjdch.gov.cn');
  });

  it('offers to ask for built-in sites only where the browser withholds them', () => {
    const names = (root: HTMLElement) => buttons(root).map((each) => each.textContent);
    expect(names(showOptions().root)).not.toContain('给予许可');
    const { root, actions } = showOptions({ builtInGranted: false });
    button(root, '给予许可').click();
    expect(actions.grantBuiltIn).toHaveBeenCalledTimes(1);
  });

  it('resets, says so in a live region, and offers the way back beside it', () => {
    const first = showOptions();
    button(first.root, '恢复默认设置').click();
    expect(first.actions.reset).toHaveBeenCalledTimes(1);
    expect(buttons(first.root).map((each) => each.textContent)).not.toContain('撤销');
    const undoReset = vi.fn<() => void>();
    const { root } = showOptions({}, { undoReset }, '已恢复默认设置。');
    expect(statusTexts(root)).toEqual(['已恢复默认设置。']);
    button(root, '撤销').click();
    expect(undoReset).toHaveBeenCalledTimes(1);
  });

  it.each(['zh', 'en'] as const)('fits a narrow window in %s', (language) => {
    speak(language);
    const { root } = showOptions({ builtInGranted: false });
    root.style.width = '320px';
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
    expect(root.textContent).toContain(getMessage('optDataNetwork'));
  });
});
