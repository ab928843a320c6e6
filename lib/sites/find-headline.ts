import { allWithText } from './pieces.ts';

const ANYWHERE = ['h1', 'h2', '[class*=title i]', '[id*=title i]', 'h3'];
const MIN_SHARED = 4;
const MAX_HEADLINE = 120;

/**
 * The element that carries an article's headline. A site's own selectors are believed if the page's other words for
 * its title (metas, `<title>`) agree, or if there are none; a logo set as `h1` doesn't agree.
 */
export function findHeadline(
  document: Document,
  selectors: readonly string[],
  known: readonly string[],
): Element | null {
  const titles = known.map(squeeze).filter((title) => title.length >= 2);
  const agrees = (element: Element): boolean => {
    const text = squeeze(element.textContent ?? '');
    if (text.length > MAX_HEADLINE) return false;
    return titles.some(
      (title) => text === title || (shorter(text, title) >= MIN_SHARED && contains(text, title)),
    );
  };
  const own = allWithText(document, selectors);
  const sure =
    own.find(agrees) ??
    (titles.length === 0 ? undefined : smallest(allWithText(document, ANYWHERE).filter(agrees)));
  return sure ?? own[0] ?? (titles.length === 0 ? (document.querySelector('h1') ?? null) : null);
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
