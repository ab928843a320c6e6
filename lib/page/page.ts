import { computed, effect, signal as newSignal, type Signal, untracked } from '@preact/signals-core';
import { type PageHighlights, pageHighlights } from '../dom/page-highlights.ts';
import type { PageState } from '../messaging/protocol.ts';
import { hostEnabled } from '../settings/host-enabled.ts';
import type { Settings } from '../settings/settings.ts';
import { annotate } from './annotate.ts';
import { dismissal } from './dismissal.ts';
import { excerptMarks } from './excerpt-marks.ts';
import type { ExcerptTools } from './excerpt-tools.ts';
import { type AskForEntries, type Explanation, newExplanation } from './explanation.ts';
import { type JumpTo, jumper } from './jump.ts';
import { type KeepArticle, keepArticle, type ReadAt } from './keep-article.ts';
import { marks } from './marks.ts';
import type { AskForMatches } from './match-parts.ts';
import { listTerms, occurrencesOf } from './occurrences.ts';
import { pointer, type Surface } from './pointer.ts';
import type { ReadArticle } from './read-article.ts';
import { reuseBlocks } from './reuse-blocks.ts';
import { newSession, type Session } from './session.ts';
import { takeSteps } from './take-steps.ts';
import { type TermKeys, termKeys } from './term-keys.ts';
import { watchText } from './watch-text.ts';

/** All that a view needs to show explanations on the page. */
export interface Reading {
  readonly session: Session;
  readonly explanation: Explanation;
  readonly keys: TermKeys;
  readonly highlights: PageHighlights;
  readonly jumpTo: JumpTo;
  /** What can be done with excerpts; null until the script that does it has come. */
  readonly excerptTools: Signal<ExcerptTools | null>;
}

/** What the page needs from outside. Everything that crosses a process comes in here. */
export interface PagePorts {
  /** Reads the document as it now stands; it may run between two steps. */
  readonly read: () => Generator<undefined, ReadArticle>;
  readonly askForMatches: AskForMatches;
  readonly askForEntries: AskForEntries;
  /** Left out where the article is in the library already. */
  readonly keep?: KeepArticle;
  /** For the toolbar button: the number of terms, null where there is none, and why the article isn't kept. */
  readonly reportCount: (count: number | null, unkept: string | null) => void;
  /** Draws tooltip and card of one reading until the signal aborts, and says where they are. */
  readonly render: (reading: Reading, signal: AbortSignal) => Surface;
}

/** One open document, through changes of its text, its address and the reader's settings. */
export interface Page {
  describe(): PageState;
  /** Jumps to the next occurrence of a concept after the one jumped to before. */
  jump(conceptId: string): { index: number | null; count: number };
  enable(enabled: boolean): PageState;
  /** The running reading, null while there is none. */
  reading(): Reading | null;
  /** Calls the listener now and whenever what `describe` says or the excerpts have changed, until the page is closed. */
  onChange(listener: () => void): void;
  /** The glossary has changed: match anew. */
  rematch(): void;
  /** The address has changed without a load: read anew. */
  navigated(): void;
}

