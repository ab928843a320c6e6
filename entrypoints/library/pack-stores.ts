import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Route, routeHash } from '../../components/library/route.ts';
import type { Library } from '../../lib/library/library.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import { bundledHead } from '../../lib/packs/bundled-head.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import { createGlossariesStore } from './glossaries-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { packActions } from './pack-actions.ts';
import { createPackExport } from './pack-export-store.ts';
import { createPackImport } from './pack-import-store.ts';
import { createPackLookStore } from './pack-look-store.ts';
import { packScopes } from './pack-scopes.ts';

export type PackStores = ReturnType<typeof createPackStores>;

/** What packs need from outside. */
export interface PackPorts {
  readonly own: OwnTermStore;
  readonly newPackWorker: () => Worker;
  /** The glossary of the package, without anything of the reader's own. */
  readonly bundled: () => Promise<LoadedGlossary>;
  /** Of the extension. */
  readonly version: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (name: string, file: Blob) => void;
}

interface PackSources extends PackPorts {
  readonly library: Library;
  readonly notices: NoticeStore;
  readonly route: ReadonlySignal<Route>;
}

/** All that the library page knows of glossaries and packs. Everything ends with `end`. */
export function createPackStores(sources: PackSources, end: AbortSignal) {
  const { library, own, notices, route, bundled, version } = sources;
  const { packs } = library;
  const glossaries = createGlossariesStore(packs, sources, end);
  const look = createPackLookStore(packs, glossaries);
  const bundledCount = signal<number | null>(null);
  const scopes = packScopes({ ...sources, packs, own: () => own.own.value });
  const listHash = routeHash({ page: 'glossaries' });

  /** The list clears what was said before it. */
  function arrived(say: () => void): void {
    if (route.peek().page === 'pack-import') {
      addEventListener('hashchange', say, { once: true, signal: end });
      location.hash = listHash;
    } else say();
  }

  return {
    glossaries,
    look,
    actions: packActions(packs, notices),
    takingIn: createPackImport({ ...sources, packs, arrived }, end),
    takingOut: createPackExport({ ...sources, scopes }, end),
    listHash,
    ownCount: computed(() => (own.loaded.value ? own.own.value.terms.length : null)),
    bundled: computed(() => {
      const { value: concepts } = bundledCount;
      return concepts === null ? null : { head: bundledHead(version), concepts };
    }),
    follow(shown: Route): void {
      if (shown.page === 'pack') look.show(shown.id);
      if (shown.page === 'bin' || shown.page === 'glossaries' || shown.page === 'pack')
        void glossaries.want();
      if (shown.page === 'glossaries' && bundledCount.value === null) {
        void bundled().then(({ glossary }) => {
          bundledCount.value = glossary.entries.size;
        });
      }
    },
  };
}
