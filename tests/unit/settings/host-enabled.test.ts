import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostEnabled, withHost } from '../../../lib/settings/host-enabled.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

const host = 'www.bjdch.gov.cn';

describe('hostEnabled', () => {
  it('is true by default', () => {
    expect(hostEnabled(defaultSettings, host)).toBe(true);
  });

  it('is false everywhere while switched off as a whole', () => {
    expect(hostEnabled({ ...defaultSettings, enabled: false }, host)).toBe(false);
  });

  it('is false on a host that is switched off, in whichever case it is written, and true on its parent', () => {
    const settings = { ...defaultSettings, disabledHosts: [host] };
    expect(hostEnabled(settings, 'WWW.bjdch.gov.cn')).toBe(false);
    expect(hostEnabled(settings, 'bjdch.gov.cn')).toBe(true);
  });
});

describe('withHost', () => {
  const hosts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}\.cn$/), { maxLength: 5 });

  it('switches the one host and leaves the others as they were', () => {
    fc.assert(
      fc.property(hosts, fc.boolean(), (others, enabled) => {
        const settings = { ...defaultSettings, disabledHosts: others };
        const changed = { ...settings, ...withHost(settings, host, enabled) };
        expect(hostEnabled(changed, host)).toBe(enabled);
        for (const other of others) expect(hostEnabled(changed, other)).toBe(false);
        expect(changed.disabledHosts).toHaveLength(others.length + (enabled ? 0 : 1));
      }),
    );
  });

  it('names a host once however often it is switched off', () => {
    const once = { ...defaultSettings, ...withHost(defaultSettings, host, false) };
    expect(withHost(once, host.toUpperCase(), false).disabledHosts).toEqual([host]);
  });
});
