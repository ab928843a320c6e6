import './speak.ts';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { host, pageSubject, popup, spyActions } from './popup-fixture.tsx';
import { button, buttons, control, stage } from './stage.ts';

const names = ['此页', '此站点', '所有站点'] as const;

function states(root: HTMLElement): string[] {
  return names.map((name) => {
    const input = control(root, name);
    return `${input.checked ? 'on' : 'off'}${input.disabled ? ', fixed' : ''}`;
  });
}

describe('the switches', () => {
  it.each([
    ['an article', defaultSettings, pageSubject(), host, ['on', 'on', 'on']],
    [
      'a page switched off',
      defaultSettings,
      pageSubject('article', { enabled: false }),
      host,
      ['off', 'on', 'on'],
    ],
    ['a list', defaultSettings, pageSubject('list'), host, ['off, fixed', 'on', 'on']],
    [
      'a site switched off',
      { ...defaultSettings, disabledHosts: [host] },
      pageSubject(),
      host,
      ['off, fixed', 'off', 'on'],
    ],
    [
      'everything switched off',
      { ...defaultSettings, enabled: false },
      pageSubject(),
      host,
      ['off, fixed', 'on, fixed', 'off'],
    ],
    ['no site', defaultSettings, { kind: 'closed' }, null, ['off, fixed', 'off, fixed', 'on']],
  ] as const)('on %s', (_, settings, subject, hostName, expected) => {
    const { root, show } = stage();
    show(popup({ settings, subject, host: hostName, actions: spyActions() }));
    expect(states(root)).toEqual(expected);
  });

  it('ask for what the reader wants and show what is', () => {
    const { root, show } = stage();
    const actions = spyActions();
    show(popup({ actions }));
    for (const name of names) control(root, name).click();
    expect(actions.enablePage).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.enableSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.enableEverywhere).toHaveBeenCalledExactlyOnceWith(false);
    expect(states(root)).toEqual(['on', 'on', 'on']);
    show(popup({ actions, settings: { ...defaultSettings, enabled: false } }));
    expect(control(root, '所有站点').checked).toBe(false);
  });

  it('keep or don’t keep articles, on this site and everywhere', () => {
    const { root, show } = stage();
    const actions = spyActions();
    show(popup({ actions }));
    control(root, '此站点文章').click();
    control(root, '所有文章').click();
    expect(actions.keepSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(actions.keepEverywhere).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('are switches to assistive technology, and say which site is meant', () => {
    const { root, show } = stage();
    show(popup({ actions: spyActions() }));
    for (const name of names) expect(control(root, name).getAttribute('role')).toBe('switch');
    const description = control(root, '此站点').getAttribute('aria-describedby');
    expect(description && document.getElementById(description)?.textContent).toBe(host);
  });
});

describe('the ways on', () => {
  it('lead to the side panel and the settings', () => {
    const { root, show } = stage();
    const actions = spyActions();
    show(popup({ actions }));
    button(root, '侧边栏').click();
    button(root, '设置').click();
    expect(actions.openPanel).toHaveBeenCalledTimes(1);
    expect(actions.openOptions).toHaveBeenCalledTimes(1);
  });

  it('leave out a side panel that cannot be opened', () => {
    const { root, show } = stage();
    show(popup({ actions: { ...spyActions(), openPanel: null } }));
    expect(buttons(root).map((each) => each.textContent)).not.toContain('侧边栏');
  });
});
