import { everyExcerpt } from '../../components/library/excerpt-query.ts';
import type { Route } from '../../components/library/route.ts';
import type { Library } from '../../lib/library/library.ts';
import { type ExcerptActionPorts, excerptActions } from './excerpt-actions.ts';
import { excerptCopies } from './excerpt-copies.ts';
import { createExcerptFacets } from './excerpt-facets.ts';
import { createExcerptLinks } from './excerpt-links.ts';
import { createExcerptsStore } from './excerpts-store.ts';
import { createExportStore, type ExportPorts } from './export-store.ts';
import { createFoundExcerpts } from './found-excerpts.ts';
import { createImportStore } from './import-store.ts';
import type { NoticeStore } from './notice-store.ts';

export type ExcerptStores = ReturnType<typeof createExcerptStores>;

/** What excerpts need beside the library. */
export interface ExcerptPorts extends ExcerptActionPorts, ExportPorts {
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** All that the library page knows of excerpts. Everything ends with `end`. */
export function createExcerptStores(
  library: Library,
  notices: NoticeStore,
  ports: ExcerptPorts,
  end: AbortSignal,
) {
  const actions = excerptActions(library, notices, ports);
  const list = createExcerptsStore(library, actions, notices, end);
  const binned = createFoundExcerpts(library, end);
  const facets = createExcerptFacets(library, end);
  return {
    actions,
    list,
    binned,
    facets,
    links: createExcerptLinks(library, end),
    takingOut: createExportStore(library, list, notices, ports),
    takingIn: createImportStore(library, notices, ports),
    copies: excerptCopies(library, notices, ports.copy),
    follow(route: Route): void {
      if (route.page === 'excerpts' || route.page === 'tags') facets.want();
      if (route.page === 'excerpts') list.show(route.asked);
      if (route.page === 'bin') binned.search({ ...everyExcerpt, sort: 'modified', bin: true });
    },
  };
}
