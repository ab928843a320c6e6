import { ConceptIndex } from '../../components/concept/concept-index.tsx';
import { ConceptLoading } from '../../components/concept/concept-loading.tsx';
import { ConceptPage } from '../../components/concept/concept-page.tsx';
import type { ConceptLinks } from '../../components/concept/concept-state.ts';
import { everything } from '../../components/library/list-query.ts';
import { routeHash } from '../../components/library/route.ts';
import type { ConceptStores } from './concept-stores.ts';

interface ConceptRouteProps {
  /** Null until the glossary has been read. */
  readonly stores: ConceptStores | null;
  readonly view: 'concept' | 'concepts';
}

const links: ConceptLinks = {
  concept: (id) => routeHash({ page: 'concept', id }),
  article: (no, at) => routeHash({ page: 'article', no, query: everything, ...(at && { at }) }),
};

/** The index of concepts, or one of them. */
export function ConceptRoute({ stores, view }: ConceptRouteProps) {
  if (stores === null) return <ConceptLoading />;
  const { page, index, categories } = stores;
  if (view === 'concept')
    return <ConceptPage actions={page.actions} links={links} subject={page.subject.value} />;
  return (
    <ConceptIndex
      {...index.state.value}
      actions={index.actions}
      categories={categories}
      hrefOf={links.concept}
    />
  );
}
