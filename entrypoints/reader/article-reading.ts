import { signal } from '@preact/signals';
import type { TextPlace } from '../../components/library/route.ts';
import type { Jumped } from '../../components/page-terms/term-list.tsx';
import type { Detection } from '../../lib/detection/detection.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { TermReading } from '../library/reading-store.ts';
import type { ReadArticle } from '../newspaper-worker/protocol.ts';
import type { OwnArticle } from '../reading/own-reading.ts';

/** What reading needs from outside. */
export interface ArticlePorts {
  readonly openReading: (own: OwnArticle, signal: AbortSignal) => Promise<TermReading>;
  readonly askForEntries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>;
}

export type ArticleReading = ReturnType<typeof createArticleReading>;

/** Marks the terms of the article that is shown, one at a time. `shown` tells which that is. */
export function createArticleReading(
  ports: ArticlePorts,
  shown: () => { readonly read: ReadArticle; readonly detection: Detection } | null,
  end: AbortSignal,
) {
  const page = signal<PageState | null>(null);
  const jumped = signal<Jumped | null>(null);
  /** Of the concepts in the text, for the printed notes. */
  const entries = signal<readonly ConceptEntry[]>([]);
  let life = new AbortController();
  let frame: HTMLElement | null = null;
  let reading: TermReading | null = null;
  let wanted: TextPlace | null = null;
  end.addEventListener('abort', () => life.abort());

  async function start(root: HTMLElement, read: ReadArticle, detection: Detection): Promise<void> {
    const { signal } = life;
    const ids = [...new Set(read.occurrences.map(({ conceptId }) => conceptId))];
    const [opened, known] = await Promise.all([
      ports.openReading({ root, article: read.article, detection }, signal),
      ids.length === 0 ? [] : ports.askForEntries(ids),
    ]);
    if (signal.aborted) return;
    reading = opened;
    entries.value = known;
    if (wanted) opened.goTo(wanted);
    wanted = null;
    opened.onChange(() => {
      page.value = opened.describe();
    });
  }

  return {
    page,
    jumped,
    entries,
    /** The element that shows the text, null once it is gone. */
    setFrame(element: HTMLElement | null): void {
      if (element === frame) return;
      frame = element;
      life.abort();
      life = new AbortController();
      reading = null;
      page.value = null;
      jumped.value = null;
      const now = shown();
      if (element && now) void start(element, now.read, now.detection);
    },
    /** Brings a place of the text onto the screen, now or as soon as the text is there. */
    goTo(place: TextPlace): void {
      if (reading) reading.goTo(place);
      else wanted = place;
    },
    jump(conceptId: string): void {
      const at = reading?.jump(conceptId).index ?? null;
      jumped.value = at === null ? null : { conceptId, index: at };
    },
  };
}
