import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { nothingDone, type WelcomeFacts } from '../../components/welcome/welcome-facts.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import type { Page } from '../../lib/page/page.ts';
import { builtInOrigins } from '../options/options-facts.ts';
import type { sampleKeeper } from './sample-keeper.ts';
import { readFacts } from './welcome-facts.ts';

/** State of the welcome page and what can be done on it. Everything ends with `end`. */
export function createWelcomeStore(
  known: WelcomeFacts,
  keeper: ReturnType<typeof sampleKeeper>,
  end: AbortSignal,
) {
  const done = signal(nothingDone);
  const facts = signal(known);
  const notice = signal('');

  /** Ticks the steps that are taken on the article itself. */
  function follow(page: Page): void {
    const stop = effect(() => {
      const reading = page.reading();
      const now = reading?.explanation.current.value.kind ?? 'nothing';
      const count = reading?.session.excerpts.value.length ?? 0;
      if (now === 'tooltip') done.value = { ...done.peek(), hovered: true };
      if (now === 'card') done.value = { ...done.peek(), pinned: true };
      if (count > 0) done.value = { ...done.peek(), excerpted: true };
    });
    end.addEventListener('abort', stop);
  }

  async function change(work: () => Promise<Failure | null>, kept: boolean, said: string): Promise<void> {
    const problem = await work();
    if (problem === null) done.value = { ...done.value, kept };
    notice.value = problem === null ? said : problemMessage(problem.key, problem.values);
  }

  async function refreshFacts(): Promise<void> {
    facts.value = await readFacts();
  }

  async function grantSites(): Promise<void> {
    if (await browser.permissions.request({ origins: builtInOrigins() })) await refreshFacts();
  }

  // Keys and permissions are changed on pages of the browser: look again on coming back.
  addEventListener('focus', () => void refreshFacts(), { signal: end });

  return {
    done,
    facts,
    notice,
    follow,
    keep: () => void change(keeper.keep, true, message('welcomeSaved')),
    takeOut: () => void change(keeper.takeOut, false, message('welcomeTakenOut')),
    grantSites: () => void grantSites(),
  };
}
