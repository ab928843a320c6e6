import type { Browser } from 'wxt/browser';
import { namesArticleAt, sameHost } from '../article/article-address.ts';
import { isExcerpt, isExcerptFields } from '../excerpt/excerpt-shape.ts';
import { isRecord } from '../glossary/json-shape.ts';

type Sender = Browser.runtime.MessageSender;
type Check = (request: unknown, sender: Sender) => boolean;

/** Longest address and id, UTF-16 units. */
const longest = { address: 8_192, id: 64, title: 10_000, date: 64 };

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

const namesArticle = (request: unknown): request is Readonly<Record<'url' | 'canonicalUrl', string>> =>
  isRecord(request) &&
  isText(request.url, longest.address) &&
  isText(request.canonicalUrl, longest.address) &&
  isText(request.title, longest.title) &&
  (request.publishedAt === null || isText(request.publishedAt, longest.date));

const namesExcerpt: Check = (request) =>
  namesArticle(request) && isText((request as Readonly<Record<string, unknown>>).id, longest.id);

/** Most paragraphs, characters and targets that are looked through at once. */
const anchorLimits = { paragraphs: 20_000, characters: 4_000_000, targets: 5_000 };

function hasParagraphs(request: unknown): request is Readonly<Record<string, unknown>> {
  if (!isRecord(request) || !Array.isArray(request.paragraphs)) return false;
  const paragraphs: readonly unknown[] = request.paragraphs;
  if (paragraphs.length > anchorLimits.paragraphs) return false;
  let room = anchorLimits.characters;
  return paragraphs.every((paragraph) => {
    room -= typeof paragraph === 'string' ? paragraph.length : Number.POSITIVE_INFINITY;
    return room >= 0;
  });
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** What a reading may ask about any text: it says nothing of what the reader keeps. */
export const anchorRequests: Readonly<Record<string, Check>> = {
  'excerpts.describe': (request) =>
    hasParagraphs(request) &&
    isRecord(request.span) &&
    isOffset(request.span.start) &&
    isOffset(request.span.end) &&
    request.span.start < request.span.end,
};

/** What a reading may ask about excerpts, by shape and size. */
export const excerptRequests: Readonly<Record<string, Check>> = {
  'excerpts.of-page': namesArticle,
  'excerpts.anchor': (request) =>
    hasParagraphs(request) &&
    Array.isArray(request.targets) &&
    request.targets.length <= anchorLimits.targets &&
    request.targets.every((target) => isExcerptFields({ target })) &&
    namesArticle(request),
  'excerpt.put': (request) => {
    if (!namesArticle(request)) return false;
    const { excerpt } = request as Readonly<Record<string, unknown>>;
    return isExcerpt(excerpt) && excerpt.source.canonicalUrl === request.canonicalUrl;
  },
  'excerpt.change': (request, sender) =>
    namesExcerpt(request, sender) && isExcerptFields((request as Readonly<Record<string, unknown>>).fields),
  'excerpt.remove': namesExcerpt,
};

/** True where a request speaks of the article that stands at the sender's own address. */
const ofOwnArticle: Check = (request, { url }) =>
  namesArticle(request) &&
  sameHost(request.url, url ?? '') &&
  namesArticleAt(request.canonicalUrl, request.url);

/** The same for a page of a site, which may speak of its own article only. */
export const sitesExcerptRequests: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(excerptRequests).map(([name, check]): [string, Check] => [
    name,
    (request, sender) => check(request, sender) && ofOwnArticle(request, sender),
  ]),
);
