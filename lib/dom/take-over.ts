/**
 * Makes this script the only one of its name on the page: earlier ones, also those that an update of the
 * extension has left without a browser behind them, are told to stop. Gives the signal that aborts when a
 * later one takes over in turn. A DOM event is what scripts of different versions still share.
 */
export function takeOver(document: Document, name: string): AbortController {
  const type = `dongcheng-gloss:${name}`;
  document.dispatchEvent(new Event(type));
  const controller = new AbortController();
  document.addEventListener(type, () => controller.abort(), { once: true, signal: controller.signal });
  return controller;
}
