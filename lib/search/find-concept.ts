import { sourceSpan } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import type { ConceptKeys, LabelKey } from './concept-index.ts';
import type { ConceptQuery } from './concept-query.ts';
import { findPinyin, pinyinTiers } from './pinyin.ts';
import { tiers } from './tiers.ts';

/** How a concept is found. */
export interface Found {
  /** Lower is better. */
  readonly tier: number;
  /** Of the name it was found by, UTF-16 units: of two that begin alike the shorter is meant. */
  readonly length: number;
  /** As in `ConceptHit`. */
  readonly otherName: string | null;
  readonly span: Span | null;
}

/** True where a name has what was looked for, not only the definition. */
export function isNamed({ tier }: Found): boolean {
  return tier < tiers.definition;
}

/** The best way in which a concept's names are found; null where none is. */
export function findConcept(keys: ConceptKeys, query: ConceptQuery): Found | null {
  const found = [...findLabels(keys, query), findReading(keys, query), findEnglish(keys, query)];
  return found.reduce((best, one) => (one && (best === null || one.tier < best.tier) ? one : best), null);
}

function findLabels({ labels }: ConceptKeys, { chinese }: ConceptQuery): Found[] {
  if (chinese === '') return [];
  return labels.flatMap((key) => {
    const at = key.folded.text.indexOf(chinese);
    return at < 0 ? [] : [asFound(key, at, chinese.length)];
  });
}

function asFound({ label, folded, kind }: LabelKey, at: number, length: number): Found {
  const isWhole = length === folded.text.length;
  return {
    tier: at > 0 ? tiers.inner : isWhole ? tiers.exact : tiers.prefix,
    length: label.length,
    otherName: kind === 'other' ? label : null,
    span: kind === 'preferred' ? sourceSpan(folded, at, at + length) : null,
  };
}

function findReading({ concept, pinyin }: ConceptKeys, query: ConceptQuery): Found | null {
  const hit = query.pinyin && findPinyin(query.pinyin, pinyin);
  if (!hit) return null;
  return { tier: pinyinTiers[hit], length: concept.prefLabel.zh.length, otherName: null, span: null };
}

function findEnglish({ concept, english: names }: ConceptKeys, { english }: ConceptQuery): Found | null {
  // A Chinese query may stand in an English name only by way of its own Latin letters: those are labels too.
  if (!/^[a-z0-9]/.test(english)) return null;
  const best = Math.min(...names.map((name) => englishTier(name, english)));
  if (best === Number.POSITIVE_INFINITY) return null;
  return { tier: best, length: concept.prefLabel.zh.length, otherName: null, span: null };
}

function englishTier(name: string, english: string): number {
  if (name === english) return tiers.exact;
  if (name.startsWith(english)) return tiers.prefix;
  return beginsWord(name, english) ? tiers.word : Number.POSITIVE_INFINITY;
}

/** Where the Chinese definition has the words, or a word of the English one begins with them. */
export function inDefinition(keys: ConceptKeys, { chinese, english }: ConceptQuery): Found | null {
  const definition = keys.definition();
  const isDefined =
    (chinese !== '' && definition.chinese.includes(chinese)) ||
    (/^[a-z0-9]/.test(english) && beginsWord(definition.english, english));
  return isDefined
    ? { tier: tiers.definition, length: keys.concept.prefLabel.zh.length, otherName: null, span: null }
    : null;
}

/** True where a word of the text begins with this. */
function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
