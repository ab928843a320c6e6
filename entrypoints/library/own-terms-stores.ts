import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import { type Route, routeHash } from '../../components/library/route.ts';
import { isOwnId } from '../../lib/glossary/parse-own-terms.ts';
import { message } from '../../lib/locale/message.ts';
import type { RematchProgress } from '../../lib/settings/rematch-progress.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import { adjustActions } from './adjust-actions.ts';
import type { NoticeStore } from './notice-store.ts';
import { createOwnEditorStore, type EditorSources } from './own-editor-store.ts';
import { createUseCounts } from './use-counts.ts';

export type OwnTermsStores = ReturnType<typeof createOwnTermsStores>;

/** What the reader's own terms need from outside. */
export interface OwnTermsPorts extends Pick<EditorSources, 'terms' | 'now' | 'pinyinOf'> {
  readonly own: OwnTermStore;
  /** How far the library has been matched anew. */
  readonly progress: ReadonlySignal<RematchProgress>;
}

type Sources = OwnTermsPorts &
  Pick<EditorSources, 'library' | 'glossary'> & {
    readonly notices: NoticeStore;
    readonly route: ReadonlySignal<Route>;
  };

/** The reader's own terms, their editor, and what they say of other entries. Everything ends with `end`. */
export function createOwnTermsStores(sources: Sources, end: AbortSignal) {
  const { library, own, progress, notices, route, now } = sources;
  const counts = createUseCounts(library, end);
  const actions = adjustActions(own, notices, now);
  const listHash = routeHash({ page: 'own-terms', edit: null });
  const editor = createOwnEditorStore(
    {
      ...sources,
      saved: (term, isNew) => {
        location.hash = listHash;
        // The list clears what was said before it.
        queueMicrotask(() => notices.say(message(isNew ? 'panelTermAdded' : 'ownSaved', term.label)));
      },
    },
    end,
  );

  const ids = computed(() => own.own.value.terms.map(({ id }) => id));
  const count = (): void => void counts.count(ids.peek()).catch(() => null);
  library.watch(() => {
    if (route.peek().page === 'own-terms') count();
  }, end);

  function follow(shown: Route): void {
    const edit = shown.page === 'own-terms' ? shown.edit : null;
    const term = own.own.peek().terms.find(({ id }) => id === edit);
    if (edit === 'new') editor.openNew(('label' in shown && shown.label) || '');
    else if (term) editor.open(term);
    else editor.close();
    if (shown.page === 'own-terms' && edit === null) count();
  }

  const stop = effect(() => {
    const { value: shown } = route;
    if (own.loaded.value) untracked(() => follow(shown));
  });
  end.addEventListener('abort', stop);

  const others = computed(() => own.own.value.adjustments.filter(({ conceptId }) => !isOwnId(conceptId)));
  const running = computed(() => (progress.value.next === null ? null : progress.value));
  return {
    own: own.own,
    loaded: own.loaded,
    counts: counts.counts,
    others,
    running,
    editor,
    listHash,
    ...actions,
  };
}
