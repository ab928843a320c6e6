import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { hostOfOrigin } from '../../components/options/host-of-origin.ts';
import type { StorageReport } from '../../lib/library/library.ts';
import type { HealthNotice } from '../../lib/library/library-health.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { withHost } from '../../lib/settings/host-enabled.ts';
import { withHostKept } from '../../lib/settings/host-kept.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { askPersistence } from '../../lib/store/room.ts';
import { createHealthStore } from '../health/health-store.ts';
import { automaticBackup } from '../own-pages/automatic-backup.ts';
import { builtInOrigins, knownFacts, readFacts } from './options-facts.ts';

/** State of the options page and what can be done to it. Everything ends with `end`. */
export function createOptionsStore(end: AbortSignal) {
  const settings = signal(defaultSettings);
  const facts = signal(knownFacts());
  const notice = signal('');
  const beforeReset = signal<Settings | null>(null);
  const report = signal<StorageReport | null>(null);
  const health = signal<ReturnType<typeof createHealthStore> | null>(null);

  /** Saves at once. The notice is emptied first, so that the same words are read out again. */
  async function save(patch: Parameters<typeof writeSettings>[0], saved: string): Promise<boolean> {
    notice.value = '';
    const before = settings.value;
    settings.value = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) };
    const written = await writeSettings(patch);
    settings.value = written.ok ? written.value : before;
    notice.value = written.ok ? saved : problemMessage(written.failure.key);
    return written.ok;
  }

  function change(patch: Parameters<typeof writeSettings>[0]): void {
    beforeReset.value = null;
    void save(patch, message('saved'));
  }

  async function reset(): Promise<void> {
    const before = settings.value;
    if (await save(defaultSettings, message('optResetDone'))) beforeReset.value = before;
  }

  async function undoReset(): Promise<void> {
    const before = beforeReset.value;
    if (before && (await save(before, message('undone')))) beforeReset.value = null;
  }

  async function refreshFacts(): Promise<void> {
    facts.value = await readFacts();
  }

  async function revoke(origin: string): Promise<void> {
    notice.value = '';
    if (await browser.permissions.remove({ origins: [origin] })) {
      notice.value = message('optRevoked', hostOfOrigin(origin));
    }
    await refreshFacts();
  }

  async function grantBuiltIn(): Promise<void> {
    if (await browser.permissions.request({ origins: builtInOrigins() })) await refreshFacts();
  }

  const opened = openLibrary({ now: Date.now });

  async function measure(): Promise<void> {
    report.value = await (await opened).report();
  }

  async function persist(): Promise<void> {
    notice.value = '';
    notice.value = message((await askPersistence()) ? 'persistDone' : 'persistDenied');
    await measure();
  }

  void opened.then((library) => {
    if (end.aborted) return;
    health.value = createHealthStore(library, Date.now, end);
    library.watch(() => void measure(), end);
    void automaticBackup(library, Date.now, end);
  });
  void measure();
  watchSettings((changed) => {
    settings.value = changed;
  }, end);
  void readSettings().then((stored) => {
    settings.value = stored;
  });
  void refreshFacts();
  // Keys and permissions are changed on pages of the browser: look again on coming back.
  addEventListener('focus', () => void refreshFacts(), { signal: end });

  const undoable: ReadonlySignal<Settings | null> = beforeReset;
  return {
    settings,
    facts,
    notice,
    undoable,
    report,
    notices: computed(() => health.value?.notices.value ?? []),
    change,
    enableHost: (host: string) => change((current) => withHost(current, host, true)),
    keepHost: (host: string) => change((current) => withHostKept(current, host, true)),
    persist: () => void persist(),
    dismiss: (notice: HealthNotice['key']) => void health.value?.dismiss(notice),
    reset: () => void reset(),
    undoReset: () => void undoReset(),
    revoke: (origin: string) => void revoke(origin),
    grantBuiltIn: () => void grantBuiltIn(),
  };
}
