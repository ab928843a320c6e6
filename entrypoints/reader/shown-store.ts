import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { PageMark } from '../../components/reader/page-mark.ts';
import { articleHash, parseHash, type ReaderPlace } from '../../components/reader/reader-address.ts';
import type { ReaderState } from '../../components/reader/reader-state.ts';
import type { ArticleOutline } from '../../lib/newspaper/issue-outline.ts';
import type { OpenedIssue } from '../../lib/newspaper/opened-issue.ts';
import type { ReadArticle } from '../newspaper-worker/protocol.ts';
import type { NewspaperReader } from './newspaper-reader.ts';

/** The window's part: what its address says, and how that is changed. */
export interface AddressPort {
  readonly hash: () => string;
  readonly goTo: (hash: string) => void;
  readonly onChange: (listener: () => void, end: AbortSignal) => void;
}

export type ShownStore = ReturnType<typeof createShownStore>;

/** What of the open issue is shown: one page, and beside it one article or what none was found for. */
export function createShownStore(
  state: { readonly value: ReaderState },
  ask: NewspaperReader['ask'],
  address: AddressPort,
  end: AbortSignal,
) {
  const place = signal<ReaderPlace>(parseHash(address.hash()));
  const issue = computed<OpenedIssue | null>(() =>
    state.value.kind === 'reading' ? state.value.issue : null,
  );
  const page = signal(0);
  const marks = signal<{ readonly page: number; readonly marks: readonly PageMark[] } | null>(null);
  const article = signal<(ReadArticle & { readonly id: string }) | null>(null);

  /** What the address names; where it names nothing that there is, the first article of its page or of the issue. */
  const outline = computed<ArticleOutline | null>(() => {
    const articles = issue.value?.outline.articles ?? [];
    const { value: wanted } = place;
    if (wanted.kind === 'unassigned') return null;
    if (wanted.kind === 'article') {
      const named = articles.find(({ id }) => id === wanted.id);
      // It may stand on a page that isn't read yet.
      if (named || issue.value?.complete === false) return named ?? null;
    }
    const from = wanted.kind === 'page' ? wanted.page - 1 : 0;
    return articles.find((each) => each.page >= from) ?? articles[0] ?? null;
  });
  /** The article that the address names is not in the issue. */
  const missing = computed(
    () =>
      place.value.kind === 'article' &&
      issue.value?.complete === true &&
      outline.value?.id !== place.value.id,
  );

  const stops = [
    effect(() => {
      const { value: wanted } = outline;
      const { value: of } = issue;
      if (wanted === null || of === null) article.value = null;
      else untracked(() => void showArticle(of, wanted));
    }),
    effect(() => {
      const { value: of } = issue;
      const { value: at } = page;
      if (of === null) marks.value = null;
      else untracked(() => void showMarks(of, at));
    }),
  ];
  end.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
  address.onChange(() => {
    place.value = parseHash(address.hash());
    if (place.value.kind === 'page') page.value = within(place.value.page - 1);
  }, end);

  async function showArticle(of: OpenedIssue, wanted: ArticleOutline): Promise<void> {
    const read = await ask('article', { id: wanted.id });
    if (end.aborted || issue.value !== of || outline.value?.id !== wanted.id) return;
    const before = article.value;
    // The first page read alone and the whole issue say the same of most articles: what is shown then stays.
    if (before?.id === wanted.id && read && JSON.stringify(before.article) === JSON.stringify(read.article))
      return;
    batch(() => {
      article.value = read && { ...read, id: wanted.id };
      const here = wanted.regions.some((region) => region.page === page.value);
      if (!here && before?.id !== wanted.id) page.value = within(wanted.page);
    });
  }

  async function showMarks(of: OpenedIssue, at: number): Promise<void> {
    const found = await ask('marks', { page: at });
    if (!end.aborted && issue.value === of && page.value === at)
      marks.value = { page: at, marks: found ?? [] };
  }

  function within(at: number): number {
    return Math.max(0, Math.min(at, (issue.value?.outline.pages.length ?? 1) - 1));
  }

  function neighbour(steps: number): ArticleOutline | null {
    const articles = issue.value?.outline.articles ?? [];
    const at = articles.findIndex(({ id }) => id === outline.value?.id);
    return at < 0 ? null : (articles[at + steps] ?? null);
  }

  return {
    place,
    issue,
    page,
    marks,
    article,
    outline,
    missing,
    previous: computed(() => neighbour(-1)),
    next: computed(() => neighbour(1)),
    /** The glossary has changed: asks for the page's marks again. */
    rematch: () => {
      if (issue.value) void showMarks(issue.value, page.value);
    },
    showPage: (at: number) => {
      page.value = within(at);
    },
    /** One article on or back; does nothing at either end. */
    step: (steps: 1 | -1) => {
      const to = neighbour(steps);
      if (to) address.goTo(articleHash(to.id));
    },
    /** Turns the page to where the article stands. */
    showRegion: () => {
      const { value: shown } = outline;
      if (shown) page.value = within(shown.page);
    },
  };
}
