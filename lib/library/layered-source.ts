import type { Glossary } from '../glossary/glossary.ts';
import type { GlossaryLayer, OwnTerms } from '../glossary/own-term.ts';
import { numberOf } from '../matching/concept-ids.ts';
import { createLayeredMatcher } from '../matching/create-matcher.ts';
import type { MatchLayer } from '../matching/match-layer.ts';
import { levelAt } from './pack-records.ts';
import type { NamedPackLayer } from './packs.ts';
import type { SourceLayer, TermSource } from './prepare-visit.ts';

/** Everything that terms are found with. */
interface LayersOfSource {
  readonly own: OwnTerms;
  readonly ownLayer: MatchLayer;
  /** In their order. */
  readonly packs: readonly NamedPackLayer[];
  readonly bundled: MatchLayer;
  /** Own terms and the package's, as they are merged. */
  readonly glossary: Glossary;
}

/** Puts glossaries together in the reader's order of priority, without what is disabled. */
export function layeredSource({ own, ownLayer, packs, bundled, glossary }: LayersOfSource): TermSource {
  const byKind: Readonly<Record<GlossaryLayer, readonly SourceLayer[]>> = {
    own: own.terms.length > 0 ? [{ from: 'own', layer: ownLayer }] : [],
    packs: packs.map(({ packId, layer }) => ({ from: packId, layer })),
    bundled: [{ from: 'bundled', layer: bundled }],
  };
  const layers = own.priority.flatMap((kind) => byKind[kind]);
  const disabled = new Set(own.adjustments.filter((each) => each.disabled).map(({ conceptId }) => conceptId));
  const isLeftOut = (conceptId: string): boolean => disabled.has(conceptId);
  return {
    layers,
    glossary,
    isLeftOut,
    matcher: createLayeredMatcher(
      layers.map(({ layer }) => layer),
      isLeftOut,
    ),
    levelOf: (conceptId) => {
      const entry = glossary.entries.get(conceptId);
      if (entry) return entry.concept.level;
      const pack = packs.find(({ layer }) => numberOf(layer.ids, conceptId) >= 0);
      return pack && levelAt(pack, numberOf(pack.layer.ids, conceptId));
    },
  };
}
