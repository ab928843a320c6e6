import { effect, signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import type { KeptState, Visited, VisitReply } from '../messaging/protocol.ts';
import type { Result } from '../outcome/result.ts';
import type { ReadArticle } from './read-article.ts';

/** What was read of a page, and the address it then had. */
export interface ReadAt extends Pick<ReadArticle, 'article' | 'detection'> {
  readonly url: string;
}

/** Asks for an article to be kept. Asking again for the same one does no harm. */
export type KeepArticle = (visit: Omit<Visited, 'visitId'>) => Promise<Result<VisitReply>>;

/** An article is first sent this long after it was read, milliseconds: marks come first. */
const soon = 300;
/** Later, a text is sent that was left alone for this long: a page that keeps writing is read once a second. */
const rest = 1_500;
/** Waits before asking again where nobody answered, milliseconds: a stopped worker is back at once. */
const waits: readonly number[] = [500, 2_000, 8_000, 30_000];
/**
 * Has the article of a page kept: once it was on the screen and its text has come to rest, again whenever the
 * text or the reader's settings have changed, at the latest when the page is left. Gives what became of it;
 * null while there is no article. Runs until `signal` aborts.
 */
export function keepArticle(
  document: Document,
  newest: ReadonlySignal<ReadAt>,
  settings: ReadonlySignal<unknown>,
  keep: KeepArticle,
  signal: AbortSignal,
): ReadonlySignal<KeptState | null> {
  const kept = newSignal<KeptState | null>(null);
  const view = document.defaultView;
  const visible = (): boolean => document.visibilityState === 'visible';
  let seen = visible();
  let name: string | undefined;
  let chosen = settings.peek();
  let answered = '';
  let asking = false;
  let asked = 0;
  let timer = 0;

  function plan(delay?: number): void {
    view?.clearTimeout(timer);
    timer = (delay && view?.setTimeout(send, delay)) || 0;
  }

  async function send(): Promise<void> {
    plan();
    const visit = newest.peek();
    const { url, article, detection } = visit;
    const text = JSON.stringify(article);
    if (asking || !seen || !article || text === answered) return;
    asking = true;
    const answer = await keep({ url, article, detection });
    asking = false;
    if (signal.aborted) return;
    const wait = !answer.ok && answer.failure.key === 'noAnswer' && waits[asked++];
    if (wait) plan(wait);
    else if (article.canonicalUrl === name) {
      if (answer.ok) answered = text;
      kept.value = answer.ok
        ? joined(kept.peek(), answer.value)
        : { state: 'failed', problem: answer.failure.key };
    }
    // What changed meanwhile found us asking.
    if (newest.peek() !== visit && !timer) plan(rest);
  }

  const stop = effect(() => {
    const { article } = newest.value;
    const another = article?.canonicalUrl !== name;
    if (another || chosen !== settings.value) answered = '';
    if (another) kept.value = article && { state: 'pending' };
    name = article?.canonicalUrl;
    chosen = settings.value;
    asked = 0;
    plan(another ? soon : rest);
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      asked = 0;
      if (visible()) {
        seen = true;
        plan(soon);
      } else if (timer) void send();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    stop();
    plan();
  });
  return kept;
}

/** What is kept stays so when it grows on, or when the reader keeps nothing more; only a changed text is news. */
function joined(before: KeptState | null, now: VisitReply): KeptState {
  return before?.state === 'kept' && !(now.state === 'kept' && now.outcome === 'changed') ? before : now;
}
