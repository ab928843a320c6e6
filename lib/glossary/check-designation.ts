import { foldText } from '../text/fold-text.ts';
import type { ConceptEntry, Glossary } from './glossary.ts';

/** A concept that a designation has to do with, and the designation of it that is meant. */
export interface NamedConcept {
  readonly conceptId: string;
  readonly label: string;
  readonly text: string;
}

/** What a glossary says to a designation that a concept is to have. */
export interface DesignationCheck {
  readonly label: string;
  /** Fewer than two characters are never found. */
  readonly tooShort: boolean;
  /** Other concepts that are written alike. */
  readonly same: readonly NamedConcept[];
  /** Longer designations that have it in them: where they stand they count. */
  readonly inside: readonly NamedConcept[];
  /** Shorter ones in it: they don't count where it stands. */
  readonly around: readonly NamedConcept[];
}

/** Compares a designation with those of all concepts but `ownId`, as the matcher compares: folded. */
export function checkDesignation(label: string, ownId: string, glossary: Glossary): DesignationCheck {
  const folded = foldText(label).text;
  const check = { same: [] as NamedConcept[], inside: [] as NamedConcept[], around: [] as NamedConcept[] };
  for (const { text, conceptId } of glossary.designations) {
    if (conceptId === ownId || folded === '') continue;
    const other = foldText(text).text;
    const kind = relationOf(folded, other);
    const entry = kind && glossary.entries.get(conceptId);
    if (kind && entry) add(check[kind], entry, text);
  }
  return { label, tooShort: folded.length < 2, ...check };
}

function relationOf(one: string, other: string): 'same' | 'inside' | 'around' | null {
  if (one === other) return 'same';
  if (other.includes(one)) return 'inside';
  return other.length > 1 && one.includes(other) ? 'around' : null;
}

function add(to: NamedConcept[], { concept }: ConceptEntry, text: string): void {
  const { id } = concept;
  if (!to.some(({ conceptId }) => conceptId === id))
    to.push({ conceptId: id, label: concept.prefLabel.zh, text });
}