export async function openPage(
  document: Document,
  settings: Signal<Settings>,
  ports: PagePorts,
  signal: AbortSignal,
): Promise<Page> {
  const switchedOn = newSignal(true);
  const readNow = async (): Promise<ReadAt & ReadArticle> => {
    const url = document.URL;
    return { url, ...(await takeSteps(ports.read())) };
  };
  const newest = newSignal(await readNow());
  const read = newSignal<ReadArticle>(newest.value);
  const jumps = new Map<string, number>();
  const reading = newSignal<Reading | null>(null);
  let roots: readonly Element[] = [];
  let life = new AbortController();

  const kept = ports.keep ? keepArticle(document, newest, settings, ports.keep, signal) : null;
  // Only a change of this, not of any other setting, may end what the reader has open.
  const enabled = computed(() => switchedOn.value && hostEnabled(settings.value, document.location.hostname));

  function stop(): void {
    life.abort();
    life = new AbortController();
    reading.value = null;
    jumps.clear();
  }

  function start({ detection, article, parts, textMap }: ReadArticle): void {
    const highlights = pageHighlights();
    if (!article || !highlights) return;
    const session = newSession({ document, url: document.URL, detection, article, settings }, parts);
    const explanation = newExplanation(session, ports.askForEntries);
    const jumpTo = jumper(session, highlights, life.signal);
    const keys = termKeys(session, explanation, jumpTo);
    const excerptTools = newSignal<ExcerptTools | null>(null);
    const started = { session, explanation, keys, highlights, jumpTo, excerptTools };
    reading.value = started;
    roots = textMap?.roots ?? [];
    annotate(session, ports.askForMatches, life.signal);
    marks(session, highlights, life.signal);
    excerptMarks(session, highlights, life.signal);
    life.signal.addEventListener(
      'abort',
      effect(() => highlights.thin(session.restless.value)),
    );
    const surface = ports.render(started, life.signal);
    pointer(session, explanation, surface, life.signal);
    dismissal(session, explanation, life.signal);
  }

  let latest = 0;
  async function readAgain(): Promise<void> {
    latest += 1;
    const ticket = latest;
    const next = await readNow();
    // The page changed again while it was being read: what comes later knows better.
    if (ticket !== latest || signal.aborted) return;
    newest.value = next;
    const now = reading.value;
    if (now && next.article && next.article.canonicalUrl === now.session.article.canonicalUrl) {
      now.session.parts.value = reuseBlocks(now.session.parts.value, next.parts);
      roots = next.textMap?.roots ?? [];
    } else if (now || next.article || next.detection.type !== read.value.detection.type) {
      read.value = next;
    }
  }

  function setRestless(restless: boolean): void {
    const session = reading.peek()?.session;
    if (session) session.restless.value = restless;
  }

  /** A ticker beside the article is none of our business; an article that is still to come is. */
  function concernsUs(target: Node): boolean {
    return !read.value.article || roots.some((root) => !root.isConnected || root.contains(target));
  }

  const stopStarting = effect(() => {
    const on = enabled.value;
    const current = read.value;
    untracked(() => {
      stop();
      if (on) start(current);
    });
  });
  const stopCounting = effect(() => {
    const session = reading.value?.session;
    const unkept = kept?.value?.state === 'failed' ? kept.value.problem : null;
    if (session && !session.complete.value && !unkept) return;
    ports.reportCount(session ? session.occurrences.value.length : null, unkept);
  });
  watchText(
    document.documentElement,
    concernsUs,
    {
      onStir: () => setRestless(true),
      onChange: (rests) => void readAgain().finally(() => rests && setRestless(false)),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    stopCounting();
    stopStarting();
    stop();
  });

  function describe(): PageState {
    const { detection, article } = read.value;
    const session = reading.value?.session;
    return {
      url: document.URL,
      detection,
      title: article?.title ?? null,
      terms: session ? listTerms(session) : [],
      complete: session?.complete.value ?? true,
      enabled: enabled.value,
      problem: session?.problem.value ?? null,
      kept: kept?.value ?? null,
    };
  }

  return {
    describe,
    jump(conceptId) {
      const now = reading.value;
      const all = now ? occurrencesOf(now.session, conceptId) : [];
      const index = all.length === 0 ? null : ((jumps.get(conceptId) ?? -1) + 1) % all.length;
      const occurrence = index === null ? undefined : all[index];
      if (index !== null && occurrence) {
        jumps.set(conceptId, index);
        now?.jumpTo(occurrence);
      }
      return { index, count: all.length };
    },
    enable(on) {
      switchedOn.value = on;
      return describe();
    },
    reading: () => reading.value,
    onChange(listener) {
      signal.addEventListener(
        'abort',
        effect(() => {
          describe();
          void reading.value?.session.excerpts.value;
          untracked(listener);
        }),
      );
    },
    rematch() {
      const session = reading.peek()?.session;
      if (session) session.edition.value += 1;
    },
    navigated: () => void readAgain(),
  };
}
