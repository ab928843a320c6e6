import { sendToBackground } from '../../lib/messaging/send.ts';
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
  const { url, article } = reading.session;
  const first = await sendToBackground('excerpts.of-page', { url, canonicalUrl: article.canonicalUrl });
  if (signal.aborted) return;
  const run = await load();
  if (run && !signal.aborted) run(reading, place, first, signal);
}
