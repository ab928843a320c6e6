import { batch, signal } from '@preact/signals';
import type { TextPlace } from '../../components/library/route.ts';
import type { Jumped } from '../../components/page-terms/term-list.tsx';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { KeptArticle, KeptText, Revision } from '../../lib/store/records.ts';

/** What the reading page knows of its article. `text` is null where it can't be read. */
export type ArticleState =
  | { readonly kind: 'loading' | 'gone' | 'failed' }
  | {
      readonly kind: 'article';
      readonly head: KeptArticle;
      readonly text: KeptText | null;
      /** Newest first. */
      readonly revisions: readonly Revision[];
    };

/** The part of a reading (lib/page) that the page beside the text needs. */
export interface TermReading {
  describe(): PageState;
  jump(conceptId: string): { readonly index: number | null; readonly count: number };
  onChange(listener: () => void): void;
  /** Brings a place of the text onto the screen. */
  goTo(place: TextPlace): void;
  /** The same with an excerpt, as soon as it is found in the text. */
  goToExcerpt(id: string): void;
}

/** What the store needs beside the library. Everything that crosses a process comes in here. */
export interface ReadingPorts {
  readonly askForEntries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>;
  /** Marks the terms of the article that stands in `root`, until `signal` aborts. */
  readonly openReading: (
    root: HTMLElement,
    article: KeptText['article'],
    head: KeptArticle,
    signal: AbortSignal,
  ) => Promise<TermReading>;
}

/** What is to be shown of an article's text. */
interface WantedPlace {
  readonly place: TextPlace | null;
  readonly excerpt: string | null;
}

export type ReadingStore = ReturnType<typeof createReadingStore>;

/** One article of the library as it is being read. Shows none until `show` names one. */
export function createReadingStore(library: Library, ports: ReadingPorts, end: AbortSignal) {
  const no = signal<number | null>(null);
  const article = signal<ArticleState>({ kind: 'loading' });
  /** Of the concepts in the text, for the printed notes. */
  const entries = signal<readonly ConceptEntry[]>([]);
  const page = signal<PageState | null>(null);
  const jumped = signal<Jumped | null>(null);
  let reading: TermReading | null = null;
  let wanted: WantedPlace = { place: null, excerpt: null };
  let frame: HTMLElement | null = null;
  let life = new AbortController();
  let turn = 0;

  async function read(shown: number): Promise<ArticleState> {
    const [[head], [text], revisions] = await Promise.all([
      library.heads([shown]),
      library.texts([shown]),
      library.revisions(shown),
    ]);
    return head ? { kind: 'article', head, text: text ?? null, revisions } : { kind: 'gone' };
  }

  async function refresh(): Promise<void> {
    const { value: shown } = no;
    if (shown === null) return;
    turn += 1;
    const begun = turn;
    const next = await read(shown).catch((error: unknown): ArticleState => {
      console.error('[Dongcheng Gloss]', error);
      return { kind: 'failed' };
    });
    if (begun === turn && !end.aborted) article.value = keepingText(article.value, next);
    await readEntries(begun);
  }

  async function readEntries(begun: number): Promise<void> {
    const { value: state } = article;
    const occurrences = state.kind === 'article' ? (state.text?.occurrences ?? []) : [];
    const ids = [...new Set(occurrences.map(({ conceptId }) => conceptId))];
    const known = ids.length === 0 ? [] : await ports.askForEntries(ids);
    if (begun === turn) entries.value = known;
  }

  function stopReading(): void {
    life.abort();
    life = new AbortController();
    reading = null;
    page.value = null;
    jumped.value = null;
  }

  function goToWanted(opened: TermReading): void {
    if (wanted.place) opened.goTo(wanted.place);
    if (wanted.excerpt) opened.goToExcerpt(wanted.excerpt);
  }

  async function startReading(root: HTMLElement): Promise<void> {
    const { value: state } = article;
    if (state.kind !== 'article' || state.text === null) return;
    const { signal } = life;
    const opened = await ports.openReading(root, state.text.article, state.head, signal);
    if (signal.aborted) return;
    reading = opened;
    goToWanted(opened);
    opened.onChange(() => {
      page.value = opened.describe();
    });
  }

  library.watch(() => void refresh(), end);
  end.addEventListener('abort', () => life.abort());

  return {
    article,
    entries,
    page,
    jumped,
    /** Shows an article, at a place of its text or an excerpt if one is given. */
    show(shown: number | null, place: TextPlace | null = null, excerpt: string | null = null): void {
      wanted = { place, excerpt };
      if (shown === no.value) {
        if (reading) goToWanted(reading);
        return;
      }
      batch(() => {
        no.value = shown;
        article.value = { kind: 'loading' };
        entries.value = [];
      });
      void refresh();
    },
    refresh: () => void refresh(),
    /** The element that shows the text, null once it is gone. One reading at a time in a document. */
    setFrame(element: HTMLElement | null): void {
      if (element === frame) return;
      frame = element;
      stopReading();
      if (element) void startReading(element);
    },
    jump(conceptId: string): void {
      const at = reading?.jump(conceptId).index ?? null;
      jumped.value = at === null ? null : { conceptId, index: at };
    },
  };
}

/** The text as it was where it says the same: what reads it need not begin anew. */
function keepingText(before: ArticleState, next: ArticleState): ArticleState {
  if (before.kind !== 'article' || next.kind !== 'article' || before.text === null) return next;
  const same = before.head.no === next.head.no && before.head.digest === next.head.digest;
  return same && next.text ? { ...next, text: before.text } : next;
}
