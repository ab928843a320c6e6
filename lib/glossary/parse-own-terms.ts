import { isRecord } from './json-shape.ts';
import {
  type Adjustment,
  type GlossaryLayer,
  longestOwn,
  type MetIn,
  mostOwn,
  noOwnTerms,
  type OwnTerm,
  type OwnTerms,
} from './own-term.ts';

/** Of a `Date`, ECMA-262 §21.4.1.1. */
const lastInstant = 8.64e15;
/** Longest texts of an article that are kept, UTF-16 units. */
const longest = { sentence: 600, url: 2_000, title: 300, publisher: 100 };

/** True for the id of a term of the reader's own. */
export function isOwnId(id: string): boolean {
  return /^own-[0-9a-z-]{1,60}$/.test(id);
}

/** Own terms from whatever is stored; what is malformed is dropped. Never throws; parsing its result changes nothing. */
export function parseOwnTerms(stored: unknown): OwnTerms {
  if (!isRecord(stored)) return noOwnTerms;
  const { terms, adjustments, priority } = stored;
  return {
    terms: each(terms, parseTerm, ({ id }) => id).slice(0, mostOwn.terms),
    adjustments: each(adjustments, parseAdjustment, ({ conceptId }) => conceptId).slice(
      0,
      mostOwn.adjustments,
    ),
    priority: parsePriority(priority),
  };
}

/** A text as it is kept: in one line, trimmed, at most so long. Malformed is empty. */
export function line(value: unknown, most: number): string {
  return typeof value === 'string' ? cut(value.replace(/\s+/g, ' '), most) : '';
}

function lines(value: unknown, most: number): string {
  return typeof value === 'string' ? cut(value.replace(/\r\n?/g, '\n'), most) : '';
}

/** Never cuts a character in two. */
function cut(text: string, most: number): string {
  return text
    .trim()
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** The sound ones of a list, those with one key once. */
function each<T>(values: unknown, parse: (value: unknown) => T | null, keyOf: (one: T) => string): T[] {
  if (!Array.isArray(values)) return [];
  const found = new Map<string, T>();
  for (const value of values) {
    const one = parse(value);
    if (one !== null && !found.has(keyOf(one))) found.set(keyOf(one), one);
  }
  return [...found.values()];
}

function parseTerm(value: unknown): OwnTerm | null {
  if (!isRecord(value)) return null;
  const { id } = value;
  const label = line(value.label, longestOwn.label);
  if (typeof id !== 'string' || !isOwnId(id) || label === '') return null;
  const definition = isRecord(value.definition) ? value.definition : {};
  return {
    id,
    label,
    labelEn: line(value.labelEn, longestOwn.labelEn),
    altLabels: otherLabels(value.altLabels, label),
    pinyin: line(value.pinyin, longestOwn.pinyin),
    definition: {
      zh: lines(definition.zh, longestOwn.definition),
      en: lines(definition.en, longestOwn.definition),
    },
    met: parseMet(value.met),
    createdAt: instant(value.createdAt),
    modifiedAt: instant(value.modifiedAt),
  };
}

function otherLabels(value: unknown, label: string): string[] {
  if (!Array.isArray(value)) return [];
  const labels = new Set(value.map((one) => line(one, longestOwn.label)));
  labels.delete('');
  labels.delete(label);
  return [...labels].slice(0, mostOwn.altLabels);
}

function parseMet(value: unknown): MetIn | null {
  if (!isRecord(value)) return null;
  const { url, day } = value;
  const sentence = line(value.sentence, longest.sentence);
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  if (typeof url !== 'string' || !/^https?:\/\/\S+$/.test(url) || url.length > longest.url) return null;
  const title = line(value.title, longest.title);
  return { sentence, url, title, publisher: line(value.publisher, longest.publisher), day };
}

function parseAdjustment(value: unknown): Adjustment | null {
  if (!isRecord(value)) return null;
  const { conceptId } = value;
  if (typeof conceptId !== 'string' || conceptId === '' || conceptId.length > 200) return null;
  const note = lines(value.note, longestOwn.note);
  const [known, disabled] = [value.known === true, value.disabled === true];
  if (note === '' && !known && !disabled) return null;
  const label = line(value.label, longestOwn.label);
  return { conceptId, label, note, known, disabled, modifiedAt: instant(value.modifiedAt) };
}

/** Every layer once: those named in their order, then the others in ours. */
function parsePriority(value: unknown): readonly GlossaryLayer[] {
  const { priority } = noOwnTerms;
  const named: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = priority.filter((layer) => named.includes(layer));
  const inOrder = known.sort((one, other) => named.indexOf(one) - named.indexOf(other));
  return [...inOrder, ...priority.filter((layer) => !inOrder.includes(layer))];
}

function instant(value: unknown): number {
  return typeof value === 'number' && Math.abs(value) <= lastInstant ? value : 0;
}
