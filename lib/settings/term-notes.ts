import { expressionKey } from '../article/quotation-coverage.ts';
import { isRecord } from '../glossary/json-shape.ts';

/** An expression that earlier versions noted for an entry, with where it was read; see `moveWanted`. */
export interface WantedTerm {
  readonly text: string;
  /** The sentence it was read in. */
  readonly sentence: string;
  /** Address and title of the article. */
  readonly url: string;
  readonly title: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly notedAt: number;
}

/** What the reader thinks of expressions that have no entry. Kept in `storage.local`; see `readTermNotes`. */
export interface TermNotes {
  /** Keys (`expressionKey`) of those not to be listed any more. */
  readonly ignored: readonly string[];
  /** Of earlier versions, newest first, each expression once. */
  readonly wanted: readonly WantedTerm[];
}

export const noTermNotes: TermNotes = { ignored: [], wanted: [] };

/** A few hours before the last of a `Date`, ECMA-262 §21.4.1.1: a day in Beijing is still one. */
const lastInstant = 8.6e15;
/** More than these are not kept: the oldest go. */
const most = { ignored: 2_000, wanted: 500 };
/** Longest texts that are kept, UTF-16 units. */
const longest = { text: 80, sentence: 600, url: 2_000, title: 300 };

/** Notes from whatever is stored; what is malformed is dropped. Never throws; parsing its result changes nothing. */
export function parseTermNotes(stored: unknown): TermNotes {
  if (!isRecord(stored)) return noTermNotes;
  const { ignored, wanted } = stored;
  return {
    ignored: Array.isArray(ignored) ? uniqueKeys(ignored).slice(-most.ignored) : [],
    wanted: Array.isArray(wanted) ? uniqueTerms(wanted.flatMap((each) => parseWanted(each) ?? [])) : [],
  };
}

/** The change that ignores an expression or lists it again. */
export function withIgnored(
  { ignored }: TermNotes,
  key: string,
  isIgnored: boolean,
): Pick<TermNotes, 'ignored'> {
  const others = ignored.filter((each) => each !== key);
  return { ignored: isIgnored ? [...others, key] : others };
}

function uniqueKeys(values: readonly unknown[]): string[] {
  const keys = values.filter(
    (value): value is string => typeof value === 'string' && value.length <= longest.text,
  );
  return [...new Set(keys.map(expressionKey))].filter((key) => key !== '');
}

function uniqueTerms(terms: readonly WantedTerm[]): WantedTerm[] {
  const seen = new Set<string>();
  const unique = terms.filter(({ text }) => {
    const key = expressionKey(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  return unique.slice(0, most.wanted);
}

function parseWanted(value: unknown): WantedTerm | null {
  if (!isRecord(value)) return null;
  const { text, sentence, url, title, notedAt } = value;
  if (typeof text !== 'string' || text.length > longest.text) return null;
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || url.length > longest.url) return null;
  return {
    text,
    sentence: typeof sentence === 'string' ? sentence.slice(0, longest.sentence) : '',
    url,
    title: typeof title === 'string' ? title.slice(0, longest.title) : '',
    notedAt: typeof notedAt === 'number' && Math.abs(notedAt) <= lastInstant ? notedAt : 0,
  };
}
