import { Dexie } from 'dexie';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { buildGlossary, type Glossary } from '../../../lib/glossary/glossary.ts';
import type { ArticleQuery, Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { createMatcher, type Matcher } from '../../../lib/matching/create-matcher.ts';
import { lastMorning, visitMaker } from './generate-articles.ts';

let source: { glossary: Glossary; matcher: Matcher };
let library: Library;

export async function open(files: readonly CategoryFile[]): Promise<void> {
  const glossary = buildGlossary(files);
  source = { glossary, matcher: createMatcher(glossary.designations) };
  library = await openLibrary({ now: Date.now, terms: async () => source });
}

const terms = () => [...source.glossary.entries.values()].map(({ concept }) => concept.prefLabel.zh);

export async function fill(count: number): Promise<number> {
  const visit = visitMaker(7, terms());
  let time = 0;
  const group = 2_500;
  for (let from = 0; from < count; from += group) {
    const visits = Array.from({ length: Math.min(group, count - from) }, (_, at) => visit(from + at));
    const start = performance.now();
    const kept = await library.keepVisits(visits);
    if (!kept.ok) throw new Error(kept.failure.key);
    time += performance.now() - start;
  }
  return time;
}
export async function storeSome(count: number): Promise<number[]> {
  const visit = visitMaker(99, terms());
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const made = visit(1_000_000 + index);
    const start = performance.now();
    await library.keepVisit(made);
    times.push(performance.now() - start);
  }
  return times;
}

export async function plain(count: number): Promise<number> {
  const db = new Dexie('plain', { cache: 'disabled' });
  db.version(1).stores({ articles: 'no', texts: 'no' });
  await db.open();
  let time = 0;
  const group = 2_500;
  for (let from = 1; from <= count; from += group) {
    const nos = Array.from({ length: Math.min(group, count - from + 1) }, (_, at) => from + at);
    const heads = await library.heads(nos);
    const texts = await library.texts(nos);
    const start = performance.now();
    await db.table('articles').bulkAdd(heads);
    await db.table('texts').bulkAdd(texts);
    time += performance.now() - start;
  }
  db.close();
  await Dexie.delete('plain');
  return time;
}

export const report = () => library.report();

const anything: ArticleQuery = {
  text: '',
  from: null,
  to: null,
  source: null,
  level: null,
  conceptId: null,
  hasExcerpts: false,
  bin: false,
  sort: 'published',
};

export async function query(text: string, sort: ArticleQuery['sort'] = 'published') {
  const start = performance.now();
  let first = 0;
  let count = 0;
  for await (const found of library.search({ ...anything, text, sort }, new AbortController().signal)) {
    if (!first) {
      const nos = found.nos.slice(0, 10);
      await Promise.all([library.heads(nos), library.snippets(nos, text)]);
      first = performance.now() - start;
    }
    count = found.nos.length;
  }
  return { first, all: performance.now() - start, count };
}
export async function words(length: number, count: number): Promise<string[]> {
  const nos = Array.from({ length: count }, (_, i) => 1 + i * 7);
  const texts = await library.texts(nos);
  return texts.map(({ article }, i) =>
    (article.blocks[i % article.blocks.length]?.text ?? '').slice(3, 3 + length),
  );
}
export async function uses() {
  const ids = [...source.glossary.entries.keys()];
  let start = performance.now();
  const all = await Promise.all(ids.map((id) => library.uses(id)));
  const total = performance.now() - start;
  const best = all.reduce((x, y) => (y.length > x.length ? y : x));
  const id = ids[all.indexOf(best)] as string;
  start = performance.now();
  const u = await library.uses(id);
  const one = performance.now() - start;
  start = performance.now();
  await library.texts(u.slice(0, 50).map(({ no }) => no));
  const texts = performance.now() - start;
  start = performance.now();
  await library.companions(id);
  return {
    total,
    one,
    texts,
    companions: performance.now() - start,
    articles: u.length,
    occ: u.reduce((s, x) => s + x.count, 0),
  };
}
export const now = lastMorning;
