import type { FoldedText } from '../text/fold-text.ts';
import { isQuotedAt } from './designation-rules.ts';
import { createWordList } from './word-list.ts';

/** Longer designations are hardly ever made by two words that happen to meet. */
const longestChecked = 3;
/** How far around a candidate words are looked at. */
const reach = 4;
const longestWord = 4;

/** What a reading of a stretch costs: the fewer words and the fewer lone characters, the likelier it is. */
const wordCost = 1;
const loneCost = 1.5;
const functionWordCost = 1.1;
/** A term of this field is likelier in its news than its parts side by side. */
const termBonus = 0.85;

const han = /\p{Script=Han}/u;
const functionWords =
  '的了着过在是和与及或把被将从向由对为以于等让使到就都也还又再很更最不没未其各每该此这那个有要会能可应并而且但因所则若如我你他她它们上下里内外中前后';
/** Said after any noun of a place, so a dictionary word made of its last character and one of these says nothing. */
const placeWords = '上下里内外中';

/**
 * Makes the test whether a short candidate is only where two words meet: 算力 in 预算力度. It is, if a word
 * stands over one of its edges and the reading with that word is the likelier one. A quotation mark parts words.
 */
export function createWordBoundary(): (folded: FoldedText, start: number, end: number) => boolean {
  const isWord = createWordList();

  return (folded, start, end) => {
    if (end - start > longestChecked) return false;
    const left = wordReach(folded, start, -1);
    const right = wordReach(folded, end, 1);
    if (left === start && right === end) return false;
    const context = folded.text.slice(left, right);
    const from = start - left;
    const to = end - left;
    if (!isStraddled(context, from, to, isWord)) return false;
    const inside = cheapestReading(context.slice(from, to), isWord);
    const asTerm =
      cheapestReading(context.slice(0, from), isWord) +
      inside * termBonus +
      cheapestReading(context.slice(to), isWord);
    return cheapestReading(context, isWord) < asTerm;
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

function isStraddled(context: string, from: number, to: number, isWord: (text: string) => boolean): boolean {
  for (let start = Math.max(0, from - longestWord + 1); start < to; start++) {
    for (let length = 2; length <= longestWord && start + length <= context.length; length++) {
      const end = start + length;
      const overLeft = start < from && end > from;
      const overRight = start < to && end > to;
      if (!overLeft && !overRight) continue;
      if (overRight && end === to + 1 && placeWords.includes(context.charAt(to))) continue;
      if (isWord(context.slice(start, end))) return true;
    }
  }
  return false;
}

/** The cost of the likeliest way to read a stretch of Chinese as words. */
function cheapestReading(text: string, isWord: (text: string) => boolean): number {
  const costs = [0];
  for (let end = 1; end <= text.length; end++) {
    const character = text.charAt(end - 1);
    let best = (costs[end - 1] as number) + (functionWords.includes(character) ? functionWordCost : loneCost);
    for (let length = 2; length <= longestWord && length <= end; length++) {
      const cost = (costs[end - length] as number) + wordCost;
      if (cost < best && isWord(text.slice(end - length, end))) best = cost;
    }
    costs.push(best);
  }
  return costs[text.length] as number;
}
