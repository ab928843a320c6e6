import { askPersistence, type Room, readRoom } from '../store/room.ts';
import { type Sentinel, writeSentinel } from '../store/sentinel.ts';
import type { Library } from './library.ts';
import { type HealthFacts, unwatched, watchedBy } from './library-health.ts';

type Watched = Pick<Library, 'durable' | 'mark'>;

/**
 * Looks after the library: compares the database with what the sentinel remembers, asks the browser once there
 * is something to lose not to evict it, and gives what is then known.
 */
export async function checkHealth(library: Watched): Promise<HealthFacts> {
  const { durable } = library;
  if (!durable) return { durable, sentinel: null, room: await readRoom() };
  const sentinel = await noteMark(library);
  return { durable, sentinel, room: await claimRoom(sentinel) };
}

/** After an article was kept, or could not be: `problem` is the key of the sentence that says why. */
export async function noteVisit(library: Watched, problem: string | null): Promise<void> {
  if (!library.durable) return;
  if (problem === null) await claimRoom(await noteMark(library, null));
  else await writeSentinel((before) => ({ ...(before ?? unwatched), problem }));
}

/** Asks the browser not to evict, until it has promised: from the first article on, where there is one who may ask. */
async function claimRoom(sentinel: Sentinel | null): Promise<Room> {
  const room = await readRoom();
  if (room.persisted || !sentinel || sentinel.articles === 0) return room;
  return { ...room, persisted: (await askPersistence()) ?? false };
}

async function noteMark(library: Watched, problem?: null) {
  const mark = await library.mark();
  return writeSentinel((before) => {
    const now = watchedBy(before, mark);
    return problem === undefined ? now : { ...now, problem };
  });
}
