import { readdirSync, readFileSync } from 'node:fs';
import type { Person } from '../../../lib/article/article.ts';
import { decodePage } from '../../inspect/decode-page.ts';
import { pageDocument } from '../../inspect/page-document.ts';

/** What is expected of a sample page; see the `_readme` of the expectation files. */
export interface PageExpectation {
  readonly url: string;
  readonly detected: boolean;
  readonly pageType: 'article' | 'list' | 'pdf' | 'unavailable' | 'pending';
  readonly requiresScript?: true;
  readonly title?: string | null;
  readonly introTitle?: string | null;
  readonly subTitle?: string | null;
  readonly date?: string | null;
  readonly time?: string | null;
  readonly source?: string | null;
  readonly contentSource?: string;
  readonly page?: string;
  readonly authors?: readonly Person[];
  readonly editors?: readonly Person[];
  readonly paragraphs?: number;
  readonly subheadings?: number;
  readonly notes?: number;
  readonly captions?: readonly { text: string; photographer?: string; provider?: string }[];
  readonly firstParagraph?: string;
  readonly lastParagraph?: string;
  readonly pagination?: { page: number; pages: number; prev?: string; next?: string; all?: string };
  readonly continuesOn?: string;
  readonly terms?: Readonly<Record<string, number>>;
  readonly termsInTitle?: Readonly<Record<string, number>>;
  readonly termsInCaptions?: Readonly<Record<string, number>>;
  readonly termsOutsideArticle?: Readonly<Record<string, number>>;
}

const folder = new URL('../../fixtures/pages/', import.meta.url);

function readExpectations(file: string): [string, PageExpectation][] {
  const all = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, PageExpectation>;
  return Object.entries(all).filter(([name]) => !name.startsWith('_'));
}

/** Names of all sample pages on disk. */
export const pageFiles: readonly string[] = readdirSync(folder).filter((file) => file.endsWith('.html'));

export const expectations: ReadonlyMap<string, PageExpectation> = new Map([
  ...readExpectations('expected.json'),
  ...readExpectations('expected-more.json'),
]);

/** Sample pages that are articles as they lie on disk, ours or not. */
export const articlePages: readonly (readonly [string, PageExpectation])[] = [...expectations].filter(
  ([, expected]) => expected.pageType === 'article' && !expected.requiresScript,
);

/** A sample page, parsed without running its scripts, under the address that is expected of it. */
export function openPage(file: string): { document: Document; url: string } {
  const expected = expectations.get(file);
  if (expected === undefined) throw new Error(`${file} has no expectation.`);
  const html = decodePage(readFileSync(new URL(file, folder)));
  return { document: pageDocument(html, expected.url), url: expected.url };
}
