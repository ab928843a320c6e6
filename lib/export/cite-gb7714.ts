import type { ExcerptSource } from '../excerpt/excerpt.ts';
import { authorNames, isNewspaper, publishedDay, webAddress } from './source-facts.ts';

/** How a source was read. */
export interface CitedReading {
  /** Day on which it was read, `2026-08-20`; null where it isn't known. */
  readonly accessed: string | null;
  /** On the web: the citation then has the address. A newspaper can also be cited as printed. */
  readonly online: boolean;
}

/** More are 等 (GB/T 7714—2015, 8.1.2). */
const mostAuthors = 3;

/**
 * A citation by GB/T 7714—2015 in one line: `[N]` for a newspaper as printed, `[N/OL]` for one read on the web (4.5), `[EB/OL]`
 * for any other web page (4.6). What isn't known is left out.
 */
export function citeGb7714(source: ExcerptSource, { accessed, online }: CitedReading): string {
  const newspaper = isNewspaper(source);
  const address = webAddress(source);
  const onWeb = !newspaper || (online && address !== null);
  const kind = newspaper ? (onWeb ? 'N/OL' : 'N') : 'EB/OL';
  const names = citedAuthors(authorNames(source));
  const issue = newspaper ? newspaperIssue(source) : webIssue(source);
  const read = onWeb && accessed !== null ? `[${accessed}]` : '';
  const parts = [
    names,
    `${line(source.title)}[${kind}]`,
    `${issue}${read}`,
    onWeb ? line(address ?? '') : '',
  ].filter((part) => part !== '');
  return `${parts.join('. ')}.`;
}

function citedAuthors(names: readonly string[]): string {
  const cited = names.slice(0, mostAuthors).map(line);
  return (names.length > mostAuthors ? [...cited, '等'] : cited).join(', ');
}

/** `北京日报, 2026-08-12(02)` */
function newspaperIssue(source: ExcerptSource): string {
  const page = source.page === null ? '' : `(${line(source.page)})`;
  return joined(line(source.source ?? ''), `${publishedDay(source) ?? ''}${page}`);
}

/** `千龙网, 2026(2026-05-19)`; without a publisher only the day of publication: `(2026-05-19)`. */
function webIssue(source: ExcerptSource): string {
  const day = publishedDay(source);
  const publisher = line(source.source ?? '');
  const year = publisher === '' ? '' : (day?.slice(0, 4) ?? '');
  return joined(publisher, `${year}${day === null ? '' : `(${day})`}`);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
