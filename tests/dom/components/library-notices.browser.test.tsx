import './speak.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeepSwitch } from '../../../components/controls/keep-switch.tsx';
import { HealthBanner } from '../../../components/library/health-banner.tsx';
import { KeepStatus } from '../../../components/library/keep-status.tsx';
import type { HealthNotice, NoticeAction } from '../../../lib/library/library-health.ts';
import type { KeptState } from '../../../lib/messaging/protocol.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { speak } from './speak.ts';
import { button, buttons, control, stage, statusTexts } from './stage.ts';

afterEach(() => speak('zh'));

const notices: readonly HealthNotice[] = [
  { key: 'healthMemory', values: {}, actions: [] },
  { key: 'healthLost', values: { articles: 40, excerpts: 12 }, actions: ['restore', 'library', 'dismiss'] },
  { key: 'healthUnkept', values: { problem: 'diskFull' }, actions: ['storage', 'dismiss'] },
  { key: 'healthNoBackup', values: { days: 31 }, actions: ['backup', 'dismiss'] },
  { key: 'healthNearlyFull', values: { usage: 8_100_000_000, quota: 1e10 }, actions: ['storage'] },
];

describe('the banner', () => {
  it('says each notice in a live region that is there before its text', () => {
    const { root, show } = stage();
    show(<HealthBanner can={[]} notices={[]} onAction={() => {}} />);
    const region = root.querySelector('[role="status"]');
    expect(region?.textContent).toBe('');
    show(<HealthBanner can={[]} notices={notices} onAction={() => {}} />);
    expect(root.querySelector('[role="status"]')).toBe(region);
    const said = statusTexts(root).join('');
    for (const words of ['没有给扩展数据库', '40 篇', '12 条', '31 天', '磁盘已满', '8.1 GB', '10 GB'])
      expect(said).toContain(words);
    expect(buttons(root)).toEqual([]);
  });

  it('offers what the page can do, and says which was chosen', () => {
    const { root, show } = stage();
    const onAction = vi.fn<(action: NoticeAction, notice: HealthNotice['key']) => void>();
    const lost = notices.filter(({ key }) => key === 'healthLost');
    show(<HealthBanner can={['restore', 'library', 'dismiss']} notices={lost} onAction={onAction} />);
    button(root, '从备份恢复').click();
    button(root, '打开资料库').click();
    button(root, '知道了').click();
    expect(onAction.mock.calls).toEqual([
      ['restore', 'healthLost'],
      ['library', 'healthLost'],
      ['dismiss', 'healthLost'],
    ]);
  });

  it.each(['zh', 'en'] as const)('fits a narrow window in %s', (language) => {
    speak(language);
    const { root, show } = stage();
    root.style.width = '320px';
    show(
      <HealthBanner
        can={['library', 'storage', 'restore', 'backup', 'dismiss']}
        notices={notices}
        onAction={() => {}}
      />,
    );
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('what became of an article', () => {
  const said = (kept: KeptState | null): string => {
    const { root, show } = stage();
    show(<KeepStatus kept={kept} onShowChanges={() => {}} />);
    return root.textContent ?? '';
  };
  const stored = { state: 'kept', no: 7, outcome: 'new', durable: true } as const;

  it.each<[string, KeptState | null]>([
    ['', null],
    ['正在存入资料库…', { state: 'pending' }],
    ['已存入资料库', stored],
    ['已存入资料库', { ...stored, outcome: 'unchanged' }],
    ['暂时记住，浏览器关闭后就没有了', { ...stored, durable: false }],
    ['未存入资料库：保存已关闭', { state: 'off' }],
    ['隐私窗口里读的不保存', { state: 'private' }],
    ['未存入资料库：出了意外的问题，请再试一次。', { state: 'failed', problem: 'noSuchKey' }],
  ])('is said in one line: %s', (words, kept) => {
    expect(said(kept)).toBe(words);
  });

  it('leads to the changes of a changed article', () => {
    const { root, show } = stage();
    const onShowChanges = vi.fn<(no: number) => void>();
    show(<KeepStatus kept={{ ...stored, outcome: 'changed' }} onShowChanges={onShowChanges} />);
    expect(root.textContent).toContain('本文有更新');
    button(root, '看改动').click();
    expect(onShowChanges).toHaveBeenCalledExactlyOnceWith(7);
  });
});

describe('the switches for keeping', () => {
  const host = 'www.bjdch.gov.cn';

  function showSwitches(over: object, at: string | null = host) {
    const { root, show } = stage();
    const spies = { site: vi.fn<(kept: boolean) => void>(), everywhere: vi.fn<(kept: boolean) => void>() };
    show(
      <KeepSwitch
        host={at}
        onKeepEverywhere={spies.everywhere}
        onKeepSite={spies.site}
        settings={{ ...defaultSettings, ...over }}
      />,
    );
    const state = (label: string): string => {
      const { checked, disabled } = control(root, label);
      return `${checked ? 'on' : 'off'}${disabled ? ', fixed' : ''}`;
    };
    return { root, spies, states: [state('此站点文章'), state('所有文章')] };
  }

  it.each<[object, string | null, string[]]>([
    [{}, host, ['on', 'on']],
    [{ unkeptHosts: [host] }, host, ['off', 'on']],
    [{ keep: false }, host, ['on, fixed', 'off']],
    [{}, null, ['off, fixed', 'on']],
  ])('show what holds and what a wider switch overrules: %j on %s', (over, at, states) => {
    expect(showSwitches(over, at).states).toEqual(states);
  });

  it('say what the reader wants, each for itself', () => {
    const { root, spies } = showSwitches({});
    control(root, '此站点文章').click();
    control(root, '所有文章').click();
    expect([spies.site.mock.calls, spies.everywhere.mock.calls]).toEqual([[[false]], [[false]]]);
  });
});
