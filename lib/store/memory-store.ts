import type { StudyCard } from '../study/study-card.ts';
import { bytesOf } from './bytes-of.ts';
import {
  copyOfExcerpts,
  type HeldExcerpts,
  heldExcerptView,
  heldExcerptWriting,
  noExcerpts,
} from './memory-excerpts.ts';
import { copyOfPacks, type HeldPacks, heldPackView, heldPackWriting, noPacks } from './memory-packs.ts';
import { heldStudy } from './memory-study.ts';
import type { KeptText, Revision } from './records.ts';
import type { Store, StoreChange, StoreView } from './store.ts';
import type { StoredArticle } from './stored-article.ts';

interface Held extends HeldExcerpts, HeldPacks {
  readonly articles: Map<number, StoredArticle>;
  readonly texts: Map<number, KeptText>;
  readonly revisions: Map<string, Revision>;
  readonly index: Map<string, unknown>;
  readonly study: Map<string, StudyCard>;
  lastNo: number;
}

/** A store that lasts as long as its page, for browsers that give no database. Holds what one sitting reads. */
export function openMemoryStore(): Store {
  let held: Held = {
    articles: new Map(),
    texts: new Map(),
    revisions: new Map(),
    index: new Map(),
    study: new Map(),
    ...noExcerpts(),
    ...noPacks(),
    lastNo: 0,
  };
  let last: Promise<unknown> = Promise.resolve();

  /** Lets transactions wait for each other; one that fails leaves nothing behind. */
  function inTurn<T>(work: (copy: Held) => Promise<T>): Promise<T> {
    const turn = last.then(async () => {
      const copy = copyOf(held);
      const result = await work(copy);
      held = copy;
      return result;
    });
    last = turn.catch(() => null);
    return turn;
  }

  return {
    durable: false,
    read: (_scope, work) => work(viewOf(held)),
    change: (_scope, work) => inTurn((copy) => work(changeOf(copy))),
    mark: async (newId) => ({ id: newId, articles: held.articles.size, excerpts: held.excerpts.size }),
    measure: async () =>
      (
        [
          ...(['articles', 'texts', 'revisions', 'index', 'excerpts', 'tombstones'] as const),
          ...(['packs', 'packData', 'study'] as const),
        ] as const
      ).map((name) => ({
        name,
        records: held[name].size,
        bytes: [...held[name].values()].reduce((sum: number, record) => sum + bytesOf(record), 0),
      })),
    close: () => {},
  };
}

function copyOf(held: Held): Held {
  const { articles, texts, revisions, index, study, lastNo } = held;
  return {
    ...copyOfExcerpts(held),
    ...copyOfPacks(held),
    articles: new Map(articles),
    texts: new Map(texts),
    revisions: new Map(revisions),
    index: new Map(index),
    study: new Map(study),
    lastNo,
  };
}

const byAddress = (one: StoredArticle, other: StoredArticle): number =>
  one.canonicalUrl < other.canonicalUrl ? -1 : 1;

const revisionKey = (no: number, digest: string): string => `${no} ${digest}`;

function viewOf(held: Held): StoreView {
  const { articles, texts, revisions, index } = held;
  const some = <K, V>(from: ReadonlyMap<K, V>, keys: readonly K[]): V[] =>
    keys.flatMap((key) => from.get(key) ?? []);
  return {
    ...heldExcerptView(held),
    ...heldStudy(held.study),
    ...heldPackView(held),
    byUrls: async (urls) =>
      new Map(
        [...articles.values()]
          .filter(({ canonicalUrl }) => urls.includes(canonicalUrl))
          .map((article) => [article.canonicalUrl, article]),
      ),
    articles: async (nos) => some(articles, nos),
    articlesAfter: async (url, count) => {
      const later = [...articles.values()].filter(({ canonicalUrl }) => canonicalUrl > url);
      const some = later.sort(byAddress).slice(0, count);
      return { articles: some, last: later.length > count ? (some.at(-1)?.canonicalUrl ?? null) : null };
    },
    latest: async (count) =>
      [...articles.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((one, other) => other.lastReadAt - one.lastReadAt || other.no - one.no)
        .slice(0, count),
    binned: async (before) =>
      [...articles.values()]
        .filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
        .map(({ no }) => no),
    allNos: async () => [...articles.keys()],
    texts: async (nos) => some(texts, nos),
    revisions: async (no) => [...revisions.values()].filter((revision) => revision.no === no),
    shards: async (keys) => keys.map((key) => index.get(key)),
    shardKeys: async (prefix) => [...index.keys()].filter((key) => key.startsWith(prefix)),
  };
}

function changeOf(held: Held): StoreChange {
  const { articles, texts, revisions, index } = held;
  const view = viewOf(held);

  async function dropArticles(nos: readonly number[]): Promise<void> {
    for (const no of nos) {
      articles.delete(no);
      texts.delete(no);
      for (const { digest } of await view.revisions(no)) revisions.delete(revisionKey(no, digest));
    }
  }

  return {
    ...view,
    ...heldExcerptWriting(held),
    ...heldStudy(held.study),
    ...heldPackWriting(held),
    addArticles: async (added) =>
      added.map((article) => {
        held.lastNo += 1;
        articles.set(held.lastNo, { ...article, no: held.lastNo });
        return held.lastNo;
      }),
    putArticles: async (records) => {
      for (const record of records) articles.set(record.no, record);
    },
    putTexts: async (records) => {
      for (const record of records) texts.set(record.no, record);
    },
    putRevisions: async (records) => {
      for (const record of records) revisions.set(revisionKey(record.no, record.digest), record);
    },
    dropRevisions: async (keys) => {
      for (const [no, digest] of keys) revisions.delete(revisionKey(no, digest));
    },
    dropArticles,
    dropUrls: async (urls) =>
      dropArticles([...(await view.byUrls(urls)).values()].flatMap((article) => article?.no ?? [])),
    putShards: async (entries) => {
      for (const [key, value] of entries) index.set(key, value);
    },
    dropShards: async (keys) => {
      for (const key of keys) index.delete(key);
    },
  };
}
