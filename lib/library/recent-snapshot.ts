import type { KeptArticle } from '../store/records.ts';

/** So many articles last read are remembered beside the library, for lists that must be there at once. */
export const recentLimit = 12;

/** An article last read, as far as a short list shows it. */
export interface RecentArticle {
  readonly no: number;
  readonly title: string;
  readonly source: string | null;
  /** Day of publication, `2026-08-12`; null where the page did not say. */
  readonly day: string | null;
  /** How many different terms it uses. */
  readonly terms: number;
}

export function recentArticle({ no, title, source, publishedAt, terms }: KeptArticle): RecentArticle {
  return { no, title, source, day: publishedAt?.slice(0, 10) ?? null, terms: terms.length };
}

/** The snapshot as it was stored; null where there is none or it is malformed. */
export function parseRecent(stored: unknown): readonly RecentArticle[] | null {
  return Array.isArray(stored) && stored.every(isRecent) ? stored.slice(0, recentLimit) : null;
}

function isRecent(value: unknown): value is RecentArticle {
  if (typeof value !== 'object' || value === null) return false;
  const { no, title, source, day, terms } = value as Record<string, unknown>;
  return (
    Number.isSafeInteger(no) &&
    typeof title === 'string' &&
    (source === null || typeof source === 'string') &&
    (day === null || typeof day === 'string') &&
    Number.isSafeInteger(terms)
  );
}
