import { parseEnpProperty } from '../article/enp-property.ts';
import type { HeadFacts } from '../article/head-facts.ts';

const COMMENTS = 128;

/** What Founder's property comment says; nothing where there's none. */
export function enpFacts(document: Document): Partial<HeadFacts> {
  const walker = document.createTreeWalker(document.documentElement, COMMENTS);
  while (walker.nextNode() !== null) {
    const property = parseEnpProperty(walker.currentNode.nodeValue ?? '');
    if (property === null) continue;
    const list = (value: string | null): string[] => (value === null ? [] : [value]);
    return {
      titles: list(property.title),
      kickers: list(property.kicker),
      subtitles: list(property.subtitle),
      dates: list(property.date),
      bylines: list(property.author),
    };
  }
  return {};
}
