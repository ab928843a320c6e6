import { ExcerptsPage } from '../../components/library/excerpts-page.tsx';
import { ExportDialog } from '../../components/library/export-dialog.tsx';
import { ImportDialog } from '../../components/library/import-dialog.tsx';
import { TagsPage } from '../../components/library/tags-page.tsx';
import type { LibraryStores } from './library-stores.ts';

/** The list of excerpts, bound to its stores. */
export function ExcerptsRoute({ stores }: { readonly stores: LibraryStores }) {
  const { router, excerpts, labelOf } = stores;
  const { list, actions, links, copies, takingOut, takingIn } = excerpts;
  const { value: route } = router.route;
  if (route.page !== 'excerpts') return null;
  const { value: facets } = excerpts.facets.facets;
  const named = facets.concepts.map((each) => ({
    ...each,
    label: labelOf(each.value) ?? each.value,
  }));
  return (
    <>
      <ExcerptsPage
        actions={{
          ask: (patch, typing) => router.askExcerpts(patch, typing ? 'replace' : 'push'),
          want: links.want,
          setCurrent: (row) => {
            list.current.value = row;
          },
          select: list.select,
          selectAll: list.selectAll,
          remove: (ids) => {
            if (ids === undefined) list.removeSelected();
            else void actions.remove(ids);
          },
          tagSelected: list.tagSelected,
          edit: list.edit,
          save: (id, draft) => void list.save(id, draft),
          cancel: list.cancel,
          copyCitation: (excerpt) => void copies.citation(excerpt),
          copyLink: (excerpt) => void copies.link(excerpt),
          takeOut: () => void takingOut.open(),
          takeIn: takingIn.open,
          retry: list.list.retry,
        }}
        facts={{
          query: route.asked,
          found: list.list.found.value,
          searching: list.list.searching.value,
          failed: list.list.failed.value,
          facets: { ...facets, concepts: named },
          linkOf: links.linkOf,
          current: list.current.value,
          selected: list.selected.value,
          edited: list.edited.value,
        }}
      />
      <TransferDialogs stores={stores} />
    </>
  );
}

/** What is asked when excerpts are taken out or in. */
function TransferDialogs({ stores: { excerpts } }: { readonly stores: LibraryStores }) {
  const { takingOut, takingIn } = excerpts;
  const [{ value: counts }, { value: state }] = [takingOut.counts, takingIn.state];
  return (
    <>
      {counts && (
        <ExportDialog
          counts={counts}
          onClose={takingOut.close}
          onExport={(format, scope) => void takingOut.run(format, scope)}
        />
      )}
      {state && (
        <ImportDialog
          onApply={takingIn.apply}
          onClose={takingIn.close}
          onFile={(file) => void takingIn.read(file)}
          state={state}
        />
      )}
    </>
  );
}

/** The tags of the excerpts. */
export function TagsRoute({ stores: { excerpts } }: { readonly stores: LibraryStores }) {
  return (
    <TagsPage
      onRetag={(from, to) => void excerpts.actions.retag(from, to)}
      onRetry={excerpts.facets.retry}
      tags={excerpts.facets.tags.value}
    />
  );
}
