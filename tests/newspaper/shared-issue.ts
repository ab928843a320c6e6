import { existsSync, readFileSync } from 'node:fs';
import type { ExpectedArticle } from './layout.ts';

const folder = new URL('../../../shared/issue/', import.meta.url);

/** What is known of an article of the real issue: no whole text, but its length, its beginning and its end. */
export interface KnownArticle extends Omit<ExpectedArticle, 'body' | 'subtitle'> {
  readonly characters: number;
  readonly starts: string;
  readonly ends: string;
}

/** A real issue that lies beside the project on some machines; null where it doesn't. */
export function sharedIssue(): {
  readonly pdf: Uint8Array;
  readonly articles: readonly KnownArticle[];
} | null {
  const pdf = new URL('issue.pdf', folder);
  const expected = new URL('expected_pages_1_3.json', folder);
  if (!existsSync(pdf) || !existsSync(expected)) return null;
  const rows = JSON.parse(readFileSync(expected, 'utf8')) as readonly Record<string, unknown>[];
  return {
    pdf: readFileSync(pdf),
    articles: rows.map((row) => ({
      page: String(row.page),
      kicker: typeof row.kicker === 'string' ? row.kicker : null,
      title: String(row.title),
      authors: Array.isArray(row.authors) ? row.authors.map(String) : [],
      characters: Number(row.chars),
      starts: String(row.starts),
      ends: String(row.ends),
    })),
  };
}

/** The text of that issue as copied out of its PDF; null where it isn't at hand. */
export function sharedText(): string | null {
  const file = new URL('issue.txt', folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
