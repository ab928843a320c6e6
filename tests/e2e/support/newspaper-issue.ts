import { existsSync, readFileSync } from 'node:fs';

const file = new URL('../../../../shared/issue/issue.txt', import.meta.url);
/** Characters of an article of ordinary length. */
const pageLength = 3_000;

/** The text of a newspaper issue as it comes out of its PDF, lines broken; null where it isn't at hand. */
export function readIssue(): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * The paragraphs of such a text, line ends kept. An empty line ends a paragraph only after a full stop: columns
 * and pages are parted by empty lines too.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/(?<=[。！？][”」]?)[ \t]*\n(?:[ \t]*\n)+/)
    .map((part) => part.replace(/\n\s*\n/g, '\n').trim());
}

/** Paragraphs put together into pages of ordinary length. */
export function pagesOf(paragraphs: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const paragraph of paragraphs) {
    if (length > pageLength) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(paragraph);
    length += paragraph.length;
  }
  return pages;
}
