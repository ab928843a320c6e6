import type { MappedBlock } from '../../../lib/dom/text-map.ts';
import type { Match } from '../../../lib/matching/match.ts';

const hints = {
  tag: 'p',
  className: '',
  align: null,
  bold: false,
  linked: false,
  indented: false,
  afterImage: false,
};

/** A block of a text that stands in one node of its own. The node and element are tokens: nothing renders them. */
export function block(text: string, node: object = {}): MappedBlock {
  const run = { start: 0, node: node as Text, from: 0, length: text.length };
  return { text, hints, runs: [run], container: {} as Element };
}

/** Every place where `word` stands in a text, as matches of one concept. */
export function matchesOf(text: string, word: string, conceptId = word): Match[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    conceptId,
    start: index,
    end: index + word.length,
  }));
}
