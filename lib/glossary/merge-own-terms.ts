import { designationsOf } from './designations.ts';
import type { ConceptEntry, Glossary } from './glossary.ts';
import { ownEntry } from './own-entry.ts';
import type { Adjustment, OwnTerms } from './own-term.ts';

/**
 * The glossary of the package with the reader's own terms before it, without what the reader has disabled, each
 * entry with its note. Of several concepts with one id, or one designation, the layer named first in `priority`
 * counts; `inPacks` are those of the package that packs have too. Gives `bundled` itself where nothing is changed.
 */
export function mergeOwnTerms(
  bundled: Glossary,
  own: OwnTerms,
  inPacks: ReadonlySet<string> = new Set(),
): Glossary {
  const covered = packsComeBeforeBundled(own) ? inPacks : new Set();
  if (own.terms.length === 0 && own.adjustments.length === 0 && covered.size === 0) return bundled;
  const rest = [...bundled.entries.values()].filter(({ concept }) => !covered.has(concept.id));
  const layers = { own: own.terms.map(ownEntry), packs: [], bundled: rest };
  const adjust = entryAdjuster(own);
  const entries = new Map<string, ConceptEntry>();
  for (const entry of own.priority.flatMap((layer): readonly ConceptEntry[] => layers[layer])) {
    const { id } = entry.concept;
    const adjusted = entries.has(id) ? null : adjust(entry);
    if (adjusted) entries.set(id, adjusted);
  }
  const designations = [...entries.values()].flatMap(({ concept }) => designationsOf(concept));
  return { entries, designations, problems: bundled.problems };
}

export function packsComeBeforeBundled({ priority }: OwnTerms): boolean {
  return priority.indexOf('packs') < priority.indexOf('bundled');
}

/** Gives entries with what the reader has said of them; null for those that are disabled. */
export function entryAdjuster({ adjustments }: OwnTerms): (entry: ConceptEntry) => ConceptEntry | null {
  const adjusted = new Map(adjustments.map((each) => [each.conceptId, each]));
  const isDisabled = (id: string): boolean => adjusted.get(id)?.disabled === true;
  return (entry) => {
    const { id } = entry.concept;
    return isDisabled(id) ? null : withAdjustment(withoutLinks(entry, isDisabled), adjusted.get(id));
  };
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

/** The same for what the reader has changed, and for packs, whose edition is given; empty where that is nothing. */
export function matchingState({ terms, adjustments, priority }: OwnTerms, packs: string): string {
  const names = terms.map(({ id, label, altLabels }) => [id, label, ...altLabels]);
  const disabled = adjustments.filter((each) => each.disabled).map(({ conceptId }) => conceptId);
  if (names.length === 0 && disabled.length === 0 && packs === '') return '';
  return JSON.stringify([names, disabled.sort(), priority, ...(packs === '' ? [] : [packs])]);
}
