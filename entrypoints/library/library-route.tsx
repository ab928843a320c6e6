import { ArticlesPage } from '../../components/library/articles-page.tsx';
import { BinPage } from '../../components/library/bin-page.tsx';
import type { ConceptGroup } from '../../components/library/filter-options.ts';
import { PlainState } from '../../components/library/plain-state.tsx';
import { routeHash, startRoute } from '../../components/library/route.ts';
import { message } from '../../lib/locale/message.ts';
import { ArticleRoute } from './article-route.tsx';
import { BackupRoute } from './backup-route.tsx';
import { ConceptRoute } from './concept-route.tsx';
import { ExcerptsRoute, TagsRoute } from './excerpts-route.tsx';
import { GlossariesRoute } from './glossaries-route.tsx';
import type { LibraryStores } from './library-stores.ts';
import { OwnTermsRoute } from './own-terms-route.tsx';
import { StudyRoute } from './study-route.tsx';

const noGroups: readonly ConceptGroup[] = [];

/** The page that the route names, bound to its store. */
export function LibraryRoute({ stores }: { readonly stores: LibraryStores }) {
  const { value: route } = stores.router.route;
  switch (route.page) {
    case 'articles':
      return <ArticlesRoute stores={stores} />;
    case 'article':
    case 'changes':
      return <ArticleRoute query={route.query} stores={stores} view={route.page} />;
    case 'excerpts':
      return <ExcerptsRoute stores={stores} />;
    case 'tags':
      return <TagsRoute stores={stores} />;
    case 'concept':
    case 'concepts':
      return (
        <ConceptRoute
          ownTerms={stores.ownTerms}
          stores={stores.concepts.value}
          study={stores.study}
          view={route.page}
        />
      );
    case 'own-terms':
      return <OwnTermsRoute route={route} stores={stores} />;
    case 'study':
      return <StudyRoute store={stores.study} />;
    case 'glossaries':
    case 'pack':
    case 'pack-import':
      return <GlossariesRoute route={route} stores={stores.packs} />;
    case 'bin':
      return <BinRoute stores={stores} />;
    case 'backup':
      return <BackupRoute store={stores.backup} />;
    case 'unknown':
      return <UnknownRoute />;
  }
}

function ArticlesRoute({ stores }: { readonly stores: LibraryStores }) {
  const { router, articles, bin, concepts, labelOf } = stores;
  const { value: route } = router.route;
  const { list } = articles;
  if (route.page !== 'articles') return null;
  return (
    <ArticlesPage
      actions={{
        ask: (patch, typing) => router.ask(patch, typing ? 'replace' : 'push'),
        want: list.want,
        setCurrent: (row) => {
          articles.current.value = row;
        },
        select: articles.select,
        selectAll: articles.selectAll,
        remove: (nos) => {
          if (nos === undefined) articles.removeSelected();
          else void bin.remove(nos);
        },
        retry: list.retry,
      }}
      facts={{
        query: route.query,
        found: list.found.value,
        searching: list.searching.value,
        failed: list.failed.value,
        head: list.head.value,
        snippet: list.snippet.value,
        sources: articles.sources.value,
        concepts: withChosen(concepts.value?.groups ?? noGroups, route.query.conceptId, labelOf),
        current: articles.current.value,
        selected: articles.selected.value,
      }}
    />
  );
}

/** The groups of concepts, with that of a pack which is asked for: packs are too large to choose from. */
function withChosen(
  groups: readonly ConceptGroup[],
  id: string | null,
  labelOf: LibraryStores['labelOf'],
): readonly ConceptGroup[] {
  if (id === null || groups.some(({ concepts }) => concepts.some((concept) => concept.id === id)))
    return groups;
  const label = labelOf(id);
  return label === undefined
    ? groups
    : [...groups, { label: message('gloTitle'), concepts: [{ id, label }] }];
}

function BinRoute({ stores: { binned, bin, excerpts, packs, now } }: { readonly stores: LibraryStores }) {
  async function emptyBin(): Promise<void> {
    const [articles, { value: found }] = [binned.found.value?.nos ?? [], excerpts.binned.found];
    if (found && found.length > 0) await excerpts.actions.erase(null);
    const { value: gone } = packs.glossaries.binned;
    if (gone && gone.length > 0) await packs.actions.erase(gone);
    if (articles.length > 0) await bin.empty();
  }
  return (
    <BinPage
      actions={{
        want: binned.want,
        restore: (nos) => void bin.restore(nos),
        erase: (nos) => void bin.empty(nos),
        wantExcerpts: excerpts.links.want,
        restoreExcerpts: (ids) => void excerpts.actions.restore(ids),
        eraseExcerpts: (ids) => void excerpts.actions.erase(ids),
        restorePack: (pack) => void packs.actions.restore([pack]),
        erasePack: (pack) => void packs.actions.erase([pack]),
        eraseAll: () => void emptyBin(),
        retry: binned.retry,
      }}
      facts={{
        found: binned.found.value,
        searching: binned.searching.value,
        failed: binned.failed.value,
        head: binned.head.value,
        excerpts: excerpts.binned.found.value,
        linkOf: excerpts.links.linkOf,
        packs: packs.glossaries.binned.value,
        now: now(),
      }}
    />
  );
}

function UnknownRoute() {
  return (
    <PlainState hint="" title={message('libUnknown')}>
      <a class="button-quiet" href={routeHash(startRoute)}>
        {message('libShowAll')}
      </a>
    </PlainState>
  );
}
