import { type BackupState, daysWithoutBackup, storedBackupState } from '../settings/backup-state.ts';
import { changeStored, readStored } from '../settings/stored-value.ts';
import type { Instant } from '../store/records.ts';
import { askPersistence, type Room, readRoom } from '../store/room.ts';
import { type Sentinel, writeSentinel } from '../store/sentinel.ts';
import type { Library } from './library.ts';
import { type HealthFacts, unwatched, watchedBy } from './library-health.ts';

type Watched = Pick<Library, 'durable' | 'mark'>;

/**
 * Looks after the library: compares the database with what the sentinel remembers, asks the browser once there
 * is something to lose not to evict it, and gives what is then known.
 */
export async function checkHealth(library: Watched, now: Instant): Promise<HealthFacts> {
  const { durable } = library;
  if (!durable) return { durable, sentinel: null, room: await readRoom(), daysWithoutBackup: null };
  const sentinel = await noteMark(library);
  const [room, state] = await Promise.all([claimRoom(sentinel), noteSince(sentinel, now)]);
  return {
    durable,
    sentinel,
    room,
    daysWithoutBackup: hasSome(sentinel) ? daysWithoutBackup(state, now) : null,
  };
}

/** Remembers since when there is something to lose: reminders of backups count from there. */
async function noteSince(sentinel: Sentinel | null, now: Instant): Promise<BackupState> {
  const state = await readStored(storedBackupState);
  if (state.since !== null || !hasSome(sentinel)) return state;
  const noted = await changeStored(storedBackupState, ({ since }) => ({ since: since ?? now }));
  return noted.ok ? noted.value : state;
}

function hasSome(sentinel: Sentinel | null): sentinel is Sentinel {
  return sentinel !== null && sentinel.articles + sentinel.excerpts > 0;
}

/** After an article was kept, or could not be: `problem` is the key of the sentence that says why. */
export async function noteVisit(library: Watched, problem: string | null): Promise<void> {
  if (!library.durable) return;
  if (problem === null) await claimRoom(await noteMark(library, null));
  else await writeSentinel((before) => ({ ...(before ?? unwatched), problem }));
}

/** After an excerpt was kept. */
export async function noteExcerpt(library: Watched): Promise<void> {
  if (library.durable) await claimRoom(await noteMark(library));
}

/** Asks the browser not to evict, until it has promised: from the first article or excerpt on, where there is one who may ask. */
async function claimRoom(sentinel: Sentinel | null): Promise<Room> {
  const room = await readRoom();
  if (room.persisted || !hasSome(sentinel)) return room;
  return { ...room, persisted: (await askPersistence()) ?? false };
}

async function noteMark(library: Watched, problem?: null) {
  const mark = await library.mark();
  return writeSentinel((before) => {
    const now = watchedBy(before, mark);
    return problem === undefined ? now : { ...now, problem };
  });
}
