import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardScriptGlobal } from '../annotator/card-script.ts';
import { drawCards } from './draw-cards.tsx';
import { runExcerpts } from './run-excerpts.tsx';

/** Loaded by the background after the annotator, into the same world. */
export default defineUnlistedScript(() => {
  const world = globalThis as CardScriptGlobal;
  world.dongchengGlossDrawCards = drawCards;
  world.dongchengGlossRunExcerpts = runExcerpts;
});
