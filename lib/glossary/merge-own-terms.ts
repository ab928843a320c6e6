import { designationsOf } from './designations.ts';
import type { ConceptEntry, Glossary } from './glossary.ts';
import { ownEntry } from './own-entry.ts';
import type { Adjustment, OwnTerms } from './own-term.ts';

/**
 * The glossary of the package with the reader's own terms before it, without what the reader has disabled, each
 * entry with its note. Of several concepts with one id, or one designation, the layer named first in `priority`
 * counts. Gives `bundled` itself where the reader has changed nothing.
 */
export function mergeOwnTerms(bundled: Glossary, own: OwnTerms): Glossary {
  if (own.terms.length === 0 && own.adjustments.length === 0) return bundled;
  const layers = { own: own.terms.map(ownEntry), packs: [], bundled: [...bundled.entries.values()] };
  const adjusted = new Map(own.adjustments.map((each) => [each.conceptId, each]));
  const isDisabled = (id: string): boolean => adjusted.get(id)?.disabled === true;
  const entries = new Map<string, ConceptEntry>();
  for (const entry of own.priority.flatMap((layer): readonly ConceptEntry[] => layers[layer])) {
    const { id } = entry.concept;
    if (entries.has(id) || isDisabled(id)) continue;
    entries.set(id, withAdjustment(withoutLinks(entry, isDisabled), adjusted.get(id)));
  }
  const designations = [...entries.values()].flatMap(({ concept }) => designationsOf(concept));
  return { entries, designations, problems: bundled.problems };
}

function withAdjustment(entry: ConceptEntry, adjustment: Adjustment | undefined): ConceptEntry {
  if (!adjustment) return entry;
  const { note, known } = adjustment;
  return { ...entry, ...(note !== '' && { note }), ...(known && { known }) };
}

/** Without the links to concepts that are disabled: they would lead nowhere. */
function withoutLinks(entry: ConceptEntry, isDisabled: (id: string) => boolean): ConceptEntry {
  const { broader, related } = entry.concept;
  if (![...broader, ...related, ...entry.narrower].some(isDisabled)) return entry;
  const stay = (ids: readonly string[]) => ids.filter((id) => !isDisabled(id));
  const concept = { ...entry.concept, broader: stay(broader), related: stay(related) };
  return { ...entry, concept, narrower: stay(entry.narrower) };
}

/** Another text where other terms may be found in an article, or terms of another level: for one bundled glossary. */
export function namesState({ entries, designations }: Glossary): string {
  const levels = [...entries.values()].map(({ concept: { id, level } }) => [id, level]);
  return JSON.stringify([levels, designations]);
}

/** The same for what the reader has changed; empty where that is nothing. */
export function matchingState({ terms, adjustments, priority }: OwnTerms): string {
  const names = terms.map(({ id, label, altLabels }) => [id, label, ...altLabels]);
  const disabled = adjustments.filter((each) => each.disabled).map(({ conceptId }) => conceptId);
  if (names.length === 0 && disabled.length === 0) return '';
  return JSON.stringify([names, disabled.sort(), priority]);
}
