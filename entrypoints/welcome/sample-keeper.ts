import type { Detection } from '../../lib/detection/detection.ts';
import type { Library } from '../../lib/library/library.ts';
import { type Failure, failure, type Result, success } from '../../lib/outcome/result.ts';
import { sampleArticle } from './sample-article.ts';

/** The sample is no page that was judged: it has no grounds. */
export const sampleDetection: Detection = { type: 'article', reasons: [], siteId: sampleArticle.siteId };

/** What keeping needs from outside. */
export interface SampleKeeperPorts {
  readonly openLibrary: () => Promise<Library>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Address of the welcome page. */
  readonly url: string;
}

/** Puts the sample article into the reader's library like any article that was read, and takes it out again. */
export function sampleKeeper({ openLibrary, now, newId, url }: SampleKeeperPorts) {
  async function keep(): Promise<Failure | null> {
    const library = await openLibrary();
    const kept = await library.keepVisit({
      visitId: newId(),
      url,
      article: sampleArticle,
      detection: sampleDetection,
      readAt: now(),
    });
    return kept.ok ? null : kept.failure;
  }

  async function takeOut(): Promise<Failure | null> {
    const library = await openLibrary();
    const kept = await library.byUrl(sampleArticle.canonicalUrl);
    const removed: Result<unknown> = kept ? await library.remove([kept.no]) : success(null);
    return removed.ok ? null : removed.failure;
  }

  /** A library that can't even be opened is an expected failure to the reader. */
  const attempt = (work: () => Promise<Failure | null>) => () =>
    work().catch((): Failure => failure('libraryUnavailable').failure);

  return { keep: attempt(keep), takeOut: attempt(takeOut) };
}
