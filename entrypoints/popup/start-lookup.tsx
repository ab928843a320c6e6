import { computed, effect, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { ConceptCard } from '../../components/lookup/concept-card.tsx';
import { GlossaryBrowser } from '../../components/lookup/glossary-browser.tsx';
import { wholeGlossary } from '../../components/lookup/glossary-groups.ts';
import { RecentList } from '../../components/lookup/recent-list.tsx';
import { ResultList } from '../../components/lookup/result-list.tsx';
import type { ResultOption } from '../../components/lookup/result-options.ts';
import { message } from '../../lib/locale/message.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { watchGlossary } from '../../lib/settings/watch-glossary.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
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
  const loaded = signal(await ownGlossary());
  const entries = computed(() => loaded.value.glossary.entries);
  watchGlossary(() => {
    void ownGlossary().then((next) => {
      loaded.value = next;
    });
  }, end);
  const card = createCardStore(ownLibrary);
  const recent = createRecentStore(ownLibrary);
  const filter = signal(wholeGlossary);
  const settings = signal(await readSettings());
  watchSettings((changed) => {
    settings.value = changed;
  }, end);
  startSearch(store, { glossary: loaded, openLibrary: ownLibrary, findInPacks, onPage: context.onPage }, end);
  const cards = createCardEntries(loaded, ownEntries, store.trail, end);
  const stopResetting = effect(() => {
    if (store.trail.value.length > 0) card.readStudied();
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
    const found = cards.entryOf(conceptId);
    // Of a pack, and a moment away.
    if (found === undefined) return null;
    if (found === null) return <p class="problem">{message('glossaryIncomplete')}</p>;
    const { entry, isThere } = found;
    return (
      <ConceptCard
        adjust={{
          known: entry.known === true,
          disabled: !isThere,
          onKnown: (isKnown) => card.adjust.setKnown(entry, isKnown),
          onDisable: (disabled) => card.adjust.setDisabled(entry, disabled),
        }}
        canGoBack={store.trail.value.length > 1}
        canSpeak={card.canSpeak}
        entry={entry}
        level={settings.value.readingLevel}
        labelOf={(id) => entries.value.get(id)?.concept.prefLabel.zh ?? entry.relatedLabels[id] ?? id}
        notice={card.notice.value}
        onBack={store.back}
        onClose={store.closeCard}
        onCopy={() => void card.copy(entry)}
        onReport={() => void card.report(entry)}
        onJump={() => context.jump(conceptId)}
        onLevel={(readingLevel) => void writeSettings({ readingLevel })}
        onOpen={store.openCard}
        onOpenPage={() => openTab(addresses.concept(conceptId))}
        onPage={context.onPage(conceptId)}
        onSpeak={() => card.toggleSpeech(entry)}
        onStudy={(studied) => void card.setStudied(conceptId, studied)}
        speaking={card.speaking.value}
        studied={card.studied.value?.has(conceptId) ?? null}
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
    if (entries.value.size === 0) return <p class="problem">{message('glossaryBroken')}</p>;
    return (
      <GlossaryBrowser
        categories={loaded.value.categories}
        entries={[...entries.value.values()]}
        filter={filter.value}
        onFilter={(next) => {
          filter.value = next;
        }}
        onOpen={store.openCard}
      />
    );
  };
}
