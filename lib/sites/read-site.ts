import { cleanDocumentTitle } from '../article/clean-title.ts';
import type { HeadFacts } from '../article/head-facts.ts';
import { parseInfoRow } from '../article/info-row.ts';
import { findPagination } from '../article/pagination.ts';
import { findBody } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { allWithText, firstWithText, piecesOf } from './pieces.ts';
import { readMetaFacts } from './read-metas.ts';
import { readSurroundings } from './read-surroundings.ts';
import { sampleText } from './sample-text.ts';
import type { Site, SiteReading } from './site.ts';
import { siteTable } from './site-table.ts';
import { siteById } from './sites.ts';

const SKIP = '.pages,.pager,.pagination,.share,.fx,.tjewm,.Recommended-below,.statement,.bdsharebuttonbox';
const MIN_BODY = 20;

/** Finds an article's elements and facts on a page, by the rules of its site first and by those for any page second. */
export function readSite(document: Document, url: string, siteId: string): SiteReading {
  const site = siteById(siteId);
  const metas = readMetaFacts(document);
  const own = site.facts?.(document, url) ?? {};
  const documentTitle = cleanDocumentTitle(document.title);
  const title = findHeadline(document, site.title ?? [], {
    sure: [...metas.titles, ...(own.titles ?? [])],
    likely: [documentTitle],
  });
  const body = declaredBody(document, siteId) ?? findBody(document);
  return {
    siteId,
    kicker: besides(firstWithText(document, site.kicker), title),
    title,
    subtitle: besides(firstWithText(document, site.subtitle), title),
    body,
    skip: site.skip === undefined ? SKIP : `${SKIP},${site.skip}`,
    facts: gather(document, url, site, { metas, own, documentTitle, title, body }),
  };
}

interface Found {
  readonly metas: ReturnType<typeof readMetaFacts>;
  readonly own: Partial<HeadFacts>;
  readonly documentTitle: string;
  readonly title: Element | null;
  readonly body: Element | null;
}

function gather(
  document: Document,
  url: string,
  site: Site,
  { metas, own, documentTitle, title, body }: Found,
): HeadFacts {
  const around = readSurroundings(document, title, body);
  const head = parseInfoRow(around.head);
  const tail = parseInfoRow(around.tail);
  const rows = (selectors: readonly string[] | undefined): string[] =>
    allWithText(document, selectors).map((element) => piecesOf(element).join(' '));
  const shown = [...rows(site.source), ...present(head.source)];
  return {
    titles: [...metas.titles, ...(own.titles ?? []), documentTitle],
    kickers: own.kickers ?? [],
    subtitles: own.subtitles ?? [],
    sources: [
      ...(site.metasFirst ? [...metas.sources, ...shown] : [...shown, ...metas.sources]),
      ...(own.sources ?? []),
      ...present(tail.source),
    ],
    dates: [
      ...(site.metasFirst ? metas.dates : []),
      ...rows(site.date),
      ...present(head.date),
      ...metas.dates,
      ...(own.dates ?? []),
    ],
    bylines: firstNonEmpty([rows(site.byline), present(head.authors), own.bylines ?? [], metas.bylines]),
    credits: [...rows(site.credits), ...head.credits, ...tail.credits, ...(own.credits ?? [])],
    page: own.page ?? null,
    pagination: own.pagination ?? findPagination(url, hrefs(document), site.metasFirst ? 2 : 1),
    ownUrls: [...metas.ownUrls, ...(own.ownUrls ?? [])],
  };
}

/** Of the elements that the best selector finds the one with most text. */
function declaredBody(document: Document, siteId: string): Element | null {
  const selectors = siteTable.find(({ id }) => id === siteId)?.body ?? [];
  for (const selector of selectors) {
    const elements = [...document.querySelectorAll(selector)].filter(
      (element) => sampleText(element, MIN_BODY).length >= MIN_BODY,
    );
    if (elements.length < 2) {
      if (elements[0] !== undefined) return elements[0];
      continue;
    }
    const sizes = elements.map((element) => (element.textContent ?? '').replace(/\s+/g, '').length);
    return elements[sizes.indexOf(Math.max(...sizes))] ?? null;
  }
  return null;
}

function besides(element: Element | null, title: Element | null): Element | null {
  return element !== null && title !== null && (element.contains(title) || title.contains(element))
    ? null
    : element;
}

function hrefs(document: Document): string[] {
  return [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}

function firstNonEmpty(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.some((text) => text.trim() !== '')) ?? [];
}
