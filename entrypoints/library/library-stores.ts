import { computed, effect, signal, untracked } from '@preact/signals';
import { everything } from '../../components/library/list-query.ts';
import type { Route } from '../../components/library/route.ts';
import type { OwnTerms } from '../../lib/glossary/own-term.ts';
import type { Library } from '../../lib/library/library.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import { createArticlesStore } from './articles-store.ts';
import { type BackupPorts, createBackupStore } from './backup-store.ts';
import { binActions } from './bin-actions.ts';
import { type ConceptPorts, type ConceptStores, createConceptStores } from './concept-stores.ts';
import { createEntryLabels } from './entry-labels.ts';
import { createExcerptStores, type ExcerptPorts } from './excerpt-stores.ts';
import { createFoundStore } from './found-store.ts';
import { createNoticeStore } from './notice-store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createOwnTermsStores, type OwnTermsPorts } from './own-terms-stores.ts';
import { createPackStores, type PackPorts } from './pack-stores.ts';
import { createReadingStore, type ReadingPorts } from './reading-store.ts';
import { createRouter } from './router.ts';
import { createStudyStore, type StudyPorts } from './study-store.ts';

export type LibraryStores = ReturnType<typeof createLibraryStores>;

/** What the page needs beside the library. Everything that crosses a process comes in here. */
export interface LibraryPorts
  extends Pick<ReadingPorts, 'openReading'>,
    ExcerptPorts,
    BackupPorts,
    OwnTermsPorts,
    ConceptPorts,
    PackPorts,
    StudyPorts {
  readonly glossary: () => Promise<LoadedGlossary>;
}

/** All state of the library page; what is read from the library follows the route. Everything ends with `end`. */
export function createLibraryStores(library: Library, ports: LibraryPorts, end: AbortSignal) {
  const router = createRouter(end);
  const notices = createNoticeStore();
  const bin = binActions(library, notices);
  const articles = createArticlesStore(library, bin, end);
  const reading = createReadingStore(library, { ...ports, askForEntries: ports.entries }, end);
  const binned = createFoundStore(library, end);
  const excerpts = createExcerptStores(library, notices, ports, end);
  const backup = createBackupStore(library, ports, end);
  const packs = createPackStores({ ...ports, library, notices, route: router.route }, end);
  /** Null until the glossary has been read. */
  const concepts = signal<ConceptStores | null>(null);
  const glossary = computed(() => concepts.value?.glossary ?? null);
  const ownTerms = createOwnTermsStores({ ...ports, library, notices, route: router.route, glossary }, end);
  const study = createStudyStore(
    {
      ...ports,
      library,
      notices,
      glossary,
      own: ports.own.own,
      markKnown: (conceptId, label) => ownTerms.adjust({ conceptId, label }, { known: true }),
    },
    end,
  );

  function follow(route: Route): void {
    if ('query' in route) articles.show(route.query);
    if (route.page === 'article') reading.show(route.no, route.at ?? null, route.excerpt ?? null);
    else reading.show('no' in route ? route.no : null);
    if (route.page === 'backup') backup.open();
    if (route.page === 'bin') binned.search({ ...everything, sort: 'read', bin: true });
    if (route.page === 'study') study.open();
    else study.close();
    excerpts.follow(route);
    packs.follow(route);
  }

  function followConcept(route: Route, { page, index }: ConceptStores): void {
    if (route.page === 'concept') page.show(route.id);
    if (route.page === 'concepts') index.open();
  }

  const stopFollowing = effect(() => {
    const { value: route } = router.route;
    untracked(() => follow(route));
  });
  const stopFollowingConcepts = effect(() => {
    const { value: route } = router.route;
    const { value: known } = concepts;
    if (known) untracked(() => followConcept(route, known));
  });
  let place = placeOf(router.route.peek());
  const stopClearing = effect(() => {
    const next = placeOf(router.route.value);
    if (next !== place) untracked(notices.clear);
    place = next;
  });
  end.addEventListener('abort', () => {
    stopFollowing();
    stopFollowingConcepts();
    stopClearing();
  });
  let conceptLife = new AbortController();
  const readConcepts = oneAtATime(async () => {
    const loaded = await ports.glossary();
    if (end.aborted || concepts.value?.glossary === loaded.glossary) return;
    conceptLife.abort();
    conceptLife = new AbortController();
    concepts.value = createConceptStores(library, loaded, ports, conceptLife.signal);
  });
  // Notes and what is known change no list: the page of a concept stays as it is while they are written.
  const listed = computed(() => listedState(ports.own.own.value));
  const stopReading = effect(() => {
    void listed.value;
    void readConcepts();
  });
  end.addEventListener('abort', () => {
    stopReading();
    conceptLife.abort();
  });

  const lists = { bin, articles, binned, excerpts };
  const packLabels = createEntryLabels(ports.entries);
  library.watch(packLabels.askAnew, end);
  /** What a concept is called; undefined while it is unknown. Read as a signal. */
  const labelOf = (id: string): string | undefined =>
    concepts.value?.glossary.entries.get(id)?.concept.prefLabel.zh ?? packLabels.labelOf(id);
  const words = { labelOf, ownTerms, packs, study, now: ports.now };
  return { ...lists, router, notices, reading, backup, concepts, ...words };
}

/** Another text where concepts come, go or are written otherwise. */
function listedState({ terms, adjustments }: OwnTerms): string {
  return JSON.stringify([
    terms,
    adjustments.filter(({ disabled }) => disabled).map(({ conceptId }) => conceptId),
  ]);
}

/** The same for routes that show the same thing, however a list is narrowed: `article 12`. */
export function placeOf(route: Route): string {
  return `${route.page} ${'no' in route ? route.no : 'id' in route ? route.id : 'edit' in route ? route.edit : ''}`;
}
