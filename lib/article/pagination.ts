import type { Pagination } from './article.ts';

const PART = /^(.*?\d{5,}?)(?:([_-])(\d{1,2}|all))?(\.s?html?)$/i;

/**
 * Where a web page stands in an article of several, told by links to its sister pages (`8706085_2.shtml`,
 * `…-2.html`, `…_all.shtml`). `hrefs` are links as printed, and are given back so. `firstNumbered` is the page that
 * `_1` means: 2 on TRS sites. `null` if no link leads to a sister page.
 */
export function findPagination(
  url: string,
  hrefs: readonly string[],
  firstNumbered: 1 | 2 = 1,
): Pagination | null {
  const own = partOf(url);
  if (own === null) return null;
  const shift = firstNumbered - 1;
  const pages = new Map<number, string>();
  let all: string | null = null;
  for (const href of hrefs) {
    const part = partOf(href);
    if (part === null || part.base !== own.base || part.extension !== own.extension) continue;
    if (part.part === 'all') all ??= href;
    else pages.set(part.part === null ? 1 : Number(part.part) + shift, pages.get(Number(part.part)) ?? href);
  }
  const page = own.part === null || own.part === 'all' ? 1 : Number(own.part) + shift;
  const count = Math.max(page, ...pages.keys());
  if (own.part === 'all' || (count === 1 && all === null)) return null;
  return {
    page,
    pages: count,
    previous: pages.get(page - 1) ?? null,
    next: pages.get(page + 1) ?? null,
    all,
  };
}

function partOf(url: string): { base: string; part: string | null; extension: string } | null {
  const file =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  if (/^(?:content|node)_/.test(file)) return null;
  const trs = /^(t\d{8}_\d+)(?:_(\d{1,2}))?(\.s?html?)$/i.exec(file);
  if (trs !== null) return { base: trs[1] ?? '', part: trs[2] ?? null, extension: trs[3] ?? '' };
  const found = PART.exec(file);
  if (found === null) return null;
  return { base: found[1] ?? '', part: found[3] ?? null, extension: found[4] ?? '' };
}
