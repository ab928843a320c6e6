import { beforeEach, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { installStorage } from '../settings/fake-storage.ts';

const storage = installStorage();
const { automaticBackup } = vi.hoisted(() => ({ automaticBackup: vi.fn(async () => {}) }));
vi.mock('../../../entrypoints/own-pages/automatic-backup.ts', () => ({ automaticBackup }));
const { backUpWhenDue } = await import('../../../entrypoints/background/back-up-when-due.ts');

beforeEach(() => {
  storage.clear();
  automaticBackup.mockClear();
});

const open = vi.fn((): Promise<Library> => openLibrary({ now: Date.now, database: null }));
const day = 86_400_000;

it.each([
  ['nobody asked for one', {}, 0],
  ['one was written this week', { automatic: true, lastBackupAt: Date.now() - day }, 0],
  ['a week has passed', { automatic: true, lastBackupAt: Date.now() - 8 * day }, 1],
  ['there never was one', { automatic: true }, 1],
])(
  'the background that starts leaves the library closed unless a backup is due: %s',
  async (_, backup, times) => {
    open.mockClear();
    await storage.set({ backup });
    await backUpWhenDue(open);
    expect([open.mock.calls.length, automaticBackup.mock.calls.length]).toEqual([times, times]);
  },
);
