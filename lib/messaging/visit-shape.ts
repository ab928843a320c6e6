import { dictionary, isRecord, oneOf, orNull, type Shape } from '../glossary/json-shape.ts';
import type { Visited } from './protocol.ts';

/** Most blocks of an article. */
const mostBlocks = 20_000;
/** Longest of each, UTF-16 units: far more than any page of the named sites has. */
const longest = { name: 1_000, headline: 10_000, address: 8_192, body: 4_000_000 };
const mostPeople = 300;
const mostReasons = 100;
const mostValues = 10;

const string = (most: number, pattern?: RegExp): Shape => {
  return (value, path) =>
    typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true)
      ? null
      : { path, fault: 'must be a text that fits' };
};

const count: Shape = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? null : { path, fault: 'must be a natural number' };

const upTo = (most: number, shape: Shape): Shape => {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > most)
      return { path, fault: `must be a list of up to ${most}` };
    for (const item of value) {
      const fault = shape(item, path);
      if (fault) return fault;
    }
    return null;
  };
};

/** An object with these fields and no other: what is kept is what was looked at. */
const exactly = (required: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape => {
  return (value, path) => {
    if (!isRecord(value)) return { path, fault: 'must be an object' };
    const known = { ...required, ...optional };
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(known, name)) return { path: name, fault: 'is not known' };
    }
    for (const [name, shape] of Object.entries(known)) {
      const missing = !Object.hasOwn(value, name);
      if (missing && Object.hasOwn(optional, name)) continue;
      const fault = missing ? { path: name, fault: 'is missing' } : shape(value[name], name);
      if (fault) return fault;
    }
    return null;
  };
};

const name = string(longest.name);
const headline = string(longest.headline);
const address = string(longest.address);
const siteId = string(longest.name, /^[\w-]+$/);
const people = upTo(mostPeople, exactly({ name, role: name }));
const body = string(longest.body);

const block = exactly(
  { kind: oneOf('paragraph', 'subheading', 'caption', 'note'), text: body },
  { caption: body, photographer: name, provider: name },
);

const article = exactly({
  canonicalUrl: address,
  siteId,
  kicker: orNull(headline),
  title: headline,
  subtitle: orNull(headline),
  source: orNull(name),
  contentSource: orNull(name),
  publishedAt: orNull(string(25, /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+08:00)?$/)),
  authors: people,
  editors: people,
  page: orNull(name),
  blocks: upTo(mostBlocks, block),
  jumps: upTo(mostPeople, exactly({ direction: oneOf('to', 'from'), page: name })),
  pagination: orNull(
    exactly({
      page: count,
      pages: count,
      previous: orNull(address),
      next: orNull(address),
      all: orNull(address),
    }),
  ),
});

const values: Shape = (value, path) =>
  isRecord(value) && Object.keys(value).length > mostValues
    ? { path, fault: `must have up to ${mostValues} fields` }
    : dictionary(headline)(value, path);

const detection = exactly({
  type: oneOf('article'),
  reasons: upTo(mostReasons, exactly({ code: name, values })),
  siteId,
});

const visit = exactly({ visitId: string(43, /^\d+(-\d+){3}$/), url: address, article, detection });

/** True for a visit that is whole and nothing more than that. Whether its text fits the library is said there. */
export function isVisit(value: unknown): value is Visited {
  return visit(value, '') === null;
}
