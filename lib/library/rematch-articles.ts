import { type Result, success } from '../outcome/result.ts';
import { searchFields } from '../search/search-fields.ts';
import type { KeptText, TermOccurrence } from '../store/records.ts';
import type { Store, StoreChange } from '../store/store.ts';
import { countTerms, findTerms } from './find-terms.ts';
import { openIndexWriter } from './index-writer.ts';
import type { RematchStep } from './library.ts';
import { levelsOf, type TermSource } from './prepare-visit.ts';

/** Articles of one step: so few that the reader's own writing never waits long. */
const batch = 200;

/** A text whose terms are others than those that are kept with it. */
interface Rematched {
  readonly text: KeptText;
  readonly occurrences: readonly TermOccurrence[];
}

/** Finds the terms of the articles after `from` anew; `write` gets those that changed, if any did. */
export async function rematchArticles(
  store: Store,
  source: TermSource,
  from: number,
  write: (changed: readonly Rematched[]) => Promise<Result<null>>,
): Promise<Result<RematchStep>> {
  const { nos, texts, levels, done, total } = await store.read('records', async (view) => {
    const all = await view.allNos();
    const some = all.filter((no) => no > from).slice(0, batch);
    const done = all.filter((no) => no <= from).length + some.length;
    const texts = await view.texts(some);
    const levels = new Map((await view.articles(some)).map((article) => [article.no, article.levels]));
    return { nos: some, texts, levels, done, total: all.length };
  });
  const changed = texts.flatMap((text): Rematched[] => {
    const occurrences = findTerms(text.article, source.matcher);
    const sameLevels = levels.get(text.no) === levelsOf(countTerms(occurrences), source);
    return sameLevels && isSame(text.occurrences, occurrences) ? [] : [{ text, occurrences }];
  });
  const written = changed.length > 0 ? await write(changed) : success(null);
  if (!written.ok) return written;
  return success({ next: done < total ? (nos.at(-1) ?? null) : null, done, total });
}

/** Writes other terms of articles, and what the index needs of them. A text that was changed meanwhile keeps its own. */
export async function writeRematched(
  change: StoreChange,
  source: TermSource,
  changed: readonly Rematched[],
): Promise<null> {
  const found = new Map(changed.map((each) => [each.text.no, each]));
  const nos = [...found.keys()];
  const index = await openIndexWriter(change);
  const stands = new Map((await change.texts(nos)).map((text) => [text.no, text]));
  const articles = (await change.articles(nos)).filter(
    ({ no }) => JSON.stringify(stands.get(no)?.article) === JSON.stringify(found.get(no)?.text.article),
  );
  const added = articles.flatMap((article, at) => {
    const each = found.get(article.no);
    if (!each) return [];
    const terms = countTerms(each.occurrences);
    const levels = levelsOf(terms, source);
    const stored = { ...article, terms, levels, slot: index.firstSlot + at };
    return [{ article: stored, fields: searchFields(each.text.article), oldSlot: article.slot }];
  });
  await change.putArticles(added.map(({ article }) => article));
  await change.putTexts(
    added.flatMap(({ article: { no } }) => {
      const each = found.get(no);
      return each ? [{ ...each.text, occurrences: each.occurrences }] : [];
    }),
  );
  if (added.length > 0) await index.write(added, []);
  return null;
}

function isSame(some: readonly TermOccurrence[], others: readonly TermOccurrence[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at];
      return (
        one.conceptId === other?.conceptId &&
        one.place === other.place &&
        one.start === other.start &&
        one.end === other.end
      );
    })
  );
}
