import { everything } from '../../components/library/list-query.ts';
import { routeHash } from '../../components/library/route.ts';
import { StudyPage } from '../../components/study/study-page.tsx';
import type { StudyLinks } from '../../components/study/study-state.ts';
import type { StudyStore } from './study-store.ts';

const links: StudyLinks = {
  concept: (id) => routeHash({ page: 'concept', id }),
  sentence: ({ no, paragraph, start, end }) =>
    routeHash({ page: 'article', no, query: everything, at: { place: paragraph, start, end } }),
  articles: routeHash({ page: 'articles', query: everything }),
  concepts: routeHash({ page: 'concepts' }),
};

/** The page of study, bound to its store. */
export function StudyRoute({ store }: { readonly store: StudyStore }) {
  return <StudyPage actions={store.actions} facts={store.facts.value} links={links} />;
}
