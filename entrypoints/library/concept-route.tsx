import { ConceptIndex } from '../../components/concept/concept-index.tsx';
import { ConceptLoading } from '../../components/concept/concept-loading.tsx';
import { ConceptPage } from '../../components/concept/concept-page.tsx';
import type { ConceptLinks } from '../../components/concept/concept-state.ts';
import { everything } from '../../components/library/list-query.ts';
import { routeHash } from '../../components/library/route.ts';
import { StudyToggle } from '../../components/study/study-toggle.tsx';
import type { ConceptStores } from './concept-stores.ts';
import { AdjustRoute } from './own-terms-route.tsx';
import type { OwnTermsStores } from './own-terms-stores.ts';
import type { StudyStore } from './study-store.ts';

interface ConceptRouteProps {
  /** Null until the glossary has been read. */
  readonly stores: ConceptStores | null;
  readonly ownTerms: OwnTermsStores;
  readonly study: StudyStore;
  readonly view: 'concept' | 'concepts';
}

const links: ConceptLinks = {
  concept: (id) => routeHash({ page: 'concept', id }),
  article: (no, at) => routeHash({ page: 'article', no, query: everything, ...(at && { at }) }),
};

/** The index of concepts, or one of them. */
export function ConceptRoute({ stores, ownTerms, study, view }: ConceptRouteProps) {
  if (stores === null) return <ConceptLoading />;
  const { page, index, categories } = stores;
  if (view === 'concept') {
    const { value: subject } = page.subject;
    return (
      <ConceptPage
        actions={page.actions}
        adjust={
          subject.kind === 'concept' && <AdjustRoute concept={subject.entry.concept} stores={ownTerms} />
        }
        links={links}
        study={
          subject.kind === 'concept' && (
            <StudyToggle
              onStudy={(studied) => study.toggle(subject.entry.concept.id, studied)}
              studied={study.known.value.has(subject.entry.concept.id)}
            />
          )
        }
        subject={subject}
      />
    );
  }
  return (
    <ConceptIndex
      {...index.state.value}
      actions={index.actions}
      categories={categories}
      hrefOf={links.concept}
      ownHref={routeHash({ page: 'own-terms', edit: null })}
    />
  );
}
