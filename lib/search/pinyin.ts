import { tiers } from './tiers.ts';

/** A text without separators, and where each of its syllables begins. */
export interface Spelling {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The reading of a label, cut up for searching. Lower case; ü is u, as most keyboards have it. */
export interface PinyinKey {
  /** Without tones. */
  readonly plain: Spelling;
  /** With tone marks (NFC). */
  readonly toned: Spelling;
}

/** What was typed, as pinyin. */
export interface PinyinQuery {
  readonly text: string;
  /** True where it carries tone marks: then these count, else any tone does. */
  readonly toned: boolean;
}

/** How a query is found in a reading, best first: whole, at its beginning, by initials, from a later syllable. */
export type PinyinHit = 'exact' | 'prefix' | 'initials' | 'inner';

export const pinyinTiers: Readonly<Record<PinyinHit, number>> = {
  exact: tiers.exact,
  prefix: tiers.prefix,
  initials: tiers.initials,
  inner: tiers.inner,
};

/** What may stand between syllables: spaces, apostrophes (xi'an), hyphens. */
const separators = /[\s'’-]+/g;
const combining = /\p{Mn}/gu;

/** Cuts a glossary's pinyin (tone marks, syllables parted by spaces) into its syllables. */
export function pinyinKey(pinyin: string): PinyinKey {
  const toned = withoutUmlaut(pinyin.toLowerCase()).split(separators).filter(Boolean);
  return { plain: spelling(withoutTones(toned.join(' ')).split(' ')), toned: spelling(toned) };
}

function spelling(syllables: readonly string[]): Spelling {
  let length = 0;
  const starts = syllables.map((syllable) => {
    const start = length;
    length += syllable.length;
    return start;
  });
  return { text: syllables.join(''), starts };
}

/**
 * A query as pinyin, whatever its spaces, apostrophes, capitals and tone numbers (jie1 su4); null for what is no
 * pinyin. `v` stands for ü, as on keyboards.
 */
export function pinyinQuery(query: string): PinyinQuery | null {
  const text = withoutUmlaut(query.normalize('NFKC').toLowerCase().replace(separators, ''))
    .replaceAll('v', 'u')
    .replace(/(?<=\p{L})[1-5]/gu, '');
  const plain = withoutTones(text);
  if (!/^[a-z]+$/.test(plain)) return null;
  return { text, toned: plain !== text };
}

/** How a query is found in a reading; null where it isn't. */
export function findPinyin({ text, toned }: PinyinQuery, key: PinyinKey): PinyinHit | null {
  const spelled = toned ? key.toned : key.plain;
  if (text.length > spelled.text.length) return null;
  if (spelled.text.startsWith(text)) return text.length === spelled.text.length ? 'exact' : 'prefix';
  if (spells(text, 0, spelled, 0)) return 'initials';
  return beginsLater(text, spelled) ? 'inner' : null;
}

/** True where the rest of a text is made of beginnings of syllables, one after the other: jsjb, jiesujb. */
function spells(text: string, at: number, spelled: Spelling, syllable: number): boolean {
  if (at === text.length) return true;
  const start = spelled.starts[syllable];
  if (start === undefined) return false;
  const end = spelled.starts[syllable + 1] ?? spelled.text.length;
  for (let length = 1; length <= end - start && at + length <= text.length; length += 1) {
    if (text[at + length - 1] !== spelled.text[start + length - 1]) return false;
    if (spells(text, at + length, spelled, syllable + 1)) return true;
  }
  return false;
}

function beginsLater(text: string, { text: whole, starts }: Spelling): boolean {
  for (let at = whole.indexOf(text, 1); at >= 0; at = whole.indexOf(text, at + 1)) {
    if (starts.includes(at)) return true;
  }
  return false;
}

function withoutTones(text: string): string {
  return text.normalize('NFD').replace(combining, '').normalize('NFC');
}

/** ü, with whatever tone, as u with the same tone. */
function withoutUmlaut(text: string): string {
  return text.normalize('NFD').replaceAll('\u0308', '').normalize('NFC');
}
