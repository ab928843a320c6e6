import type { Concept } from '../glossary/concept.ts';
import { foldText } from '../text/fold-text.ts';
import { foldEnglish } from './concept-index.ts';
import { pinyinKey } from './pinyin.ts';

/** Many names in one text, so that looking through all of them is looking through it. */
export interface JoinedNames {
  /** Each name between line feeds, which no name has. */
  readonly text: string;
  /** Where a name begins in `text`. */
  readonly starts: Int32Array;
  /** Number of the concept that it names: names of one follow each other. */
  readonly concepts: Int32Array;
  /** What it is ranked by: of two that begin alike the shorter is meant. */
  readonly lengths: Uint16Array;
}

/** Pinyin without spaces; a bit for each unit of `text` is set where a syllable begins. */
export interface JoinedReadings extends JoinedNames {
  readonly begins: Uint8Array;
}

/** Names of very many concepts, which go by their place in a list: what of them `conceptSearch` would search. */
export interface NameIndex {
  readonly concepts: number;
  /** Chinese, folded. */
  readonly labels: JoinedNames;
  /** As `foldEnglish` has it. */
  readonly english: JoinedNames;
  /** Pinyin without tones. */
  readonly plain: JoinedReadings;
}

/** Another number whenever an index made before would be read wrongly. */
export const nameFormat = 1;

/** Concepts that are looked at in one go. */
const step = 5_000;
/** Longer names are all ranked alike. */
const longest = 0xffff;

type Named = Pick<Concept, 'prefLabel' | 'altLabels' | 'hiddenLabels' | 'pinyin'>;

/** An index of names, and apart from it pinyin with tones, for searches that have some. */
export interface IndexedNames {
  readonly names: NameIndex;
  readonly tones: JoinedReadings;
}

/** Makes the index of some concepts. Yields how many it has looked at, each time after some thousands. */
export function* indexNames(concepts: readonly Named[]): Generator<number, IndexedNames> {
  const [labels, english, plain, toned] = [nameJoiner(), nameJoiner(), nameJoiner(), nameJoiner()];
  for (const [concept, { prefLabel, altLabels, hiddenLabels, pinyin }] of concepts.entries()) {
    if (concept % step === step - 1) yield concept;
    const { length } = prefLabel.zh;
    for (const label of [prefLabel.zh, ...altLabels.zh, ...hiddenLabels]) {
      labels.add(foldText(label).text, concept, label.length);
    }
    for (const label of [prefLabel.en, ...altLabels.en]) english.add(foldEnglish(label), concept, length);
    const key = pinyinKey(pinyin);
    plain.add(key.plain.text, concept, length, key.plain.starts);
    toned.add(key.toned.text, concept, length, key.toned.starts);
  }
  const names = {
    concepts: concepts.length,
    labels: labels.names(),
    english: english.names(),
    plain: plain.readings(),
  };
  return { names, tones: toned.readings() };
}

function nameJoiner() {
  const texts: string[] = [];
  const starts: number[] = [];
  const concepts: number[] = [];
  const lengths: number[] = [];
  const syllables: number[] = [];
  let next = 1;

  function names(): JoinedNames {
    return {
      text: `\n${texts.map((text) => `${text}\n`).join('')}`,
      starts: Int32Array.from(starts),
      concepts: Int32Array.from(concepts),
      lengths: Uint16Array.from(lengths),
    };
  }

  return {
    add(name: string, concept: number, length: number, begins: readonly number[] = []): void {
      if (name === '') return;
      texts.push(name.replaceAll('\n', ' '));
      starts.push(next);
      concepts.push(concept);
      lengths.push(Math.min(length, longest));
      for (const begin of begins) syllables.push(next + begin);
      next += name.length + 1;
    },
    names,
    readings: (): JoinedReadings => ({ ...names(), begins: bitsAt(syllables, next) }),
  };
}

function bitsAt(places: readonly number[], length: number): Uint8Array {
  const bits = new Uint8Array((length >> 3) + 1);
  for (const at of places) bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
  return bits;
}
