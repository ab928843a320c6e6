import { sendToBackground } from '../../lib/messaging/send.ts';
import type { CardScriptGlobal, DrawCards } from './card-script.ts';

const world = globalThis as CardScriptGlobal;

/** What draws cards. Its script follows this one; where it has not come, the background is asked. Null where it can't. */
export async function loadCards(): Promise<DrawCards | null> {
  if (!world.dongchengGlossDrawCards) await sendToBackground('card.load', null);
  return world.dongchengGlossDrawCards ?? null;
}
