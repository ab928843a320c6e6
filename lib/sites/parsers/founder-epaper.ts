import type { HeadFacts } from '../../article/head-facts.ts';
import { enpFacts } from '../enp-facts.ts';
import { firstWithText } from '../pieces.ts';
import type { Site } from '../site.ts';

/** `《东城新闻》（ 2026年04月08日　第 02 版）` beside the byline; the page also stands in the navigation. */
function paperFacts(document: Document): Partial<HeadFacts> {
  const row =
    firstWithText(document, ['.sec .date', '.date', 'founder-date', '.sec', '.info'])?.textContent ?? '';
  const nav =
    firstWithText(document, ['.right .nav', '.nav', '.banci', '.left .bantitle'])?.textContent ?? '';
  const paper =
    /《([^》]+)》/.exec(row)?.[1] ??
    document.title.replace(/(?:电子版|数字报|电子报|多媒体.*|[-_|].*)$/, '').trim();
  const page = /第\s*([A-Z]?\d{1,2})\s*版/.exec(row)?.[1] ?? /第\s*([A-Z]?\d{1,2})\s*版/.exec(nav)?.[1];
  const enp = enpFacts(document);
  return {
    ...enp,
    sources: paper === '' ? [] : [paper],
    dates: [row, ...(enp.dates ?? [])],
    bylines: enp.bylines ?? [],
    page: page?.padStart(2, '0') ?? null,
  };
}

/** Founder e-papers on any host (PC pages): h3, h1, h2 are kicker, title, subtitle. */
export const founderEpaper: Site = {
  id: 'founder-epaper',
  kicker: ['#ozoom h3', 'founder-introtitle', '.introtitle'],
  title: ['#ozoom h1', 'founder-title', '.article h1', 'h1'],
  subtitle: ['#ozoom h2', 'founder-subtitle', '.subtitle'],
  byline: ['#ozoom .sec', 'founder-author', '.author'],
  facts: paperFacts,
};
