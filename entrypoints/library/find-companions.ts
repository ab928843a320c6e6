import type { NamedAssociation } from '../../components/concept/concept-state.ts';
import { associatedTerms, fewestTogether } from '../../lib/concordance/associated-terms.ts';
import type { Library } from '../../lib/library/library.ts';
import type { UseSources } from './concept-use-store.ts';
import { countArticles, type UseCounts } from './use-counts.ts';

/** The terms that go with a concept, the surest first. */
export async function findCompanions(
  library: Library,
  entriesOf: UseSources['entries'],
  counts: UseCounts,
  conceptId: string,
  end: AbortSignal,
): Promise<readonly NamedAssociation[]> {
  const [companions, total] = await Promise.all([library.companions(conceptId), countArticles(library, end)]);
  const likely = companions.filter(({ count }) => count >= fewestTogether);
  await counts.count([conceptId, ...likely.map((each) => each.conceptId)]);
  const articles = counts.counts.value.get(conceptId) ?? 0;
  const shared = likely.map(({ conceptId: id, count }) => ({
    conceptId: id,
    articles: counts.counts.value.get(id) ?? count,
    together: count,
  }));
  const associated = associatedTerms(articles, total, shared);
  const entries = await entriesOf(associated.map((each) => each.conceptId));
  const labels = new Map(entries.map(({ concept }) => [concept.id, concept.prefLabel.zh]));
  return associated.flatMap((association) => {
    const label = labels.get(association.conceptId);
    return label === undefined ? [] : [{ ...association, label }];
  });
}
