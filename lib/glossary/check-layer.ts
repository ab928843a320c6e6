import type { MatchLayer } from '../matching/match-layer.ts';
import { openLayer } from '../matching/open-layer.ts';
import { foldText } from '../text/fold-text.ts';
import type { DesignationCheck, NamedConcept } from './check-designation.ts';

/** Concepts of one kind that are told: a dictionary has thousands with a common character. */
const most = 50;

/**
 * What a glossary that is not in memory says to a designation: as `checkDesignation`, but concepts are called by the
 * designation that is meant, folded.
 */
export function checkLayer(label: string, layer: MatchLayer): Omit<DesignationCheck, 'label' | 'tooShort'> {
  const folded = foldText(label).text;
  if (folded === '') return { same: [], inside: [], around: [] };
  const { table } = layer;
  const { index, candidates, written } = openLayer(layer);
  const textOf = (term: number): string =>
    String.fromCharCode(...table.units.subarray(table.starts[term], table.starts[term + 1]));

  function named(terms: Iterable<number>): NamedConcept[] {
    const found = new Map<string, NamedConcept>();
    for (const term of terms) {
      const text = textOf(term);
      for (const { conceptId } of candidates(term)) {
        if (!found.has(conceptId)) found.set(conceptId, { conceptId, label: text, text });
        if (found.size === most) return [...found.values()];
      }
    }
    return [...found.values()];
  }

  function* shorterTerms(): Generator<number> {
    for (let at = 0; at < folded.length; at++) {
      const terms: number[] = [];
      index.termsAt(folded, at, terms);
      for (const term of terms) if (textOf(term) !== folded) yield term;
    }
  }

  return {
    same: [...written(folded)].map(({ conceptId }) => ({ conceptId, label: folded, text: folded })),
    inside: named(longerTerms(layer, folded)),
    around: named(shorterTerms()),
  };
}

/** Terms that have a folded text in them and are not just that. */
function* longerTerms({ table }: MatchLayer, folded: string): Generator<number> {
  const { units, starts } = table;
  let term = 0;
  for (let at = 0; at + folded.length <= units.length; at++) {
    if (!standsAt(units, at, folded)) continue;
    while ((starts[term + 1] as number) <= at) term += 1;
    const end = starts[term + 1] as number;
    // What stands over the border of two terms is in neither.
    if (at + folded.length > end || end - (starts[term] as number) === folded.length) continue;
    yield term;
    at = end - 1;
  }
}

function standsAt(units: Uint16Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (units[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
