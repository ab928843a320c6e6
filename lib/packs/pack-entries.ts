import { buildGlossary, type ConceptEntry } from '../glossary/glossary.ts';
import { categoryFilesOf, type Pack } from './pack.ts';

/** Narrower concepts that an entry names: a card shows a few, and a page is sent the whole entry. */
const mostNarrower = 200;

/** Every concept of a pack as an entry, in the order of the pack. */
export function entriesOf(pack: Pack): ConceptEntry[] {
  const { entries } = buildGlossary(categoryFilesOf(pack));
  return [...entries.values()].map((entry) => {
    if (entry.narrower.length <= mostNarrower) return entry;
    const narrower = entry.narrower.slice(0, mostNarrower);
    const { broader, related } = entry.concept;
    const named = new Set([...broader, ...related, ...narrower]);
    const labels = Object.entries(entry.relatedLabels).filter(([id]) => named.has(id));
    return { ...entry, narrower, relatedLabels: Object.fromEntries(labels) };
  });
}
