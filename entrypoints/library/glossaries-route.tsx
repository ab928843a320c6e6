import { type Route, routeHash } from '../../components/library/route.ts';
import { GlossariesPage, type GlossaryLinks } from '../../components/packs/glossaries-page.tsx';
import { PackExportDialog } from '../../components/packs/pack-export-dialog.tsx';
import { PackImportPage } from '../../components/packs/pack-import-page.tsx';
import { PackPage } from '../../components/packs/pack-page.tsx';
import type { PackStores } from './pack-stores.ts';

const links: GlossaryLinks = {
  own: routeHash({ page: 'own-terms', edit: null }),
  concepts: routeHash({ page: 'concepts' }),
  takeIn: routeHash({ page: 'pack-import' }),
  pack: (id) => routeHash({ page: 'pack', id }),
};

interface GlossariesRouteProps {
  readonly stores: PackStores;
  readonly route: Extract<Route, { page: 'glossaries' | 'pack' | 'pack-import' }>;
}

/** The glossaries in their order, one pack, or the way in for another. */
export function GlossariesRoute({ stores, route }: GlossariesRouteProps) {
  const { glossaries, look, takingIn, listHash } = stores;
  const retry = () => void glossaries.want();
  if (route.page === 'pack-import') {
    return <PackImportPage actions={takingIn.actions} listHref={listHash} state={takingIn.state.value} />;
  }
  if (route.page === 'pack') {
    return (
      <PackPage
        conceptHref={(id) => routeHash({ page: 'concept', id })}
        failed={glossaries.failed.value}
        listHref={listHash}
        onRetry={() => {
          look.show(route.id);
          retry();
        }}
        onWant={look.want}
        pack={look.pack.value}
        row={look.row.value}
      />
    );
  }
  return <ListRoute retry={retry} stores={stores} />;
}

interface ListRouteProps {
  readonly stores: PackStores;
  readonly retry: () => void;
}

function ListRoute({ stores, retry }: ListRouteProps) {
  const { glossaries, actions, takingOut, ownCount, bundled } = stores;
  const { value: asking } = takingOut.state;
  return (
    <>
      <GlossariesPage
        actions={{
          moveLayer: (layer, by) => void glossaries.moveLayer(layer, by),
          movePack: (pack, by) => void glossaries.movePack(pack, by),
          enable: (pack, enabled) => void actions.enable(pack, enabled),
          remove: (pack) => void actions.remove(pack),
          takeOut: (scope) => void takingOut.open(scope, glossaries.list.value ?? []),
          retry,
        }}
        facts={{
          priority: glossaries.priority.value,
          ownCount: ownCount.value,
          bundled: bundled.value,
          packs: glossaries.list.value,
          failed: glossaries.failed.value,
          moved: glossaries.moved.value,
        }}
        links={links}
      />
      {asking && <PackExportDialog actions={takingOut.actions} state={asking} />}
    </>
  );
}
