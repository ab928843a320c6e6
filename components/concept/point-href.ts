import type { FigurePoint } from '../../lib/concordance/figures-near.ts';
import type { Source } from '../../lib/glossary/concept.ts';
import type { ConceptLinks } from './concept-state.ts';

/** Where figures lead: into the library, or to the sources of the glossary's facts. */
export interface FigureLinks {
  readonly article: ConceptLinks['article'];
  readonly sources: Readonly<Record<string, Source>>;
}

/** The address of a figure's sentence; null for a fact whose source has none. */
export function pointHref({ origin, start, end }: FigurePoint, links: FigureLinks): string | null {
  if (origin.kind === 'article') return links.article(origin.no, { place: origin.place, start, end });
  return links.sources[origin.source]?.url ?? null;
}
