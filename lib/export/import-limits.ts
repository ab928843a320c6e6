/** Longest words, note or paragraph of an imported excerpt, UTF-16 units. Whole articles are shorter. */
const longestText = 200_000;
/** Longest title, name, tag or address. */
const longestName = 8_000;
/** Most tags, concepts or authors. */
export const mostNames = 1_000;

/** What an article can have been read at: the web, a file, or a newspaper known by its bytes only (RFC 6920). Never what runs something. */
const address = /^(?:https?|file|ni):[^\s\p{Cc}]+$/iu;

export function isAddress(value: unknown): value is string {
  return isName(value) && address.test(value);
}

export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestName;
}

export function isLongText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

export function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= mostNames && value.every(isName);
}

/** A whole number from 0 that an offset, an index or an instant can be. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** An instant that a date can be made of, milliseconds since 1970-01-01 UTC. */
export function isInstant(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(value as number) <= 8.64e15;
}
