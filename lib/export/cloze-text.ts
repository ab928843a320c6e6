import type { Concept } from '../glossary/concept.ts';
import { ankiText } from './anki-text.ts';

/** A label in a text, with its place. */
interface Found {
  readonly at: number;
  readonly label: string;
  readonly conceptId: string;
}

/**
 * A text with the labels of concepts as clozes of Anki, one number a concept: `深化{{c1::接诉即办}}改革`. Where labels
 * overlap the longer one counts. Null where the text has none.
 */
export function clozeText(text: string, concepts: readonly Concept[]): string | null {
  const found = withoutOverlaps(concepts.flatMap((concept) => findLabels(text, concept)));
  if (found.length === 0) return null;
  const numbers = new Map<string, number>();
  let html = '';
  let reached = 0;
  for (const { at, label, conceptId } of found) {
    const number = numbers.get(conceptId) ?? numbers.size + 1;
    numbers.set(conceptId, number);
    html += `${inner(text.slice(reached, at))}{{c${number}::${inner(label)}}}`;
    reached = at + label.length;
  }
  return (html + inner(text.slice(reached))).trim();
}

function findLabels(text: string, { id, prefLabel, altLabels, hiddenLabels }: Concept): readonly Found[] {
  return [prefLabel.zh, ...altLabels.zh, ...hiddenLabels].flatMap((label) => {
    const found: Found[] = [];
    for (let at = text.indexOf(label); label !== '' && at >= 0; at = text.indexOf(label, at + label.length))
      found.push({ at, label, conceptId: id });
    return found;
  });
}

function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const each of found.toSorted((a, b) => b.label.length - a.label.length || a.at - b.at))
    if (kept.every(({ at, label }) => at >= each.at + each.label.length || each.at >= at + label.length))
      kept.push(each);
  return kept.toSorted((a, b) => a.at - b.at);
}

/** As a field, but with the white space at its ends: it stands in the middle of one. */
function inner(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before && (before.includes('\n') ? '<br>' : ' ')}${ankiText(middle)}${after && (after.includes('\n') ? '<br>' : ' ')}`;
}
