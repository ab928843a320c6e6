import './speak.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OptionsFacts } from '../../../components/options/options-facts.ts';
import {
  type OptionsActions,
  OptionsView,
  type OptionsViewProps,
} from '../../../components/options/options-view.tsx';
import type { StorageReport } from '../../../lib/library/library.ts';
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
const settings = { ...defaultSettings, disabledHosts: ['a.example.cn'], unkeptHosts: ['b.example.cn'] };
const report: StorageReport = {
  tables: [
    { name: 'articles', records: 3, bytes: 1_234 },
    { name: 'texts', records: 3, bytes: 12_345_678 },
    { name: 'somethingNew', records: 0, bytes: 0 },
  ],
  usage: 20_000_000,
  quota: 10_000_000_000,
  persisted: false,
};

function showOptions(
  over: Partial<OptionsFacts> = {},
  actionsOver: Partial<OptionsActions> = {},
  viewOver: Partial<OptionsViewProps> = {},
) {
  const { root, show } = stage();
  const spies = {
    change: vi.fn<OptionsActions['change']>(),
    enableHost: vi.fn<OptionsActions['enableHost']>(),
    revoke: vi.fn<OptionsActions['revoke']>(),
    grantBuiltIn: vi.fn<() => void>(),
    changeKeys: vi.fn<() => void>(),
    reset: vi.fn<() => void>(),
    keepHost: vi.fn<OptionsActions['keepHost']>(),
    persist: vi.fn<() => void>(),
    dismiss: vi.fn<OptionsActions['dismiss']>(),
  };
  const actions: OptionsActions = { ...spies, undoReset: null, ...actionsOver };
  show(
    <OptionsView
      actions={actions}
      facts={{ ...facts, ...over }}
      notice=""
      notices={[]}
      report={report}
      settings={settings}
      {...viewOver}
    />,
  );
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
      '2 资料库',
      '3 不保存的站点',
      '2 存储',
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

  it('switches keeping off and a site’s keeping on again', () => {
    const { root, actions } = showOptions();
    control(root, '保存读过的文章').click();
    button(root, '重新保存 b.example.cn 的文章').click();
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ keep: false });
    expect(actions.keepHost).toHaveBeenCalledExactlyOnceWith('b.example.cn');
  });

  it('tells what the library takes up, table by table', () => {
    const { root } = showOptions();
    const rows = [...root.querySelectorAll('.storage tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['文章目录', '3', '1 kB'],
      ['正文', '3', '12.3 MB'],
      ['somethingNew', '0', '0字节'],
    ]);
    expect(root.textContent).toContain('扩展共用去 20 MB，浏览器允许 10 GB。');
    expect(showOptions({}, {}, { report: null }).root.textContent).toContain('正在统计…');
  });

  it('offers to ask for persistence only where the browser has not promised it', () => {
    const { root, actions } = showOptions();
    button(root, '请浏览器保留').click();
    expect(actions.persist).toHaveBeenCalledTimes(1);
    const promised = showOptions({}, {}, { report: { ...report, persisted: true } }).root;
    expect(buttons(promised).map((each) => each.textContent)).not.toContain('请浏览器保留');
    expect(promised.textContent).toContain('浏览器已答应不清理这些数据。');
  });

  it('says first what is wrong with the library', () => {
    const { root, actions } = showOptions(
      {},
      {},
      { notices: [{ key: 'healthLost', values: { articles: 12 }, actions: ['library', 'dismiss'] }] },
    );
    expect(root.querySelector('main > :first-child')?.textContent).toContain('12 篇');
    button(root, '知道了').click();
    expect(actions.dismiss).toHaveBeenCalledExactlyOnceWith('healthLost');
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
    const { root } = showOptions({}, { undoReset }, { notice: '已恢复默认设置。' });
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
