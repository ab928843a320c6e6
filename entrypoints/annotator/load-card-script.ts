import { sendToBackground } from '../../lib/messaging/send.ts';
import type { CardScriptGlobal, DrawCards, RunExcerpts } from './card-script.ts';

const world = globalThis as CardScriptGlobal;

// The script follows this one; where it has not come, the background is asked.
async function load(): Promise<CardScriptGlobal> {
  if (!world.dongchengGlossDrawCards) await sendToBackground('card.load', null);
  return world;
}

/** What draws cards; null where it can't be had. */
export async function loadCards(): Promise<DrawCards | null> {
  return (await load()).dongchengGlossDrawCards ?? null;
}

/** What handles excerpts; null where it can't be had. */
export async function loadExcerpts(): Promise<RunExcerpts | null> {
  return (await load()).dongchengGlossRunExcerpts ?? null;
}
