import { isRecord } from '../glossary/json-shape.ts';
import { longestTag, mostTags } from './clean-tags.ts';
import { isDoubles } from './doubles-shape.ts';
import { type Excerpt, type ExcerptFields, type ExcerptTombstone, excerptMarks } from './excerpt.ts';
import { excerptLimits } from './excerpt-limits.ts';

const longestId = 64;
const longestName = 1_000;
const longestTitle = 10_000;
const longestAddress = 8_192;
const mostPeople = 300;
const mostConcepts = 1_000;

type Test = (value: unknown) => boolean;
type Tests = Readonly<Record<string, Test>>;

// Thousands are looked at for one list: plain loops, no paths to the fault.
/** An object with these fields and no other: what is kept is what was looked at. */
function exactly(tests: Tests): Test {
  const names = Object.keys(tests);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const name of names) {
      if (!Object.hasOwn(value, name)) return false;
      if (!tests[name]?.(value[name])) return false;
    }
    return Object.keys(value).length === names.length;
  };
}

const text =
  (most: number, pattern?: RegExp): Test =>
  (value) =>
    typeof value === 'string' && value.length <= most && (pattern?.test(value) ?? true);

const listOf =
  (most: number, test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(test);

const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** The last moment that a calendar knows, less the days that time zones may add. */
const lastInstant = 8_640_000_000_000_000 - 2 * 86_400_000;

/** True for a moment that can be written as a date: milliseconds since 1970-01-01 UTC, whole. */
export function isInstant(value: unknown): value is number {
  return isCount(value) && (value as number) <= lastInstant;
}

const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isId = text(longestId, /^[\w-]+$/);
const isMark: Test = (value) => excerptMarks.some((mark) => mark === value);
/** What may become a link: nothing that a browser would run. */
const isAddress = text(longestAddress, /^(?!\s*(?:javascript|data|vbscript):)[^\p{Cc}]*$/iu);

const hasOffsets = exactly({ start: isCount, end: isCount });
const isPosition: Test = (value) =>
  hasOffsets(value) && (value as { readonly start: number }).start <= (value as { readonly end: number }).end;

const targetTests = {
  quote: exactly({
    exact: text(excerptLimits.quote, /\S/),
    prefix: text(excerptLimits.around),
    suffix: text(excerptLimits.around),
  }),
  position: isPosition,
  paragraph: exactly({ index: isCount, digest: text(longestId), start: isCount }),
};
const isDescribed = exactly({ ...targetTests, rival: isCount });
const isLikeOthers = exactly({ ...targetTests, rival: isCount, doubles: isDoubles });
const isFromElsewhere = exactly(targetTests);
const isTarget: Test = (value) => isDescribed(value) || isLikeOthers(value) || isFromElsewhere(value);

const isSource = exactly({
  canonicalUrl: isAddress,
  url: isAddress,
  siteId: text(longestName, /^[\w-]+$/),
  title: text(longestTitle),
  source: orNull(text(longestName)),
  publishedAt: orNull(text(25, /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\+08:00)?$/)),
  authors: listOf(mostPeople, exactly({ name: text(longestName), role: text(longestName) })),
  page: orNull(text(longestName)),
});

const fieldTests = {
  mark: isMark,
  note: text(excerptLimits.note),
  tags: listOf(mostTags, text(2 * longestTag, /\S/)),
  target: isTarget,
  deletedAt: orNull(isInstant),
} satisfies Record<keyof ExcerptFields, Test>;

const timeTests = Object.fromEntries(Object.keys(fieldTests).map((name) => [name, isInstant]));

const testExcerpt = exactly({
  ...fieldTests,
  id: isId,
  source: isSource,
  printed: text(excerptLimits.printed),
  context: text(excerptLimits.context),
  conceptIds: listOf(mostConcepts, text(longestName, /^[\w-]+$/)),
  createdAt: isInstant,
  modified: exactly(timeTests),
});

const testTombstone = exactly({ id: isId, deletedAt: isInstant });

/** True for an excerpt that is whole, fits, and is nothing more: as the database, a message or a file may bring it. */
export function isExcerpt(value: unknown): value is Excerpt {
  return testExcerpt(value);
}

/** True for some of the fields that a reader may change, and no others. */
export function isExcerptFields(value: unknown): value is Partial<ExcerptFields> {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, field]) => Object.hasOwn(fieldTests, name) && fieldTests[name as keyof ExcerptFields](field),
    )
  );
}

export function isTombstone(value: unknown): value is ExcerptTombstone {
  return testTombstone(value);
}
