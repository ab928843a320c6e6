import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlannedRestore, Restoring } from '../../../components/library/backup-state.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { defaultLook } from '../../../lib/settings/reading-look.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { backupOf } from '../library/backup-of.ts';
import { hour, morning, numberedVisit } from '../library/visits.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
Object.assign((globalThis as unknown as { browser: object }).browser, {
  i18n: { getMessage: (key: string) => key },
});
const { createBackupStore } = await import('../../../entrypoints/library/backup-store.ts');
const { readSettings } = await import('../../../lib/settings/read-settings.ts');
const { readReadingLook } = await import('../../../lib/settings/keep-reading-look.ts');
const { readLastMark } = await import('../../../lib/settings/last-mark.ts');
const { readOwnTerms } = await import('../../../lib/settings/keep-own-terms.ts');

const open = (): Promise<Library> => openLibrary({ now: () => morning, database: null });
const wanted = {
  text: '薄荷议事',
  sentence: '',
  url: 'https://www.bjdch.gov.cn/a/1.html',
  title: '',
  notedAt: 7,
};

/** A backup of an article and two excerpts, with a note and a setting of its own. */
async function someBackup(): Promise<File> {
  const library = await open();
  await library.keepVisit(numberedVisit(1));
  await library.excerpts.put([numberedExcerpt(1), numberedExcerpt(2)]);
  const file = await backupOf(library, {
    terms: { ignored: [], wanted: [wanted] },
    settings: { ...defaultSettings, hoverDelay: 400 },
    readingLook: { ...defaultLook, size: 24, theme: 'dark' },
    lastMark: 'pink',
  });
  return new File([file], 'some.ndjson.gz');
}

function pageOn(library: Library) {
  const saveFile = vi.fn<(name: string, file: Blob) => void>();
  const askDownloads = vi.fn(async () => true);
  const backUpWhenDue = vi.fn(async () => {});
  const ports = { now: () => morning + 9 * hour, saveFile, askDownloads, backUpWhenDue };
  const store = createBackupStore(library, ports, new AbortController().signal);
  store.open();
  const comesTo = (kind: Restoring['kind']) => expect.poll(() => store.restoring.value.kind).toBe(kind);
  const plan = (): PlannedRestore => {
    const { value } = store.restoring;
    if (value.kind !== 'planned') throw new Error(`It is ${value.kind}.`);
    return value.plan;
  };
  return { ...store, ...ports, comesTo, plan };
}

beforeEach(() => storage.clear());

describe('making a backup', () => {
  it('hands the file over once it is checked, and remembers when', async () => {
    const library = await open();
    await library.keepVisit(numberedVisit(1));
    const page = pageOn(library);
    page.actions.make();
    await expect.poll(() => page.making.value.kind).toBe('done');
    expect(page.making.value).toMatchObject({ counts: { articles: 1, excerpts: 0 }, leftOut: 0 });
    expect(page.saveFile.mock.calls[0]?.[0]).toMatch(/^dongcheng-gloss-2026-08-\d\d\.ndjson\.gz$/);
    await expect.poll(() => page.state.value?.lastBackupAt).toBe(morning + 9 * hour);
  });

  it('hands nothing over where it is stopped', async () => {
    const page = pageOn(await open());
    page.actions.make();
    page.actions.cancel();
    await expect
      .poll(() => page.making.value)
      .toMatchObject({ kind: 'failed', failure: { key: 'backupCancelled' } });
    expect(page.saveFile).not.toHaveBeenCalled();
  });

  it('is done by itself only with the permission', async () => {
    const page = pageOn(await open());
    page.actions.setAutomatic(true);
    await expect.poll(() => page.state.value?.automatic).toBe(true);
    await expect.poll(() => page.backUpWhenDue.mock.calls.length).toBe(1);
    page.actions.setAutomatic(false);
    await expect.poll(() => page.state.value?.automatic).toBe(false);
    page.askDownloads.mockResolvedValueOnce(false);
    page.actions.setAutomatic(true);
    await expect.poll(() => page.askDownloads.mock.calls.length).toBe(2);
    await expect.poll(() => page.notice.value).toBe('backupAutomaticDenied');
    expect(page.state.value?.automatic).toBe(false);
  });
});

describe('restoring a backup', () => {
  it('changes nothing before the reader has agreed, and settings only where that is ticked', async () => {
    const library = await open();
    const page = pageOn(library);
    page.actions.open(await someBackup());
    await page.comesTo('planned');
    expect(page.plan()).toMatchObject({ name: 'some.ndjson.gz', newTerms: 1 });
    expect(await library.latest(9)).toEqual([]);
    expect((await readOwnTerms()).terms).toEqual([]);
    page.actions.restore();
    await page.comesTo('done');
    expect(await library.latest(9)).toHaveLength(1);
    expect((await readOwnTerms()).terms).toMatchObject([{ label: wanted.text, createdAt: wanted.notedAt }]);
    expect((await readSettings()).hoverDelay).toBe(defaultSettings.hoverDelay);
    expect([await readReadingLook(), await readLastMark()]).toEqual([defaultLook, 'amber']);

    page.actions.open(await someBackup());
    await page.comesTo('planned');
    expect(page.plan().newTerms).toBe(0);
    page.actions.choose({ revive: false, settings: true });
    page.actions.restore();
    await page.comesTo('done');
    expect((await readSettings()).hoverDelay).toBe(400);
    expect(await readReadingLook()).toEqual({ ...defaultLook, size: 24, theme: 'dark' });
    expect(await readLastMark()).toBe('pink');
  });

  it('looks again where what was deleted for good is wanted back', async () => {
    const library = await open();
    const { id } = numberedExcerpt(1);
    await library.excerpts.put([numberedExcerpt(1, { deletedAt: morning })]);
    await library.excerpts.purge([id], morning + 8 * hour);
    const page = pageOn(library);
    page.actions.open(await someBackup());
    await page.comesTo('planned');
    expect(page.plan().outcome.counts).toMatchObject({ deleted: 1, excerpts: { added: 1 } });
    page.actions.choose({ revive: true, settings: false });
    await expect.poll(() => page.restoring.value).toMatchObject({ plan: { choice: { revive: true } } });
    expect(page.plan().outcome.counts).toMatchObject({ deleted: 0, excerpts: { added: 2 } });
    page.actions.restore();
    await page.comesTo('done');
    expect(await library.excerpts.get([id])).toHaveLength(1);
  });

  it('refuses what is no backup, and takes another file then', async () => {
    const page = pageOn(await open());
    page.actions.open(new File(['<html>'], 'page.html'));
    await page.comesTo('failed');
    expect(page.restoring.value).toMatchObject({ failure: { key: 'backupForeign' }, begun: false });
    page.actions.open(await someBackup());
    await page.comesTo('planned');
    page.actions.close();
    expect(page.restoring.value).toEqual({ kind: 'idle' });
    page.actions.restore();
    expect(page.restoring.value).toEqual({ kind: 'idle' });
  });

  it('goes by the last of two files', async () => {
    const page = pageOn(await open());
    page.actions.open(new File(['<html>'], 'first.html'));
    page.actions.open(await someBackup());
    await page.comesTo('planned');
    expect(page.plan().name).toBe('some.ndjson.gz');
  });
});
