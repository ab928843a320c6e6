import type { Concept } from '../../../lib/glossary/concept.ts';
import type { PackPart } from '../../../lib/packs/loss-of.ts';
import { unknownLevel } from '../../../lib/packs/make-concept.ts';
import type { Pack } from '../../../lib/packs/pack.ts';

/** What is left of a concept without some part of it. */
const cut: Readonly<Record<Exclude<PackPart, 'about' | 'categories'>, (concept: Concept) => Concept>> = {
  ids: (concept) => concept,
  englishNames: (concept) => ({ ...concept, prefLabel: { ...concept.prefLabel, en: '' } }),
  englishDefinitions: ({ scopeNote, ...concept }) => ({
    ...concept,
    altLabels: concept.prefLabel.en === '' ? { ...concept.altLabels, en: [] } : concept.altLabels,
    definition: concept.prefLabel.en === '' ? { ...concept.definition, en: '' } : concept.definition,
    ...(scopeNote && { scopeNote: concept.prefLabel.en === '' ? { ...scopeNote, en: '' } : scopeNote }),
  }),
  otherEnglishNames: (concept) => ({ ...concept, altLabels: { ...concept.altLabels, en: [] } }),
  hiddenNames: (concept) => ({ ...concept, hiddenLabels: [] }),
  pinyin: (concept) => ({ ...concept, pinyin: '' }),
  level: (concept) => ({ ...concept, level: unknownLevel }),
  since: (concept) => ({ ...concept, since: null }),
  scopeNotes: ({ scopeNote: _, ...concept }) => concept,
  parts: ({ parts: _, ...concept }) => concept,
  facts: (concept) => ({ ...concept, facts: [] }),
  broader: (concept) => ({ ...concept, broader: [] }),
  related: (concept) => ({ ...concept, related: [] }),
  rules: (concept) => ({ ...concept, matching: { match: [] } }),
  checked: (concept) => ({ ...concept, checked: '' }),
};

/** A pack as it is after the parts that a format loses. Ids that are lost are numbers here. */
export function without(pack: Pack, parts: readonly PackPart[]): Omit<Pack, 'id'> {
  const loses = (part: PackPart) => parts.includes(part);
  const { id: _, name, version, region, licence } = pack;
  const about = loses('about')
    ? { name: { zh: '', en: '' }, version: '', region: { zh: '', en: '' }, licence: '' }
    : { name, version, region, licence };
  const categories = pack.categories.map((category, place) => {
    const concepts = category.concepts.map((concept, number) => {
      const left = parts.reduce(
        (some, part) => (part === 'about' || part === 'categories' ? some : cut[part](some)),
        concept,
      );
      return loses('ids') ? { ...left, id: `${place}-${number}` } : left;
    });
    return loses('categories')
      ? { id: `${place}`, prefLabel: { zh: category.prefLabel.zh, en: '' }, sources: {}, concepts }
      : { ...category, concepts };
  });
  return { ...about, categories };
}
