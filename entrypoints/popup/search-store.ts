import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FoundExcerpt, FoundTerm } from '../../components/lookup/result-options.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { type ConceptHit, conceptSearch, mergeHits } from '../../lib/search/search-concepts.ts';
import type { FindInPacks } from '../own-pages/glossary-reader.ts';
import { type ArticlesFound, searchArticles } from './article-search.ts';
import { searchExcerpts } from './excerpt-search.ts';
import type { LookupStore } from './lookup-store.ts';

/** So many terms are shown; more letters find the others. */
const mostTerms = 8;
/** Articles are looked for once typing has rested this long, milliseconds. */
const rest = 90;

/** What searching needs from outside. */
export interface SearchPorts {
  readonly glossary: ReadonlySignal<LoadedGlossary>;
  readonly openLibrary: () => Promise<Library>;
  readonly findInPacks: FindInPacks;
  /** How often a concept stands on the page in front; read as a signal. */
  readonly onPage: (conceptId: string) => number;
}

const nothingYet: ArticlesFound = { articles: [], complete: false, problem: null };

/** Answers what is typed: terms at once, those of packs a moment later, articles after a pause. Ends with `end`. */
export function startSearch(store: LookupStore, ports: SearchPorts, end: AbortSignal): void {
  const entries = computed(() => ports.glossary.value.glossary.entries);
  const search = computed(() => conceptSearch([...entries.value.values()].map(({ concept }) => concept)));
  const articles = signal<ArticlesFound>(nothingYet);
  const excerpts = signal<readonly FoundExcerpt[]>([]);
  /** What was last found in packs: what of it fits the next letter stays until the next answer. */
  const inPacks = signal<readonly ConceptEntry[]>([]);
  const searchFound = computed(() => conceptSearch(inPacks.value.map(({ concept }) => concept)));
  const hits = computed(() => search.value(store.query.value, mostTerms));
  const packHits = computed(() => searchFound.value(store.query.value, mostTerms));
  let run = new AbortController();
  let timer = 0;

  function foundTerms(): FoundTerm[] {
    const others = new Map(inPacks.value.map((entry) => [entry.concept.id, entry]));
    return mergeHits([hits.value, packHits.value], mostTerms).flatMap((hit) =>
      foundTerm(hit, entries.value.get(hit.conceptId) ?? others.get(hit.conceptId)),
    );
  }

  function foundTerm({ conceptId, otherName, span }: ConceptHit, entry?: ConceptEntry): FoundTerm[] {
    return entry ? [{ entry, otherName, span, onPage: ports.onPage(conceptId) }] : [];
  }

  async function lookFor(text: string, signal: AbortSignal): Promise<void> {
    try {
      const library = await ports.openLibrary();
      void lookForExcerpts(library, text, signal);
      for await (const found of searchArticles(library, text, signal)) {
        if (signal.aborted) return;
        articles.value = found;
      }
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      articles.value = { ...nothingYet, complete: true, problem: message('unknownProblem') };
    }
  }

  async function lookInPacks(text: string, signal: AbortSignal): Promise<void> {
    try {
      const found = await ports.findInPacks(text, mostTerms);
      if (!signal.aborted) inPacks.value = found;
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
    }
  }

  async function lookForExcerpts(library: Library, text: string, signal: AbortSignal): Promise<void> {
    try {
      const found = await searchExcerpts(library, text);
      if (!signal.aborted) excerpts.value = found;
    } catch (error) {
      // The search for articles says that the library can't be read.
      console.error('[Dongcheng Gloss]', error);
    }
  }

  const stopLooking = effect(() => {
    const text = store.query.value.trim();
    run.abort();
    run = new AbortController();
    const { signal } = run;
    clearTimeout(timer);
    articles.value = nothingYet;
    excerpts.value = [];
    // Nothing typed makes ready what the first letter will ask.
    void lookInPacks(text, signal);
    if (text !== '') timer = window.setTimeout(() => void lookFor(text, signal), rest);
  });
  const stopShowing = effect(() => {
    store.results.value = {
      terms: foundTerms(),
      excerpts: excerpts.value,
      ...articles.value,
    };
  });
  end.addEventListener('abort', () => {
    stopLooking();
    stopShowing();
    run.abort();
    clearTimeout(timer);
  });
}
