import type { Browser } from 'wxt/browser';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { isSameWork } from '../../lib/excerpt/same-article.ts';
import type { Excerpts } from '../../lib/library/excerpts.ts';
import type { Library } from '../../lib/library/library.ts';
import type { ArticleAt, Reply } from '../../lib/messaging/protocol.ts';
import type { Answers } from '../../lib/messaging/receive.ts';
import { type Failed, failure, type Result } from '../../lib/outcome/result.ts';
import type { HeldLibrary } from '../own-pages/held-library.ts';

type Sender = Browser.runtime.MessageSender;

/** What keeping excerpts needs from outside. */
export interface ExcerptKeeperPorts {
  readonly held: HeldLibrary;
  readonly now: () => number;
  /** Tells the open pages that excerpts of an article have changed. */
  readonly tell: (canonicalUrls: readonly string[]) => Promise<void>;
  /** Looks after a library in which something was stored. Nobody waits for it. */
  readonly noted: (library: Library) => Promise<void>;
}

/** Most tags that are suggested. */
const mostTags = 200;

/** Answers what pages ask about the excerpts of their articles. Writing is answered when it is stored. */
export function excerptKeeper({ held, now, tell, noted }: ExcerptKeeperPorts) {
  /** A database that the browser has closed under us often opens again. */
  async function write(work: (excerpts: Excerpts) => Promise<Result<unknown>>): Promise<Result<unknown>> {
    const written = await read(work);
    if (written.ok || written.failure.key !== 'libraryUnavailable') return written;
    held.forget();
    return read(work);
  }

  async function read<T>(work: (excerpts: Excerpts) => Promise<T>): Promise<T | Failed> {
    try {
      return await work((await held.get()).excerpts);
    } catch {
      held.forget();
      return failure('libraryUnavailable');
    }
  }

  async function save(
    { canonicalUrl }: { readonly canonicalUrl: string },
    { tab }: Sender,
    work: (excerpts: Excerpts) => Promise<Result<unknown>>,
  ): Promise<null | Failed> {
    if (tab?.incognito) return failure('excerptPrivate');
    const written = await write(work);
    if (!written.ok) return written;
    await tell([canonicalUrl]);
    void held.get().then(noted, () => null);
    return null;
  }

  /** The excerpt of this id where it is of this article, wherever it is published. Another one's may not be touched. */
  async function own(all: Excerpts, id: string, article: ArticleAt): Promise<Excerpt | undefined> {
    const [excerpt] = await all.get([id]);
    if (!excerpt) return undefined;
    const { source } = excerpt;
    return source.canonicalUrl === article.canonicalUrl || isSameWork(source, article) ? excerpt : undefined;
  }

  return {
    'excerpts.of-page': (article) =>
      read(async (all) => [
        ...(await all.ofArticle(article.canonicalUrl)),
        ...(await all.ofSameWork(article)),
      ]),
    'excerpt.put': (request, sender) =>
      save(request, sender, async (all) => {
        const { excerpt, canonicalUrl } = request;
        const [before] = await all.get([excerpt.id]);
        if (before && before.source.canonicalUrl !== canonicalUrl) return failure('badRequest');
        return all.put([excerpt]);
      }),
    'excerpt.change': (request, sender) =>
      save(request, sender, async (all) => {
        const { id, fields } = request;
        if (!(await own(all, id, request))) return failure('excerptGone');
        return all.change([{ id, fields }], now());
      }),
    'excerpt.remove': (request, sender) =>
      save(request, sender, async (all) => {
        const { id } = request;
        if (!(await own(all, id, request))) return failure('excerptGone');
        return all.change([{ id, fields: { deletedAt: now() } }], now());
      }),
    'tags.suggest': (): Promise<Reply<'tags.suggest'> | Failed> =>
      read(async (all) => (await all.tags()).slice(0, mostTags).map(({ tag }) => tag)),
  } satisfies Answers;
}
