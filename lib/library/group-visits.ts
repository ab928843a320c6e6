import type { Visit } from './library.ts';

/** Most that is written in one transaction, for which all others wait: visits, and characters of their texts. */
const mostVisits = 500;
const mostCharacters = 1_000_000;

/** Cuts visits into groups that are written at once, none with one article twice. Their order stays. */
export function groupVisits(visits: readonly Visit[]): Visit[][] {
  const groups: Visit[][] = [];
  let urls = new Set<string>();
  let characters = 0;
  for (const visit of visits) {
    const { canonicalUrl, blocks } = visit.article;
    const full = urls.size === mostVisits || characters >= mostCharacters;
    if (groups.length === 0 || full || urls.has(canonicalUrl)) {
      groups.push([]);
      urls = new Set();
      characters = 0;
    }
    urls.add(canonicalUrl);
    characters += blocks.reduce((sum, { text }) => sum + text.length, 0);
    groups.at(-1)?.push(visit);
  }
  return groups;
}
