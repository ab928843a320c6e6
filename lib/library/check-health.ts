import { askPersistence, readRoom } from '../store/room.ts';
import { writeSentinel } from '../store/sentinel.ts';
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
  const room = await readRoom();
  const asked = !room.persisted && (sentinel?.articles ?? 0) > 0 ? await askPersistence() : null;
  return { durable, sentinel, room: { ...room, persisted: asked ?? room.persisted } };
}

/** After an article was kept, or could not be: `problem` is the key of the sentence that says why. */
export async function noteVisit(library: Watched, problem: string | null): Promise<void> {
  if (!library.durable) return;
  if (problem === null) await noteMark(library, null);
  else await writeSentinel((before) => ({ ...(before ?? unwatched), problem }));
}

async function noteMark(library: Watched, problem?: null) {
  const mark = await library.mark();
  return writeSentinel((before) => {
    const now = watchedBy(before, mark);
    return problem === undefined ? now : { ...now, problem };
  });
}
