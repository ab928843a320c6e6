import type { Designation } from '../matching/match.ts';
import type { Concept } from './concept.ts';

/** Every way in which a concept is written in Chinese, with the rule for that way where its notes have one. */
export function designationsOf(concept: Concept): Designation[] {
  const rules = new Map((concept.matching.rules ?? []).map((rule) => [rule.text, rule]));
  const texts = new Set([concept.prefLabel.zh, ...concept.altLabels.zh, ...concept.hiddenLabels]);
  return [...texts].map((text) => ({ ...rules.get(text), text, conceptId: concept.id }));
}
