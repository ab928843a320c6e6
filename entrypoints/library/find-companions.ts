import type { NamedAssociation } from '../../components/concept/concept-state.ts';
import { associatedTerms, fewestTogether } from '../../lib/concordance/associated-terms.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { countArticles, type UseCounts } from './use-counts.ts';

/** The terms that go with a concept, the surest first. */
export async function findCompanions(
  library: Library,
  glossary: Glossary,
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
  return associatedTerms(articles, total, shared).flatMap((association) => {
    const label = glossary.entries.get(association.conceptId)?.concept.prefLabel.zh;
    return label === undefined ? [] : [{ ...association, label }];
  });
}
