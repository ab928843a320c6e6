import { effect, signal } from '@preact/signals-core';
import { renderExplanation } from '../../../entrypoints/annotator/explanation-view.ts';
import { drawCards } from '../../../entrypoints/card/draw-cards.tsx';
import { rangeOf } from '../../../lib/dom/range-of.ts';
import type { MatchReply } from '../../../lib/messaging/protocol.ts';
import type { Result } from '../../../lib/outcome/result.ts';
import { type FindOccurrence, occurrenceFinder } from '../../../lib/page/find-occurrence.ts';
import { marked, type Occurrence } from '../../../lib/page/occurrences.ts';
import { openPage, type Page } from '../../../lib/page/page.ts';
import { readArticleInSteps } from '../../../lib/page/read-article.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { nextPaint, pause } from './scene.ts';

/** The product's own page code, with the background played by a worker: the same work on the same threads. */
export interface Started {
  readonly page: Page;
  readonly stop: () => void;
  /** Resolves when every part was matched and the marks have been painted. */
  readonly painted: Promise<void>;
  /** Resolves when the first marks have been painted. */
  readonly firstPainted: Promise<void>;
}

let worker: Worker | null = null;
const waiting = new Map<number, (reply: Result<MatchReply>) => void>();
let asked = 0;

/** Starts the worker and has it build its matcher; resolves when it is ready to answer. */
export function prepare(workerSource: string, designations: readonly string[]): Promise<void> {
  worker?.terminate();
  worker = new Worker(URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' })));
  worker.addEventListener('message', ({ data }) => {
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  });
  return new Promise((resolve) => {
    waiting.set(-1, () => resolve());
    worker?.postMessage({ id: -1, designations });
  });
}

function ask(blocks: readonly string[]): Promise<Result<MatchReply>> {
  asked += 1;
  const id = asked;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker?.postMessage({ id, blocks });
  });
}

/** Marks are placed in a task of their own and painted in the frame after it. */
async function settled(): Promise<void> {
  await pause(0);
  await nextPaint();
}

/** Resolves when signals make this true. */
function until(ready: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!ready()) return;
      resolve();
      // An effect can't stop itself while it runs for the first time.
      queueMicrotask(() => stop());
    });
  });
}

/** Reads the page, has it matched and marks it. Tooltips open after `hoverDelay` milliseconds. */
export async function start(hoverDelay = defaultSettings.hoverDelay): Promise<Started> {
  const life = new AbortController();
  const page = await openPage(
    document,
    signal({ ...defaultSettings, hoverDelay }),
    {
      read: () => readArticleInSteps(document, document.URL),
      askForMatches: ask,
      askForEntries: async () => ({ ok: true, value: [] }),
      reportCount: () => {},
      render: (reading, ended) =>
        renderExplanation(reading, ended, {
          onTurnOff: null,
          onLevel: () => {},
          loadCards: async () => drawCards,
        }),
    },
    life.signal,
  );
  const session = page.reading()?.session;
  if (!session) throw new Error('The bench page was not taken for an article.');
  return {
    page,
    stop: () => life.abort(),
    painted: until(() => session.complete.value).then(settled),
    firstPainted: until(() => session.occurrences.value.length > 0).then(settled),
  };
}

/** The occurrences that carry a mark. */
function markedOf({ page }: Started): readonly Occurrence[] {
  const session = page.reading()?.session;
  return session ? marked(session) : [];
}

/** The hit test that the pointer uses, over all occurrences. */
export function hitTest(started: Started): FindOccurrence {
  return occurrenceFinder(document, markedOf(started));
}

/** Where terms stand, in document order. */
export function termRanges(started: Started): StaticRange[] {
  return markedOf(started).flatMap(({ block, match }) => rangeOf(block, match.start, match.end) ?? []);
}

/** What the product avoids: every occurrence's range registered, wherever it stands. */
export function registerAll(started: Started): void {
  const all = CSS.highlights.get('dcg-level-city') ?? new Highlight();
  for (const range of termRanges(started)) all.add(range);
  CSS.highlights.set('dcg-level-city', all);
}

const tooltipIsOpen = signal(false);
const tooltipIsPainted = signal(false);

/** From now on marks the stretch from each move of the pointer to the tooltip painted, for the trace. */
export function markTooltips({ page }: Started): void {
  const current = page.reading()?.explanation.current;
  document.addEventListener('pointermove', ({ clientX }) => clientX > 2 && performance.mark('from'), {
    capture: true,
  });
  effect(() => {
    const open = current?.value.kind === 'tooltip';
    tooltipIsOpen.value = open;
    tooltipIsPainted.value = false;
    if (!open) return;
    void nextPaint().then(() => {
      performance.mark('to');
      tooltipIsPainted.value = true;
    });
  });
}

export const tooltipPainted = (): Promise<void> => until(() => tooltipIsPainted.value);
export const tooltipClosed = (): Promise<void> => until(() => !tooltipIsOpen.value);
