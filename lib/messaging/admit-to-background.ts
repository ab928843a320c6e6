import type { Browser } from 'wxt/browser';
import { namesArticleAt, sameHost } from '../article/article-address.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import { isOwnPage } from './admit-to-page.ts';
import { anchorRequests, excerptRequests, sitesExcerptRequests } from './excerpt-requests.ts';
import { isVisit } from './visit-shape.ts';

type Sender = Browser.runtime.MessageSender;
type Check = (request: unknown, sender: Sender) => boolean;

/** Most blocks and characters that one `text.match` may bring; a page is sent in slices well below. */
export const matchLimits = { blocks: 5_000, characters: 1_000_000 };
const mostIds = 200;
/** Longest id and label of a concept together, UTF-16 units. */
const longestNames = 500;
/** A whole article may be selected, UTF-16 units. */
const longestSelection = 1_000_000;
/** Longest key of a sentence. */
const longestKey = 100;

const isStrings = (value: unknown, most: number): value is string[] =>
  Array.isArray(value) && value.length <= most && value.every((item) => typeof item === 'string');
const isCount = (value: unknown): boolean =>
  value === null || (Number.isSafeInteger(value) && (value as number) >= 0);
const isKeyOrNull = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length <= longestKey);
const isSwitches = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([name, on]) => (name === 'known' || name === 'disabled') && typeof on === 'boolean',
  );
const characters = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** What reading an article asks, on a site or in a page of ours. */
const fromReadings: Readonly<Record<string, Check>> = {
  'card.load': (request) => request === null,
  'text.match': (request) =>
    isRecord(request) &&
    isStrings(request.blocks, matchLimits.blocks) &&
    characters(request.blocks) <= matchLimits.characters,
  'concepts.get': (request) => isRecord(request) && isStrings(request.ids, mostIds),
  'pin-key.bound': (request) => request === null,
  'page.changed': (request) => request === null,
  'tags.suggest': (request) => request === null,
  ...anchorRequests,
  'concept.adjust': (request) =>
    isRecord(request) &&
    isStrings([request.conceptId, request.label], 2) &&
    characters([request.conceptId, request.label] as string[]) <= longestNames &&
    isSwitches(request.change),
  'concept.open': (request) =>
    isRecord(request) && typeof request.conceptId === 'string' && request.conceptId.length <= longestNames,
  'term.add': (request) =>
    isRecord(request) && typeof request.text === 'string' && request.text.length <= longestSelection,
};

const fromPages: Readonly<Record<string, Check>> = {
  ...fromReadings,
  ...sitesExcerptRequests,
  'annotator.load': (request) => isRecord(request) && typeof request.url === 'string',
  'pdf.seen': (request) => request === null,
  'page.count': (request) => isRecord(request) && isCount(request.count) && isKeyOrNull(request.unkept),
  'article.visit': (request, { url }) =>
    isVisit(request) &&
    sameHost(request.url, url ?? '') &&
    namesArticleAt(request.article.canonicalUrl, request.url),
};

const fromOwnPages: Readonly<Record<string, Check>> = {
  ...fromReadings,
  ...excerptRequests,
  'site.enable': (request) =>
    isRecord(request) && typeof request.origin === 'string' && Number.isSafeInteger(request.tabId),
};

/**
 * What the background lets in: a content script may ask for its own page only (it has a tab and no say
 * in which) and keep nothing but the article that stands there and excerpts of it; a page of ours that shows an article may ask
 * what reading it needs, and our own pages alone may grant sites. Shape and size are checked first.
 */
export function admitToBackground(name: string, request: unknown, sender: Sender): Result<null> {
  const own = isOwnPage(sender);
  const checks = own ? fromOwnPages : sender.tab?.id === undefined ? {} : fromPages;
  return Object.hasOwn(checks, name) && checks[name]?.(request, sender)
    ? success(null)
    : failure('badRequest');
}
