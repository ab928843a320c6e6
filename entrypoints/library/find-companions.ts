import type { NamedAssociation } from '../../components/concept/concept-state.ts';
import { associatedTerms, fewestTogether } from '../../lib/concordance/associated-terms.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { countArticles, type UseCounts } from './use-counts.ts';

/** The terms that go with a concept that `articles` articles use, the surest first. */
export async function findCompanions(
  library: Library,
  glossary: Glossary,
  counts: UseCounts,
  { conceptId, articles }: { readonly conceptId: string; readonly articles: number },
  end: AbortSignal,
): Promise<readonly NamedAssociation[]> {
  const [companions, total] = await Promise.all([library.companions(conceptId), countArticles(library, end)]);
  const likely = companions.filter(({ count }) => count >= fewestTogether);
  await counts.count(likely.map((each) => each.conceptId));
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
