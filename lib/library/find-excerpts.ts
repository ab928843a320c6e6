import { lastChange } from '../excerpt/change-excerpt.ts';
import { tagKey } from '../excerpt/clean-tags.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import { parseQuery } from '../search/parse-query.ts';
import { foldText } from '../text/fold-text.ts';
import { dayOf } from './catalogue-row.ts';
import type { ExcerptQuery } from './excerpts.ts';

/** The excerpts of a list that a query asks for, in its order. A query that is too long finds nothing. */
export function findExcerpts(excerpts: readonly Excerpt[], query: ExcerptQuery): readonly Excerpt[] {
  const { words, problem } = parseQuery(query.text);
  if (problem) return [];
  const found = excerpts.filter((excerpt) => passes(excerpt, query) && hasWords(excerpt, words));
  return inReadersOrder(found, query.sort);
}

/** Every tag of a list with its number of excerpts, most frequent first. */
export function countTags(
  excerpts: readonly Excerpt[],
): readonly { readonly tag: string; readonly count: number }[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const tag of excerpts.flatMap(({ tags }) => tags)) {
    const counts = spellings.get(tagKey(tag)) ?? new Map<string, number>();
    spellings.set(tagKey(tag), counts.set(tag, (counts.get(tag) ?? 0) + 1));
  }
  return [...spellings.values()]
    .map((counts) => ({
      tag: [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '',
      count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    }))
    .sort((one, other) => other.count - one.count || compare(one.tag, other.tag));
}

/** Excerpts of one article in the order of their places. */
export function inPlaceOrder(excerpts: readonly Excerpt[]): Excerpt[] {
  return [...excerpts].sort(comparePlaces);
}

function passes(excerpt: Excerpt, query: ExcerptQuery): boolean {
  const { canonicalUrl, tag, mark, conceptId, source, from, to, bin } = query;
  return (
    (excerpt.deletedAt !== null) === bin &&
    (canonicalUrl === null || excerpt.source.canonicalUrl === canonicalUrl) &&
    (tag === null || excerpt.tags.some((each) => tagKey(each) === tagKey(tag))) &&
    (mark === null || excerpt.mark === mark) &&
    (conceptId === null || excerpt.conceptIds.includes(conceptId)) &&
    (source === null || excerpt.source.source === source) &&
    (from === null || dayOf(excerpt.createdAt) >= from) &&
    (to === null || dayOf(excerpt.createdAt) <= to)
  );
}

/** Stands between two texts that are folded in one go: no character, so no word goes across it. */
const between = '\uffff';

/** What is looked through of each excerpt, folded once: excerpts are never changed, only replaced. */
const foldedTexts = new WeakMap<Excerpt, string>();

function hasWords(excerpt: Excerpt, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = foldedTexts.get(excerpt);
  if (text === undefined) {
    const { target, note, tags, source } = excerpt;
    text = foldText([target.quote.exact, note, source.title, ...tags].join(between)).text;
    foldedTexts.set(excerpt, text);
  }
  return words.every((word) => text.includes(word));
}

function inReadersOrder(excerpts: readonly Excerpt[], sort: ExcerptQuery['sort']): Excerpt[] {
  if (sort === 'created') return [...excerpts].sort((one, other) => compareAges(one, other));
  if (sort === 'modified') {
    return [...excerpts].sort((one, other) => lastChange(other) - lastChange(one) || compareAges(one, other));
  }
  return byArticle(excerpts);
}

/** Article by article: newest published first, those without a day last. */
function byArticle(excerpts: readonly Excerpt[]): Excerpt[] {
  const days = new Map<string, string>();
  for (const { source } of excerpts) {
    const day = source.publishedAt ?? '';
    if (day >= (days.get(source.canonicalUrl) ?? '')) days.set(source.canonicalUrl, day);
  }
  const dayOfArticle = ({ source }: Excerpt): string => days.get(source.canonicalUrl) ?? '';
  return [...excerpts].sort(
    (one, other) =>
      compare(dayOfArticle(other), dayOfArticle(one)) ||
      compare(one.source.canonicalUrl, other.source.canonicalUrl) ||
      comparePlaces(one, other),
  );
}

const compareAges = (one: Excerpt, other: Excerpt): number =>
  other.createdAt - one.createdAt || comparePlaces(one, other);

function comparePlaces(one: Excerpt, other: Excerpt): number {
  const [here, there] = [one.target.position, other.target.position];
  return here.start - there.start || here.end - there.end || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
