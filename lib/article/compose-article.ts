import type { Article, ArticleBlock, Person } from './article.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { ClassifiedBlock } from './classify-blocks.ts';
import { cleanHeading } from './clean-title.ts';
import { findJumps } from './find-jumps.ts';
import type { HeadFacts } from './head-facts.ts';
import { cleanSource } from './info-row.ts';
import { parseByline } from './parse-byline.ts';
import { parseCredits } from './parse-credits.ts';
import { dateFromUrl, parseDate, parseDayOfYear } from './parse-date.ts';
import { parseDateline } from './parse-dateline.ts';

/** Everything read from one page that an article is made of. */
export interface ArticleParts {
  readonly url: string;
  readonly siteId: string;
  /** Canonical texts of the elements that carry the headlines; empty where there's none. */
  readonly headings: { readonly kicker: string; readonly title: string; readonly subtitle: string };
  readonly facts: HeadFacts;
  readonly texts: readonly string[];
  /** One entry a text. */
  readonly classified: readonly ClassifiedBlock[];
}

/** Makes the article of what was read; `null` if the page gives neither a title nor a text. */
export function composeArticle(parts: ArticleParts): Article | null {
  const { facts, headings, url } = parts;
  const blocks = parts.classified.flatMap((block, at) => articleBlock(block, parts.texts[at] ?? ''));
  const title = firstOf([headings.title, ...facts.titles], (text) => cleanHeading(text) || null);
  if (title === null && blocks.length === 0) return null;
  const credits = parts.classified.flatMap((block) => (block.kind === 'credits' ? [block.credits] : []));
  const rows = facts.credits.flatMap((row) => parseCredits(row) ?? []);
  const source = firstOf(facts.sources, cleanSource);
  const bodySource = firstOf(
    credits.map((line) => line.source ?? ''),
    cleanSource,
  );
  return {
    canonicalUrl: canonicalUrl(url, facts.ownUrls),
    siteId: parts.siteId,
    kicker: firstOf([headings.kicker, ...facts.kickers], (text) => cleanHeading(text) || null),
    title: title ?? '',
    subtitle: firstOf([headings.subtitle, ...facts.subtitles], (text) => cleanHeading(text) || null),
    source: source ?? bodySource,
    contentSource: source !== null && bodySource !== source ? bodySource : null,
    publishedAt: publishedAt(facts.dates, url),
    authors: distinct([
      ...facts.bylines.flatMap(parseByline),
      ...rows.flatMap((row) => row.authors),
      ...datelines(blocks),
      ...credits.flatMap((line) => line.authors),
    ]),
    editors: distinct([...credits, ...rows].flatMap((line) => line.editors)),
    page: facts.page,
    blocks,
    jumps: blocks.flatMap((block) => findJumps(block.text)),
    pagination: facts.pagination,
  };
}

function articleBlock(block: ClassifiedBlock, text: string): ArticleBlock[] {
  if (block.kind === 'credits' || block.kind === 'dropped') return [];
  return block.kind === 'caption'
    ? [{ kind: 'caption', text, ...block.parts }]
    : [{ kind: block.kind, text }];
}

/** Reporters are named at the head of the first paragraphs or at the end of the last. */
function datelines(blocks: readonly ArticleBlock[]): Person[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const read = new Set([...paragraphs.slice(0, 2), ...paragraphs.slice(-1)]);
  return [...read].flatMap((block) => parseDateline(block.text));
}

function publishedAt(dates: readonly string[], url: string): string | null {
  const fromUrl = dateFromUrl(url);
  const read = dates.flatMap((text) => parseDate(text) ?? []);
  const best = read.find((date) => date.includes('T')) ?? null;
  const first = read[0] ?? null;
  // A time counts only for the day that the best place names.
  if (best !== null && first !== null && best.slice(0, 10) === first.slice(0, 10)) return best;
  if (first !== null) return first;
  const year = fromUrl?.slice(0, 4);
  return firstOf(dates, (text) => (year === undefined ? null : parseDayOfYear(text, year))) ?? fromUrl;
}

function distinct(people: readonly Person[]): Person[] {
  const first = people.filter(({ name }, at) => people.findIndex((other) => other.name === name) === at);
  // A row of bare names gives 作者; where the text says 记者, that's more.
  return first.map(
    (person) => people.find(({ name, role }) => name === person.name && role !== '作者') ?? person,
  );
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = text.trim() === '' ? null : read(text);
    if (value !== null) return value;
  }
  return null;
}
