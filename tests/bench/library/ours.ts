import { Dexie } from 'dexie';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { allArticles } from '../../../lib/library/all-articles.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import type { TermSource } from '../../../lib/library/prepare-visit.ts';
import { parseQuery } from '../../../lib/search/parse-query.ts';
import { hasWords } from '../../../lib/search/score-article.ts';
import { type SearchField, searchFields } from '../../../lib/search/search-fields.ts';
import { foldText } from '../../../lib/text/fold-text.ts';
import { visitMaker } from './generate-articles.ts';
import { designationsIn, glossaryOf, knownTerms } from './known-terms.ts';

/** Opens the library with a source of terms that may be changed. */
async function open(terms: () => TermSource): Promise<Library> {
  return openLibrary({ now: Date.now, terms: async () => terms() });
}

/** Milliseconds for storing the same articles. */
export interface ImportTimes {
  /** With the index, terms known beforehand. */
  readonly library: number;
  /** Their records alone, into a database without index. */
  readonly plain: number;
}

/** Fills an empty library with generated articles. */
export async function fill(files: readonly CategoryFile[], count: number): Promise<ImportTimes> {
  const glossary = glossaryOf(files);
  const make = visitMaker(7, designationsIn(glossary));
  const visits = Array.from({ length: count }, (_, index) => make(index));
  const terms = knownTerms(glossary, visits);
  const library = await open(() => terms);
  const start = performance.now();
  const kept = await library.keepVisits(visits);
  if (!kept.ok) throw new Error(kept.failure.key);
  const time = performance.now() - start;
  return { library: time, plain: await fillPlain(library, count) };
}

async function fillPlain(library: Library, count: number): Promise<number> {
  const nos = Array.from({ length: count }, (_, at) => at + 1);
  const heads = await library.heads(nos);
  const texts = await library.texts(nos);
  const plain = new Dexie('plain', { cache: 'disabled' });
  plain.version(1).stores({ articles: 'no', texts: 'no' });
  await plain.open();
  const start = performance.now();
  await plain.table('articles').bulkAdd(heads);
  await plain.table('texts').bulkAdd(texts);
  const time = performance.now() - start;
  plain.close();
  return time;
}

/** Milliseconds for each of some further articles, stored one by one with index and terms as the background does. */
export async function storeOneByOne(files: readonly CategoryFile[], count: number): Promise<number[]> {
  const glossary = glossaryOf(files);
  const make = visitMaker(99, designationsIn(glossary));
  const library = await open(() => glossary);
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const visit = make(1_000_000 + index);
    const start = performance.now();
    await library.keepVisit(visit);
    times.push(performance.now() - start);
  }
  return times;
}

/** Bytes of all texts as UTF-8, and of the index. */
export async function sizes(count: number): Promise<{ readonly texts: number; readonly index: number }> {
  const library = await openLibrary({ now: Date.now });
  const encoder = new TextEncoder();
  let texts = 0;
  for (let from = 1; from <= count; from += 500) {
    const some = await library.texts(Array.from({ length: 500 }, (_, at) => from + at));
    for (const { article } of some) {
      for (const { text } of article.blocks) texts += encoder.encode(text).length;
    }
  }
  const { tables } = await library.report();
  return { texts, index: tables.find(({ name }) => name === 'index')?.bytes ?? 0 };
}

/** Stretches of the library's own texts, of a length; the same in libraries of all sizes, which begin alike. */
export async function stretches(length: number, count: number): Promise<string[]> {
  const library = await openLibrary({ now: Date.now });
  const texts = await library.texts(Array.from({ length: count }, (_, at) => at + 1));
  return texts.map(({ article }, at) =>
    foldText(article.blocks[at % article.blocks.length]?.text ?? '').text.slice(6, 6 + length),
  );
}

/** Milliseconds of one query in an open library, to the first answer and to the last, and what it found. */
export interface QueryTimes {
  readonly first: number;
  readonly last: number;
  readonly nos: readonly number[];
}

/** Asks queries one after the other. */
export async function ask(texts: readonly string[]): Promise<QueryTimes[]> {
  const library = await openLibrary({ now: Date.now });
  const times: QueryTimes[] = [];
  for (const text of ['东', ...texts]) {
    const start = performance.now();
    let first: number | null = null;
    let nos: readonly number[] = [];
    for await (const found of library.search({ ...allArticles, text }, new AbortController().signal)) {
      first ??= performance.now() - start;
      nos = found.nos;
    }
    times.push({ first: first ?? 0, last: performance.now() - start, nos });
  }
  return times.slice(1);
}

/** Of each query, how many articles the library finds wrongly or not at all; the folded texts decide. */
export async function countWrong(texts: readonly string[], count: number): Promise<number[]> {
  const library = await openLibrary({ now: Date.now });
  const fields = new Map<number, readonly SearchField[]>();
  for (let from = 1; from <= count; from += 500) {
    const some = await library.texts(Array.from({ length: 500 }, (_, at) => from + at));
    for (const { no, article } of some) fields.set(no, searchFields(article));
  }
  const answers = await ask(texts);
  return texts.map((text, at) => {
    const { words } = parseQuery(text);
    const found = new Set(answers[at]?.nos);
    let wrong = 0;
    for (const [no, searched] of fields) if (hasWords(searched, words) !== found.has(no)) wrong += 1;
    return wrong;
  });
}
