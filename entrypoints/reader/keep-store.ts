import { signal } from '@preact/signals';
import type { Detection } from '../../lib/detection/detection.ts';
import type { Library, Visit } from '../../lib/library/library.ts';
import type { ArticleOutline } from '../../lib/newspaper/issue-outline.ts';
import type { OpenedIssue } from '../../lib/newspaper/opened-issue.ts';
import { failure, type Result, success } from '../../lib/outcome/result.ts';
import type { ReadArticle } from '../newspaper-worker/protocol.ts';

/** What keeping needs from outside. */
export interface KeepPorts {
  readonly library: () => Promise<Library>;
  readonly readArticle: (id: string) => Promise<ReadArticle | null>;
  /** Tells whoever watches over the library; `problem` is the key of what went wrong. */
  readonly note: (library: Library, problem: string | null) => Promise<void>;
  readonly now: () => number;
  readonly newId: () => string;
  /** True in a private window, of which nothing is kept. */
  readonly isPrivate: () => boolean;
}

/** So many articles are written at once: few enough that progress shows. */
const batchSize = 12;

export type KeepStore = ReturnType<typeof createKeepStore>;

/** Puts articles of the open issue into the reader's library, and knows which are there. */
export function createKeepStore(ports: KeepPorts, end: AbortSignal) {
  /** Numbers in the library by the article's id in the issue. */
  const kept = signal<ReadonlyMap<string, number>>(new Map());
  const progress = signal<{ readonly done: number; readonly of: number } | null>(null);
  let looking = 0;
  let stop = new AbortController();
  end.addEventListener('abort', () => stop.abort());

  /** Finds out which articles are there already. */
  async function look(issue: OpenedIssue): Promise<void> {
    looking += 1;
    const turn = looking;
    const library = await ports.library();
    const found = new Map<string, number>();
    for (const { id } of issue.outline.articles) {
      const head = await library.byUrl(`${issue.address}#article=${id}`);
      if (turn !== looking || end.aborted) return;
      if (head && head.deletedAt === null) found.set(id, head.no);
    }
    kept.value = found;
  }

  async function visitOf(issue: OpenedIssue, outline: ArticleOutline): Promise<Visit | null> {
    const read = await ports.readArticle(outline.id);
    return (
      read && {
        visitId: ports.newId(),
        url: issue.kind === 'pdf' ? `${issue.address}#page=${outline.page + 1}` : issue.address,
        article: read.article,
        detection: detectionOf(issue),
        readAt: ports.now(),
      }
    );
  }

  async function write(
    issue: OpenedIssue,
    articles: readonly ArticleOutline[],
    signal: AbortSignal,
  ): Promise<Result<number>> {
    const library = await ports.library();
    progress.value = { done: 0, of: articles.length };
    let count = 0;
    for (let at = 0; at < articles.length && !signal.aborted; at += batchSize) {
      const batch = articles.slice(at, at + batchSize);
      const visits = await Promise.all(batch.map((each) => visitOf(issue, each)));
      const written = await library.keepVisits(visits.filter((visit) => visit !== null));
      await ports.note(library, written.ok ? null : written.failure.key);
      if (!written.ok) return written;
      count += written.value.length;
      const nos = written.value.map(({ no }) => no);
      // Reading leaves in the bin what is there; who presses a button wants it back.
      const binned = (await library.heads(nos)).filter(({ deletedAt }) => deletedAt !== null);
      if (binned.length > 0) await library.restore(binned.map(({ no }) => no));
      const ids = batch.filter((_, index) => visits[index] !== null).map(({ id }) => id);
      kept.value = new Map([...kept.value, ...ids.map((id, index) => [id, nos[index] ?? 0] as const)]);
      progress.value = { done: at + batch.length, of: articles.length };
    }
    return success(count);
  }

  return {
    kept,
    progress,
    look: (issue: OpenedIssue) => void look(issue).catch(() => null),
    /** Keeps some articles and gives how many; what was written before a failure or the end stays. */
    async keep(issue: OpenedIssue, articles: readonly ArticleOutline[]): Promise<Result<number>> {
      if (ports.isPrivate()) return failure('keptPrivate');
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      const kept = await write(issue, articles, signal).catch(() => failure('libraryUnavailable'));
      if (!signal.aborted) progress.value = null;
      return kept;
    },
    cancel: () => {
      stop.abort();
      progress.value = null;
    },
  };
}

/** What an issue was taken for, and why. */
export function detectionOf({ kind, outline }: OpenedIssue): Detection {
  const { paper, pages, articles } = outline;
  const counts = { pages: String(pages.length), articles: String(articles.length) };
  const reason =
    kind === 'pdf'
      ? { code: 'newspaper', values: { paper: paper ?? '', ...counts } }
      : { code: 'plain-text', values: {} };
  return { type: 'article', siteId: 'newspaper', reasons: [reason] };
}
