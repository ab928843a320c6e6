import type { Excerpt } from '../excerpt/excerpt.ts';
import { isExcerpt, isExcerptFields } from '../excerpt/excerpt-shape.ts';
import { isSameWork, titleKey } from '../excerpt/same-article.ts';
import { failure, type Result } from '../outcome/result.ts';
import type { Store, StoreChange } from '../store/store.ts';
import { changeExcerpts, purgeExcerpts, putExcerpts, retagExcerpts } from './change-excerpts.ts';
import type { Excerpts } from './excerpts.ts';
import { countTags, findExcerpts, inPlaceOrder } from './find-excerpts.ts';

/** Excerpts that are read at once for an export. */
const batch = 200;

/** Does something in one transaction over the whole library; see `openLibrary`. */
type Change = <T>(work: (change: StoreChange) => Promise<T>) => Promise<Result<T>>;

/** The excerpts of a library. `purge` looks through the bin for what has been there for long enough. */
export function openExcerpts(store: Store, change: Change, purge: () => Promise<void>): Excerpts {
  let known: { readonly state: number; readonly byId: ReadonlyMap<string, Excerpt> } | null = null;

  let running: Promise<unknown> = Promise.resolve();

  /** All of them. One call after the other: a page that asks for several things at once reads ten thousand once. */
  function everything(): Promise<readonly Excerpt[]> {
    const next = running.then(readNews, readNews);
    running = next;
    return next;
  }

  /** Once they were read, only what has changed is read again: a search that is typed asks for every letter. */
  function readNews(): Promise<readonly Excerpt[]> {
    return store.read('excerpts', async (view) => {
      const before = known;
      const { state, changed } = await view.excerptNews(before?.state ?? null);
      const read = changed === null ? await view.allExcerpts() : await view.excerpts(changed);
      const byId = new Map(changed === null ? [] : before?.byId);
      for (const id of changed ?? []) byId.delete(id);
      for (const excerpt of read) byId.set(excerpt.id, excerpt);
      known = { state, byId };
      return [...byId.values()];
    });
  }

  async function* all(): AsyncGenerator<readonly Excerpt[]> {
    for (let from: string | null = ''; from !== null; ) {
      const after: string = from;
      const { excerpts, last } = await store.read('excerpts', (view) => view.excerptsAfter(after, batch));
      yield excerpts;
      from = last;
    }
  }

  return {
    put: async (excerpts) => {
      if (!excerpts.every(isExcerpt)) return failure('excerptTooLong');
      return change(async (change) => {
        await putExcerpts(change, excerpts);
        return null;
      });
    },
    change: async (changes, at) => {
      if (!changes.every(({ fields }) => isExcerptFields(fields))) return failure('excerptTooLong');
      const changed = await change((change) => changeExcerpts(change, changes, at));
      if (changed.ok && changes.some(({ fields }) => typeof fields.deletedAt === 'number')) await purge();
      return changed;
    },
    get: (ids) => store.read('excerpts', (view) => view.excerpts(ids)),
    ofArticle: async (url) => {
      const excerpts = await store.read('excerpts', (view) => view.excerptsOf(url));
      return inPlaceOrder(excerpts.filter(({ deletedAt }) => deletedAt === null));
    },
    ofSameWork: async ({ canonicalUrl, ...work }) => {
      const key = titleKey(work.title);
      if (key === null) return [];
      const excerpts = await store.read('excerpts', (view) => view.excerptsTitled(key));
      return excerpts.filter(
        ({ source, deletedAt }) =>
          deletedAt === null && source.canonicalUrl !== canonicalUrl && isSameWork(source, work),
      );
    },
    find: async (query) => findExcerpts(await everything(), query),
    tags: async () => countTags((await everything()).filter(({ deletedAt }) => deletedAt === null)),
    retag: (from, to, at) => change((change) => retagExcerpts(change, from, to, at)),
    purge: (ids, at) => change((change) => purgeExcerpts(change, Number.POSITIVE_INFINITY, ids, at)),
    tombstones: () => store.read('excerpts', (view) => view.tombstones()),
    all,
  };
}
