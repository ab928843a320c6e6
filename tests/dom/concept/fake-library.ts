import type { ArticleQuery, FoundArticles, Library, TermUse } from '../../../lib/library/library.ts';
import type { KeptText } from '../../../lib/store/records.ts';

/** A library in memory as far as concepts go, and ways to change it and to make it fail. */
export interface FakeLibrary {
  readonly library: Library;
  /** Articles as they are from now on; tells those who watch. */
  readonly setTexts: (texts: readonly KeptText[]) => void;
  /** While true, every question fails. */
  failing: boolean;
  /** How often texts were asked for, and of how many articles in all. */
  readonly asked: { times: number; texts: number };
}

export function fakeLibrary(given: readonly KeptText[]): FakeLibrary {
  let texts = new Map(given.map((text) => [text.no, text]));
  const listeners = new Set<() => void>();
  const fake: FakeLibrary = {
    failing: false,
    asked: { times: 0, texts: 0 },
    setTexts(now) {
      texts = new Map(now.map((text) => [text.no, text]));
      for (const listener of listeners) listener();
    },
    library: {
      uses: answering(async (conceptId: string) =>
        [...texts.values()]
          .flatMap((text) => useOf(text, conceptId))
          .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.no - b.no)),
      ),
      texts: answering(async (nos: readonly number[]) => {
        fake.asked.times += 1;
        fake.asked.texts += nos.length;
        return nos.flatMap((no) => texts.get(no) ?? []);
      }),
      companions: answering(async (conceptId: string) => {
        const counts = new Map<string, number>();
        for (const text of texts.values()) {
          const ids = new Set(text.occurrences.map((each) => each.conceptId));
          if (ids.delete(conceptId)) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
        }
        return [...counts].map(([id, count]) => ({ conceptId: id, count })).sort((a, b) => b.count - a.count);
      }),
      async *search(_query: ArticleQuery): AsyncGenerator<FoundArticles> {
        yield { nos: [...texts.keys()], complete: true, problem: null, hits: [] };
      },
      watch(listener: () => void, signal: AbortSignal) {
        listeners.add(listener);
        signal.addEventListener('abort', () => listeners.delete(listener));
      },
    } as Partial<Library> as Library,
  };

  function answering<A, T>(answer: (asked: A) => Promise<T>): (asked: A) => Promise<T> {
    return async (asked) => {
      if (fake.failing) throw new Error('The database is gone.');
      return answer(asked);
    };
  }
  return fake;
}

function useOf({ no, article, occurrences }: KeptText, conceptId: string): TermUse[] {
  const count = occurrences.filter((each) => each.conceptId === conceptId).length;
  return count === 0 ? [] : [{ no, day: article.publishedAt?.slice(0, 10) ?? '2026-01-01', count }];
}
