import { openLibrary } from '../../../lib/library/open-library.ts';
import { numberedVisit } from '../../unit/library/visits.ts';

/** Keeps article after article, and says the number of each once it is told to be kept. Never stops by itself. */
const library = await openLibrary({ now: Date.now });
for (let number = 0; ; number++) {
  const kept = await library.keepVisit(numberedVisit(number));
  if (!kept.ok) throw new Error(kept.failure.key);
  postMessage(number);
}
