import { levelBit } from '../search/catalogue.ts';
import { hasWords } from '../search/score-article.ts';
import { searchFields } from '../search/search-fields.ts';
import type { TermCount } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import { dayOf } from './catalogue-row.ts';
import type { ArticleQuery, TermUse } from './library.ts';

/** Articles that are read at once. */
const batch = 200;

/** Answers from the records themselves, for as long as there is no sound index: slow, and right. */
export interface LibraryScan {
  readonly findRows: (query: ArticleQuery, words: readonly string[]) => Promise<readonly number[]>;
  readonly uses: (conceptId: string) => Promise<TermUse[]>;
  readonly companions: (conceptId: string) => Promise<TermCount[]>;
  readonly sources: () => Promise<{ readonly source: string; readonly count: number }[]>;
}

export function scanLibrary(store: Store): LibraryScan {
  async function* heads(): AsyncGenerator<readonly StoredArticle[]> {
    const nos = await store.read('records', (view) => view.allNos());
    for (let from = 0; from < nos.length; from += batch) {
      yield await store.read('records', (view) => view.articles(nos.slice(from, from + batch)));
    }
  }

  async function all(wanted: (article: StoredArticle) => boolean): Promise<StoredArticle[]> {
    const found: StoredArticle[] = [];
    for await (const articles of heads()) found.push(...articles.filter(wanted));
    return found;
  }

  const usesOf = (conceptId: string) =>
    all((article) => article.deletedAt === null && uses(article, conceptId));

  return {
    findRows: async (query, words) => {
      const found: StoredArticle[] = [];
      for await (const articles of heads()) {
        const passing = articles.filter((article) => passes(article, query));
        const texts = await store.read('records', (view) => view.texts(passing.map(({ no }) => no)));
        const having = texts.filter(({ article }) => hasWords(searchFields(article), words));
        const nos = new Set(having.map(({ no }) => no));
        found.push(...passing.filter(({ no }) => words.length === 0 || nos.has(no)));
      }
      return inReadersOrder(found, query).map(({ no }) => no);
    },
    uses: async (conceptId) =>
      (await usesOf(conceptId))
        .map((article) => ({
          no: article.no,
          day: publishedOn(article) ?? dayOf(article.firstReadAt),
          count: article.terms.find((term) => term.conceptId === conceptId)?.count ?? 0,
        }))
        .sort((one, other) => compare(one.day, other.day) || one.no - other.no),
    companions: async (conceptId) => {
      const articles = await usesOf(conceptId);
      const ids = articles.flatMap(({ terms }) => terms.map((term) => term.conceptId));
      return countEach(ids.filter((id) => id !== conceptId)).map(([id, count]) => ({ conceptId: id, count }));
    },
    sources: async () => {
      const articles = await all(({ deletedAt }) => deletedAt === null);
      const sources = countEach(articles.flatMap(({ source }) => source ?? []));
      return sources.map(([source, count]) => ({ source, count }));
    },
  };
}

const uses = ({ terms }: StoredArticle, conceptId: string): boolean =>
  terms.some((term) => term.conceptId === conceptId);

/** The day of publication, as printed; null where there is none. */
function publishedOn({ publishedAt }: StoredArticle): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0] ?? null;
}

function passes(article: StoredArticle, query: ArticleQuery): boolean {
  const { from, to, source, level, conceptId, hasExcerpts, bin } = query;
  const day = publishedOn(article);
  return (
    (article.deletedAt !== null) === bin &&
    (from === null || (day !== null && day >= from)) &&
    (to === null || (day !== null && day <= to)) &&
    (source === null || article.source === source) &&
    (level === null || (article.levels & levelBit(level)) !== 0) &&
    (conceptId === null || uses(article, conceptId)) &&
    (!hasExcerpts || article.excerpts > 0)
  );
}

function inReadersOrder(articles: readonly StoredArticle[], { sort }: ArticleQuery): StoredArticle[] {
  const published = (article: StoredArticle) =>
    publishedOn(article) === null ? dayOf(article.firstReadAt) : (article.publishedAt ?? '').slice(0, 16);
  return [...articles].sort(
    (one, other) =>
      (sort === 'read' ? other.lastReadAt - one.lastReadAt : compare(published(other), published(one))) ||
      other.slot - one.slot,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each distinct value with how often it occurs, most frequent first. */
function countEach(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
