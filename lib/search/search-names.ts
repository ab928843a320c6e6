import { type ConceptQuery, conceptQuery } from './concept-query.ts';
import type { JoinedNames, JoinedReadings, NameIndex } from './name-index.ts';
import { findPinyin, type PinyinQuery, pinyinTiers, type Spelling } from './pinyin.ts';
import { tiers } from './tiers.ts';

/**
 * Concepts that a query names, best first, at most `most`: the same that `conceptSearch` finds by their names, in
 * the same order. `tones` is asked for where the query has tone marks.
 */
export async function searchNames(
  index: NameIndex,
  tones: () => Promise<JoinedReadings | null>,
  query: string,
  most: number,
): Promise<readonly number[]> {
  const words = query.split(/\s+/).filter(Boolean).map(conceptQuery);
  if (words.length === 0) return [];
  const all = words.length > 1 ? [...words, conceptQuery(query)] : words;
  const toned = all.some(({ pinyin }) => pinyin?.toned) ? await tones() : null;
  const scores = words.map((word) => scoresOf(index, toned, word));
  const together = scores.reduce(worstOf);
  // The query as one phrase counts before its words.
  if (words.length > 1) phraseFirst(together, scoresOf(index, toned, conceptQuery(query)));
  return bestOf(together, most);
}

/** A score for each concept, the lower the better: its tier, then the length of its name. */
type Scores = Uint32Array;

const unfound = 0xffffffff;
const scoreOf = (tier: number, length: number): number => tier * 0x10000 + length;

function scoresOf(index: NameIndex, tones: JoinedReadings | null, query: ConceptQuery): Scores {
  const scores = new Uint32Array(index.concepts).fill(unfound);
  const { chinese, pinyin, english } = query;
  if (chinese !== '') scoreLabels(scores, index.labels, chinese);
  const readings = pinyin?.toned ? tones : index.plain;
  if (pinyin && readings) scoreReadings(scores, readings, pinyin);
  if (/^[a-z0-9]/.test(english)) scoreEnglish(scores, index.english, english);
  return scores;
}

/** Keeps the better score of a concept; of two as good the first, as a list of names is gone through in order. */
function note(scores: Scores, { concepts, lengths }: JoinedNames, name: number, tier: number): void {
  const concept = concepts[name] as number;
  const before = scores[concept] as number;
  if (before === unfound || tier < before >> 16) scores[concept] = scoreOf(tier, lengths[name] as number);
}

/** Calls `found` for each place of a text in names, with the name and the offset in it. */
function eachPlace(
  { text, starts }: JoinedNames,
  part: string,
  found: (name: number, offset: number, at: number) => void,
): void {
  let name = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    while (name + 1 < starts.length && (starts[name + 1] as number) <= at) name += 1;
    found(name, at - (starts[name] as number), at);
  }
}

function scoreLabels(scores: Scores, names: JoinedNames, query: string): void {
  let last = -1;
  eachPlace(names, query, (name, offset, at) => {
    // As in one label alone, its first place counts.
    if (name === last) return;
    last = name;
    const whole = names.text.charAt(at + query.length) === '\n';
    note(scores, names, name, offset > 0 ? tiers.inner : whole ? tiers.exact : tiers.prefix);
  });
}

function scoreEnglish(scores: Scores, names: JoinedNames, query: string): void {
  const { text } = names;
  let [last, best] = [-1, -1];
  eachPlace(names, query, (name, offset, at) => {
    const tier =
      offset > 0 ? tiers.word : text.charAt(at + query.length) === '\n' ? tiers.exact : tiers.prefix;
    if (offset > 0 && /[a-z0-9]/.test(text.charAt(at - 1))) return;
    if (name === last && best <= tier) return;
    [last, best] = [name, tier];
    note(scores, names, name, tier);
  });
}

function scoreReadings(scores: Scores, names: JoinedReadings, query: PinyinQuery): void {
  const { text, starts, begins } = names;
  const first = query.text.charCodeAt(0);
  for (let name = 0; name < starts.length; name++) {
    const start = starts[name] as number;
    if (text.charCodeAt(start) !== first) continue;
    const tier = text.startsWith(query.text, start)
      ? text.charAt(start + query.text.length) === '\n'
        ? tiers.exact
        : tiers.prefix
      : spelledTier(names, name, query);
    if (tier !== null) note(scores, names, name, tier);
  }
  eachPlace(names, query.text, (name, offset, at) => {
    if (offset > 0 && isBegun(begins, at)) note(scores, names, name, tiers.inner);
  });
}

const isBegun = (begins: Uint8Array, at: number): boolean =>
  (((begins[at >> 3] as number) >> (at & 7)) & 1) === 1;

function spelledTier(
  { text, starts, begins }: JoinedReadings,
  name: number,
  query: PinyinQuery,
): number | null {
  const start = starts[name] as number;
  const end = text.indexOf('\n', start);
  const syllables: number[] = [];
  for (let at = start; at < end; at++) if (isBegun(begins, at)) syllables.push(at - start);
  const spelling: Spelling = { text: text.slice(start, end), starts: syllables };
  const hit = findPinyin(query, { plain: spelling, toned: spelling });
  return hit && pinyinTiers[hit];
}

/** Both words must be found: then the worse tier counts, and of two in one tier the first. */
function worstOf(one: Scores, other: Scores): Scores {
  return one.map((score, at) => {
    const next = other[at] as number;
    if (score === unfound || next === unfound) return unfound;
    return next >> 16 > score >> 16 ? next : score;
  });
}

function phraseFirst(words: Scores, phrase: Scores): void {
  for (let at = 0; at < phrase.length; at++) {
    const score = phrase[at] as number;
    if (score !== unfound) words[at] = score;
  }
}

/** The concepts with the lowest scores, of equal ones the first. */
function bestOf(scores: Scores, most: number): number[] {
  const best: number[] = [];
  const scoreAt = (place: number): number => scores[best[place] as number] as number;
  for (let concept = 0; concept < scores.length; concept++) {
    const score = scores[concept] as number;
    if (score === unfound || (best.length === most && score >= scoreAt(most - 1))) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scoreAt(middle) <= score) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, concept);
    if (best.length > most) best.pop();
  }
  return best;
}
