import { openLibrary } from '../../../lib/library/open-library.ts';
import { numberedVisit } from '../../unit/library/visits.ts';
import { ownDatabases } from './own-databases.ts';

/**
 * Told the suffix of a database's name, keeps article after article in it, and says the number of each once it is
 * told to be kept. Never stops by itself.
 */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  const library = await openLibrary({ now: Date.now, database: ownDatabases(data) });
  for (let number = 0; ; number++) {
    const kept = await library.keepVisit(numberedVisit(number));
    if (!kept.ok) throw new Error(kept.failure.key);
    postMessage(number);
  }
};
