import { pinyin } from 'pinyin-pro';
import type { Concept } from '../../lib/glossary/concept.ts';

/** A concept whose pinyin differs from the library's for a reason. */
export interface ReviewedPinyin {
  /** The concept's preferred zh label. */
  readonly label: string;
  /** What the library says. */
  readonly library: string;
  /** Why it is wrong here. */
  readonly reason: string;
}

/**
 * One sentence for each concept whose pinyin is another than the library's without having been judged, and for each
 * judgement that no longer applies. 一 and 不 are compared in the tone they have by themselves (GB/T 16159).
 */
export function faultsOfPinyin(concepts: readonly Concept[], reviewed: readonly ReviewedPinyin[]): string[] {
  const judged = new Map(reviewed.map((judgement) => [judgement.label, judgement]));
  const met = new Set<string>();
  const faults = concepts.flatMap(({ prefLabel: { zh }, pinyin: ours }) => {
    const theirs = libraryPinyin(zh);
    if (syllables(ours) === syllables(theirs)) return [];
    const judgement = judged.get(zh);
    if (judgement && syllables(judgement.library) === syllables(theirs)) {
      met.add(zh);
      return [];
    }
    return [`${zh}: “${ours}” is “${theirs}” to the library, and nobody has judged that.`];
  });
  const idle = reviewed.filter(({ label }) => !met.has(label));
  return [...faults, ...idle.map(({ label }) => `${label}: the judgement on its pinyin applies no longer.`)];
}

function libraryPinyin(label: string): string {
  return pinyin(label, { nonZh: 'consecutive', toneSandhi: false });
}

/** Only letters with their tones: punctuation and case say nothing. */
function syllables(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  );
}
