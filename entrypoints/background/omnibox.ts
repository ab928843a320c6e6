import { browser } from 'wxt/browser';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { articlesWith } from '../own-pages/article-query.ts';
import { addressOf, namedConcepts } from './look-up.ts';
import { articleSuggestion, conceptSuggestion, escapeXml, type Suggestion } from './suggestions.ts';

/** Chromium shows five lines under the first, Firefox a few more. */
const most = { concepts: 4, articles: 4 };
const markup = import.meta.env.FIREFOX ? 'plain' : 'xml';

/** Answers what is typed in the address bar after `dc`: concepts first, then articles of the library. */
export function answerOmnibox(openLibrary: () => Promise<Library>): void {
  let typing = new AbortController();

  async function suggest(text: string, show: (suggestions: Suggestion[]) => void): Promise<void> {
    typing.abort();
    typing = new AbortController();
    const { signal } = typing;
    const query = text.trim();
    const shown = markup === 'xml' ? escapeXml(query) : query;
    await browser.omnibox.setDefaultSuggestion({
      description: query === '' ? message('omniboxHint') : message('omniboxDefault', shown),
    });
    if (query === '') return show([]);
    const concepts = await namedConcepts(query, most.concepts);
    const found = concepts.map((entry) => conceptSuggestion(entry, markup));
    const articles = await suggestArticles(await openLibrary(), query, signal);
    // Letters typed meanwhile have asked again.
    if (!signal.aborted) show([...found, ...articles]);
  }

  browser.omnibox.onInputChanged.addListener((text, show) => void suggest(text, show));
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    typing.abort();
    const own = text.startsWith(addresses.library());
    const url = own ? text : await addressOf(text);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else openTab(url, disposition === 'newForegroundTab');
  });
}

async function suggestArticles(library: Library, text: string, signal: AbortSignal): Promise<Suggestion[]> {
  let first: readonly number[] = [];
  for await (const { nos } of library.search(articlesWith(text), signal)) {
    first = nos.slice(0, most.articles);
    if (first.length === most.articles) break;
  }
  const heads = await library.heads(first);
  return heads.map((head) => articleSuggestion(head, addresses.article(head.no), markup));
}
