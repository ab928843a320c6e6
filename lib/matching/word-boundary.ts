import type { FoldedText } from '../text/fold-text.ts';
import { isQuotedAt } from './designation-rules.ts';
import { createWordList, type WordList } from './word-list.ts';

/** Longer designations are hardly ever made by two words that happen to meet. */
const longestChecked = 3;
/** How far around a candidate words are looked at. */
const reach = 4;
const longestWord = 4;

/** What a reading of a stretch costs: the fewer words and the fewer lone characters, the likelier it is. */
const wordCost = 1;
const loneCost = 1.5;
const functionWordCost = 1.1;
/** A term of this field may be rarer than an everyday word, but never counts as loose characters. */
const termCost = 1.2;

const han = /\p{Script=Han}/u;
const functionWords =
  '的之了着过给到在是和与及或把被将从向由对为以于等让使到就都也还又再很更最不没未其各每该此这那个有要会能可应并而且但因所则若如我你他她它们上下里内外中前后';
/**
 * Said before or after any noun, so a word of the browser's dictionary that is made of one of these and the noun's
 * nearest character says nothing (线上 in 中轴线上, 和大 in 和大模型).
 */
const particles = '上下里内外中的之了着过给到在和与及或等是为对向从被把将';

/**
 * Makes the test whether a short candidate is only where two words meet: 算力 in 预算力度. It is, if a word
 * stands over one of its edges and the reading with that word is the likelier one. A quotation mark parts words.
 */
export function createWordBoundary(): (folded: FoldedText, start: number, end: number) => boolean {
  const words = createWordList();

  return (folded, start, end) => {
    if (end - start > longestChecked) return false;
    const left = wordReach(folded, start, -1);
    const right = wordReach(folded, end, 1);
    if (left === start && right === end) return false;
    const context = folded.text.slice(left, right);
    const from = start - left;
    const to = end - left;
    if (!isStraddled(context, from, to, words)) return false;
    const inside = cheapestReading(context.slice(from, to), words);
    const before = cheapestReading(context.slice(0, from), words);
    const after = cheapestReading(context.slice(to), words);
    return cheapestReading(context, words) < before + Math.min(inside, termCost) + after;
  };
}

/** How far characters go on from an edge without punctuation or a quotation mark between. */
function wordReach(folded: FoldedText, edge: number, step: 1 | -1): number {
  let at = edge;
  for (let count = 0; count < reach; count++) {
    if (isQuotedAt(folded, at)) break;
    const unit = folded.text.charAt(step < 0 ? at - 1 : at);
    if (!han.test(unit)) break;
    at += step;
  }
  return at;
}

function isStraddled(context: string, from: number, to: number, words: WordList): boolean {
  for (let start = Math.max(0, from - longestWord + 1); start < to; start++) {
    for (let length = 2; length <= longestWord && start + length <= context.length; length++) {
      const end = start + length;
      const overLeft = start < from && end > from;
      const overRight = start < to && end > to;
      if (!overLeft && !overRight) continue;
      const word = context.slice(start, end);
      const isParticle =
        (overRight && end === to + 1 && particles.includes(context.charAt(to))) ||
        (overLeft && start === from - 1 && particles.includes(context.charAt(start)));
      if (isParticle ? words.isOurs(word) : words.isWord(word)) return true;
    }
  }
  return false;
}

/** The cost of the likeliest way to read a stretch of Chinese as words. */
function cheapestReading(text: string, words: WordList): number {
  const costs = [0];
  for (let end = 1; end <= text.length; end++) {
    const character = text.charAt(end - 1);
    let best = (costs[end - 1] as number) + (functionWords.includes(character) ? functionWordCost : loneCost);
    for (let length = 2; length <= longestWord && length <= end; length++) {
      const cost = (costs[end - length] as number) + wordCost;
      if (cost < best && words.isWord(text.slice(end - length, end))) best = cost;
    }
    costs.push(best);
  }
  return costs[text.length] as number;
}
