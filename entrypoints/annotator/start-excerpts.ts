import { sendToBackground } from '../../lib/messaging/send.ts';
import { articleAt } from '../../lib/page/article-at.ts';
import type { Reading } from '../../lib/page/page.ts';
import type { ExcerptPlace, RunExcerpts } from './card-script.ts';

/**
 * Has the reader's excerpts of an article painted and handled until `signal` aborts. They are asked for first: by
 * the time they have come, the script that handles them has too.
 */
export async function startExcerpts(
  reading: Reading,
  place: ExcerptPlace,
  load: () => Promise<RunExcerpts | null>,
  signal: AbortSignal,
): Promise<void> {
  const first = await sendToBackground('excerpts.of-page', articleAt(reading.session));
  if (signal.aborted) return;
  const run = await load();
  if (run && !signal.aborted) run(reading, place, first, signal);
}
