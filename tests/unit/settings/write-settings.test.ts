import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hostEnabled, withHost } from '../../../lib/settings/host-enabled.ts';
import { defaultSettings, type Settings } from '../../../lib/settings/settings.ts';
import { installStorage } from './fake-storage.ts';

const storage = installStorage();
const { readSettings } = await import('../../../lib/settings/read-settings.ts');
const { watchSettings } = await import('../../../lib/settings/watch-settings.ts');
const { writeSettings } = await import('../../../lib/settings/write-settings.ts');

beforeEach(() => storage.clear());

describe('readSettings', () => {
  it('gives the defaults where nothing is stored or storage fails', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    storage.failNext();
    expect(await readSettings()).toEqual(defaultSettings);
  });
});

describe('writeSettings', () => {
  it('stores the change and answers with the whole', async () => {
    const written = await writeSettings({ hoverDelay: 300 });
    expect(written).toEqual({ ok: true, value: { ...defaultSettings, hoverDelay: 300 } });
    expect(await readSettings()).toEqual({ ...defaultSettings, hoverDelay: 300 });
  });

  it('loses no field when several contexts write at once', async () => {
    await Promise.all([
      writeSettings({ enabled: false }),
      writeSettings({ tooltip: false }),
      writeSettings({ occurrences: 'first' }),
      writeSettings((current) => withHost(current, 'a.cn', false)),
      writeSettings((current) => withHost(current, 'b.cn', false)),
    ]);
    const settings = await readSettings();
    expect(settings).toMatchObject({ enabled: false, tooltip: false, occurrences: 'first' });
    expect([...settings.disabledHosts].sort()).toEqual(['a.cn', 'b.cn']);
  });

  it('fails as a value and lets the next writer in', async () => {
    storage.failNext();
    expect(await writeSettings({ enabled: false })).toMatchObject({
      ok: false,
      failure: { key: 'settingsNotSaved' },
    });
    expect((await writeSettings({ tooltip: false })).ok).toBe(true);
    expect(await readSettings()).toEqual({ ...defaultSettings, tooltip: false });
  });
});

describe('watchSettings', () => {
  it('tells each change of the settings, nothing else, and nothing after the end', async () => {
    const listener = vi.fn<(settings: Settings) => void>();
    const watching = new AbortController();
    watchSettings(listener, watching.signal);
    await storage.set({ other: 1 });
    await writeSettings((current) => withHost(current, 'a.cn', false));
    watching.abort();
    await writeSettings({ tooltip: false });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(hostEnabled(listener.mock.calls[0]?.[0] ?? defaultSettings, 'a.cn')).toBe(false);
  });
});
