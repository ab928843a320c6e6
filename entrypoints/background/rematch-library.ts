import { matchingState } from '../../lib/glossary/merge-own-terms.ts';
import type { Library } from '../../lib/library/library.ts';
import { readOwnTerms } from '../../lib/settings/keep-own-terms.ts';
import { readPacksEdition } from '../../lib/settings/packs-edition.ts';
import { readRematchProgress, writeRematchProgress } from '../../lib/settings/rematch-progress.ts';

/**
 * Finds the terms of kept articles anew after the reader has changed their own, or an update has brought another
 * `edition` of what finds them, step by step: `start` is called when the worker starts and after each change, and goes
 * on where the last worker was stopped. What fails waits for the next start.
 */
export function libraryRematcher(openLibrary: () => Promise<Library>, edition: string): () => Promise<void> {
  let running: Promise<void> | null = null;
  let changed = false;

  async function run(): Promise<void> {
    do {
      changed = false;
      await rematchAll();
    } while (changed);
  }

  async function rematchAll(): Promise<void> {
    const [state, last] = await Promise.all([currentState(edition), readRematchProgress()]);
    let from = last.state === state ? last.next : 0;
    if (from === null) return;
    const library = await openLibrary();
    // What was changed meanwhile begins again from the first article.
    while (from !== null && !changed) {
      const step = await library.rematch(from);
      if (!step.ok) return;
      const written = await writeRematchProgress({ state, ...step.value });
      if (!written.ok) return;
      from = step.value.next;
    }
  }

  return () => {
    changed = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

async function currentState(edition: string): Promise<string> {
  const [own, packs] = await Promise.all([readOwnTerms(), readPacksEdition()]);
  const state = `${edition} ${matchingState(own, packs)}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(state));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
