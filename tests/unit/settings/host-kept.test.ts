import { describe, expect, it } from 'vitest';
import { hostKept, withHostKept } from '../../../lib/settings/host-kept.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

const host = 'www.bjdch.gov.cn';

describe('hostKept', () => {
  it('is true by default, false everywhere once switched off as a whole', () => {
    expect(hostKept(defaultSettings, host)).toBe(true);
    expect(hostKept({ ...defaultSettings, keep: false }, host)).toBe(false);
  });

  it('is false on a host that is switched off, in whichever case it is written, and true on others', () => {
    const settings = { ...defaultSettings, ...withHostKept(defaultSettings, 'WWW.bjdch.gov.cn', false) };
    expect(hostKept(settings, host)).toBe(false);
    expect(hostKept(settings, 'news.bjd.com.cn')).toBe(true);
    expect(withHostKept(settings, host, true)).toEqual({ unkeptHosts: [] });
  });

  it('has nothing to do with where marks are off', () => {
    const settings = { ...defaultSettings, enabled: false, disabledHosts: [host] };
    expect(hostKept(settings, host)).toBe(true);
  });
});
