import { signal } from '@preact/signals';
import { type ConcordanceRow, concordanceRows } from '../../lib/concordance/concordance-rows.ts';
import type { CitedArticle } from '../../lib/concordance/export-concordance.ts';
import type { DatedUse } from '../../lib/concordance/placed-text.ts';
import type { Library } from '../../lib/library/library.ts';
import type { KeptText } from '../../lib/store/records.ts';

/** Articles read in one go: for the screen, and on the way through all of them. */
const fewAtOnce = 40;
const manyAtOnce = 200;

/** What has been read of a concept's occurrences, by the number of the article. */
export interface ReadRows {
  readonly rows: ReadonlyMap<number, readonly ConcordanceRow[]>;
  readonly articles: ReadonlyMap<number, CitedArticle>;
}

/** Reads a concept's occurrences out of the library's texts, as they are needed. */
export function createRowReader(library: Library, conceptId: string, end: AbortSignal) {
  const rows = new Map<number, readonly ConcordanceRow[]>();
  const articles = new Map<number, CitedArticle>();
  const read = signal<ReadRows>({ rows, articles });
  const fresh = new Set<number>();
  let days = new Map<number, string>();
  let wanted: readonly number[] = [];
  let reading = false;

  async function readTexts(nos: readonly number[]): Promise<void> {
    for (const no of nos) fresh.add(no);
    const texts = await library.texts(nos).catch((error: unknown) => {
      for (const no of nos) fresh.delete(no);
      throw error;
    });
    if (end.aborted) return;
    // What the library no longer has, has no occurrence.
    for (const no of nos) rows.set(no, []);
    for (const text of texts) keep(text);
    read.value = { rows, articles };
  }

  function keep(text: KeptText): void {
    const { title, source, canonicalUrl: url } = text.article;
    rows.set(text.no, concordanceRows(text, conceptId, days.get(text.no) ?? ''));
    articles.set(text.no, { title, source, url });
  }

  /** Reads these articles next, and forgets those that were wanted before and have not been begun. */
  async function need(nos: readonly number[]): Promise<void> {
    wanted = nos;
    if (reading) return;
    reading = true;
    try {
      for (let next = missing(); next.length > 0 && !end.aborted; next = missing()) await readTexts(next);
    } finally {
      reading = false;
    }
  }

  const missing = (): readonly number[] => wanted.filter((no) => !fresh.has(no)).slice(0, fewAtOnce);

  /** Reads all that has not been read; tells how many articles are done. */
  async function needAll(onProgress: (done: number) => void): Promise<void> {
    const all = [...days.keys()].filter((no) => !fresh.has(no));
    const before = days.size - all.length;
    for (let at = 0; at < all.length && !end.aborted; at += manyAtOnce) {
      onProgress(before + at);
      await readTexts(all.slice(at, at + manyAtOnce));
    }
  }

  /** From now on speaks of these articles; what was read of them stays until it is read again. */
  function setUses(uses: readonly DatedUse[]): void {
    days = new Map(uses.map(({ no, day }) => [no, day]));
    fresh.clear();
  }

  return { read, need, needAll, setUses };
}
