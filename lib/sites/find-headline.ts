import { allWithText } from './pieces.ts';

const ANYWHERE = ['h1', 'h2', '[class*=title i]', '[id*=title i]', 'h3'];
const PRINTED = 'td,p,div,span,strong,b,font,center,h4';
const OUTSIDE = 'a[href],nav,ul,ol,footer,[class*=logo i],title';
const MIN_SHARED = 4;
const MAX_HEADLINE = 120;

/** What else a page says its title is. */
export interface KnownTitles {
  /** Of metas and scripts: the article's own. */
  readonly sure: readonly string[];
  /** Of `<title>`: may be the site's. */
  readonly likely: readonly string[];
}

/**
 * The element that carries an article's headline. The first element of the site's selectors that agrees with what else
 * the page says of its title; else any headline that agrees; else an element that prints the title and nothing else; else
 * what the selectors found first, unless it's a logo. `null` where no element can be told.
 */
export function findHeadline(
  document: Document,
  selectors: readonly string[],
  { sure, likely }: KnownTitles,
): Element | null {
  const titles = [...sure, ...likely].map(squeeze).filter((title) => title.length >= 2);
  const agrees = (element: Element): boolean => {
    const text = squeeze(element.textContent ?? '');
    if (text.length > MAX_HEADLINE) return false;
    return titles.some(
      (title) => text === title || (shorter(text, title) >= MIN_SHARED && contains(text, title)),
    );
  };
  const own = allWithText(document, selectors);
  const agreeing = own.find((element) => agrees(element) && !isOutside(element));
  if (agreeing !== undefined) return agreeing;
  const first = (own.length > 0 ? own : [...document.querySelectorAll('h1')]).find(
    (element) => !isOutside(element),
  );
  if (titles.length === 0) return first ?? null;
  const anywhere = smallest(
    allWithText(document, ANYWHERE).filter((element) => agrees(element) && !isOutside(element)),
  );
  return anywhere ?? printed(document, sure.map(squeeze)) ?? (own.length > 0 ? (first ?? null) : null);
}

function isOutside(element: Element): boolean {
  const link = element.closest(OUTSIDE) ?? element.querySelector('a[href]');
  return (
    link !== null && squeeze(link.textContent ?? '').length * 2 >= squeeze(element.textContent ?? '').length
  );
}

/** An element without structure whose whole text is one of the titles. */
function printed(document: Document, titles: readonly string[]): Element | undefined {
  const wanted = new Set(titles.filter((title) => title.length >= MIN_SHARED));
  if (wanted.size === 0) return undefined;
  return [...document.querySelectorAll(PRINTED)].find(
    (element) =>
      element.childElementCount <= 3 && wanted.has(squeeze(element.textContent ?? '')) && !isOutside(element),
  );
}

/** Of elements inside each other the innermost, else the first. */
function smallest(elements: readonly Element[]): Element | undefined {
  return elements.find((element) => !elements.some((other) => other !== element && element.contains(other)));
}

function contains(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function shorter(a: string, b: string): number {
  return Math.min(a.length, b.length);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g, '').replace(/[（(]\d{1,3}[）)]$/, '');
}
