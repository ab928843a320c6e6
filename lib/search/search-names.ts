import { type ConceptQuery, conceptQuery } from './concept-query.ts';
import type { JoinedNames, JoinedReadings, NameIndex } from './name-index.ts';
import { findPinyin, type PinyinHit, type PinyinQuery, pinyinTiers, type Spelling } from './pinyin.ts';
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
  const [first] = words;
  if (!first) return [];
  const phrase = words.length > 1 ? conceptQuery(query) : null;
  const toned = [...words, phrase].some((word) => word?.pinyin?.toned) ? await tones() : null;
  if (!phrase) return bestOf(scoresOf(index, toned, first, most), most);
  // Words must all be found, so all that any of them finds is wanted.
  const each = words.map((word) => scoresOf(index, toned, word, Number.POSITIVE_INFINITY));
  const together = each.reduce(worstOf);
  // The query as one phrase counts before its words.
  phraseFirst(together, scoresOf(index, toned, phrase, Number.POSITIVE_INFINITY));
  return bestOf(together, most);
}

/** A score for each concept, the lower the better: its tier, then the length of its name. */
type Scores = Uint32Array;

const unfound = 0xffffffff;
const scoreOf = (tier: number, length: number): number => tier * 0x10000 + length;

/** Scores of a word. Ends as soon as `most` concepts are found in ways that are better than those still to be tried. */
function scoresOf(
  index: NameIndex,
  tones: JoinedReadings | null,
  { chinese, pinyin, english }: ConceptQuery,
  most: number,
): Scores {
  const scores = new Uint32Array(index.concepts).fill(unfound);
  const { labels } = index;
  const names = /^[a-z0-9]/.test(english) ? index.english : null;
  const readings = pinyin && (pinyin.toned ? tones : index.plain);
  let found = 0;

  /** Keeps the better way in which a concept is found; of two as good the first. */
  function note({ concepts, lengths }: JoinedNames, name: number, tier: number): void {
    const concept = concepts[name] as number;
    const before = scores[concept] as number;
    if (before === unfound) found += 1;
    if (before === unfound || tier < before >> 16) scores[concept] = scoreOf(tier, lengths[name] as number);
  }

  if (chinese !== '') eachBeginning(labels, chinese, (name, tier) => note(labels, name, tier));
  if (pinyin && readings) eachBeginning(readings, pinyin.text, (name, tier) => note(readings, name, tier));
  if (names) eachBeginning(names, english, (name, tier) => note(names, name, tier));
  if (found >= most) return scores;
  if (pinyin && readings) {
    eachSpelled(readings, pinyin, (name, hit) => note(readings, name, pinyinTiers[hit]));
    if (found >= most) return scores;
  }
  if (chinese !== '') {
    eachPlace(labels, chinese, (name, offset) => offset > 0 && note(labels, name, tiers.inner));
  }
  if (pinyin && readings) {
    eachPlace(readings, pinyin.text, (name, offset, at) => {
      if (offset > 0 && isBegun(readings.begins, at)) note(readings, name, tiers.inner);
    });
  }
  if (found >= most || !names) return scores;
  eachPlace(names, english, (name, offset, at) => {
    if (offset > 0 && !isLatinOrDigit(names.text.charCodeAt(at - 1))) note(names, name, tiers.word);
  });
  return scores;
}

/** Calls `found` for each name that begins with a text. */
function eachBeginning(names: JoinedNames, part: string, found: (name: number, tier: number) => void): void {
  eachPlace(names, `\n${part}`, (name, offset, at) => {
    // The line feed that was found is the end of the name before, or that before the first.
    const whole = names.text.charCodeAt(at + part.length + 1) === lineFeed;
    found(offset < 0 ? name : name + 1, whole ? tiers.exact : tiers.prefix);
  });
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

/** Calls `found` for each reading that is spelled by the beginnings of its syllables. */
function eachSpelled(
  names: JoinedReadings,
  query: PinyinQuery,
  found: (name: number, hit: PinyinHit) => void,
): void {
  const { text, starts } = names;
  const first = query.text.charCodeAt(0);
  for (let name = 0; name < starts.length; name++) {
    if (text.charCodeAt(starts[name] as number) !== first) continue;
    const spelling = spellingOf(names, name);
    const hit = findPinyin(query, { plain: spelling, toned: spelling });
    // What is found from a later syllable on is looked for with the others of that kind.
    if (hit && hit !== 'inner') found(name, hit);
  }
}

function spellingOf({ text, starts, begins }: JoinedReadings, name: number): Spelling {
  const start = starts[name] as number;
  const end = text.indexOf('\n', start);
  const syllables: number[] = [];
  for (let at = start; at < end; at++) if (isBegun(begins, at)) syllables.push(at - start);
  return { text: text.slice(start, end), starts: syllables };
}

const lineFeed = 0x0a;
const isBegun = (begins: Uint8Array, at: number): boolean =>
  (((begins[at >> 3] as number) >> (at & 7)) & 1) === 1;

function isLatinOrDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);
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
