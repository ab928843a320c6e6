import { effect, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { ConceptCard } from '../../components/lookup/concept-card.tsx';
import { GlossaryBrowser } from '../../components/lookup/glossary-browser.tsx';
import { wholeGlossary } from '../../components/lookup/glossary-groups.ts';
import { RecentList } from '../../components/lookup/recent-list.tsx';
import { ResultList } from '../../components/lookup/result-list.tsx';
import type { ResultOption } from '../../components/lookup/result-options.ts';
import { message } from '../../lib/locale/message.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { findInPacks, ownEntries, ownGlossary, ownLibrary } from '../own-pages/own-library.ts';
import { createCardEntries } from './card-entries.ts';
import { createCardStore } from './card-store.ts';
import type { LookupStore } from './lookup-store.ts';
import { createRecentStore } from './recent-store.ts';
import { startSearch } from './search-store.ts';

/** What the popup's page side gives to its lookup side. */
export interface LookupContext {
  /** How often a concept stands on the page in front; read as a signal. */
  readonly onPage: (conceptId: string) => number;
  readonly open: (option: ResultOption) => void;
  readonly jump: (conceptId: string) => void;
}

/**
 * Loads what answers the box, the glossary and the list of articles: everything that the first paint does without.
 * Gives the view of whatever the reader is looking up. Ends with `end`.
 */
export async function startLookup(
  store: LookupStore,
  context: LookupContext,
  end: AbortSignal,
): Promise<ComponentType> {
  const glossary = await ownGlossary();
  const { entries } = glossary.glossary;
  const card = createCardStore();
  const recent = createRecentStore(ownLibrary);
  const filter = signal(wholeGlossary);
  startSearch(store, { glossary, openLibrary: ownLibrary, findInPacks, onPage: context.onPage }, end);
  const known = createCardEntries(entries, ownEntries, store.trail, end);
  const stopResetting = effect(() => {
    void store.trail.value;
    card.reset();
  });
  const stopLoading = effect(() => {
    if (store.section.value === 'recent') void recent.load();
  });
  end.addEventListener('abort', () => {
    stopResetting();
    stopLoading();
    card.reset();
  });

  function OpenCard({ conceptId }: { readonly conceptId: string }) {
    const entry = known.entryOf(conceptId);
    // Of a pack, and a moment away.
    if (entry === undefined) return null;
    if (entry === null) return <p class="problem">{message('glossaryIncomplete')}</p>;
    return (
      <ConceptCard
        canGoBack={store.trail.value.length > 1}
        canSpeak={card.canSpeak}
        entry={entry}
        labelOf={(id) => entries.get(id)?.concept.prefLabel.zh ?? entry.relatedLabels[id] ?? id}
        notice={card.notice.value}
        onBack={store.back}
        onClose={store.closeCard}
        onCopy={() => void card.copy(entry)}
        onReport={() => void card.report(entry)}
        onJump={() => context.jump(conceptId)}
        onOpen={store.openCard}
        onOpenPage={() => openTab(addresses.concept(conceptId))}
        onPage={context.onPage(conceptId)}
        onSpeak={() => card.toggleSpeech(entry)}
        speaking={card.speaking.value}
      />
    );
  }

  return function LookupBody() {
    const conceptId = store.trail.value.at(-1);
    if (conceptId !== undefined) return <OpenCard conceptId={conceptId} />;
    if (store.searching.value) {
      return (
        <ResultList
          active={store.active.value}
          onOpen={context.open}
          query={store.query.value}
          results={store.results.value}
        />
      );
    }
    if (store.section.value === 'recent') {
      return (
        <RecentList
          addressOf={addresses.article}
          articles={recent.articles.value}
          onOpen={(no) => openTab(addresses.article(no))}
          onOpenLibrary={() => openTab(addresses.library())}
          onOpenWelcome={() => openTab(addresses.welcome())}
          problem={recent.problem.value}
        />
      );
    }
    if (entries.size === 0) return <p class="problem">{message('glossaryBroken')}</p>;
    return (
      <GlossaryBrowser
        categories={glossary.categories}
        entries={[...entries.values()]}
        filter={filter.value}
        onFilter={(next) => {
          filter.value = next;
        }}
        onOpen={store.openCard}
      />
    );
  };
}
