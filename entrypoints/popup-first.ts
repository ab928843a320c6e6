import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawAhead } from './popup/draw-ahead.ts';

declare global {
  /** Whether the popup's first script has drawn anything; missing where there is none, as while developing. */
  var drawnAhead: Promise<boolean> | undefined;
}

/**
 * The popup's first script, for its first paint alone: a plain one (wxt.config.ts), for a module and what it imports
 * come a frame later.
 */
export default defineUnlistedScript(() => {
  globalThis.drawnAhead = drawAhead();
});
