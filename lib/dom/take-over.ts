/**
 * Makes this script the only one of its name on the page. An earlier one that `lives` (it has a running
 * extension behind it) keeps its place, and with it what the reader has open: then null, and the newcomer
 * should stand down. Those that an update of the extension has left behind are told to stop. Gives the
 * controller that aborts when a later script takes over in turn. A cancelable DOM event is what scripts of
 * different versions still share.
 */
export function takeOver(document: Document, name: string, lives: () => boolean): AbortController | null {
  const type = `dongcheng-gloss:${name}`;
  if (!document.dispatchEvent(new Event(type, { cancelable: true }))) return null;
  const controller = new AbortController();
  document.addEventListener(
    type,
    (event) => {
      if (lives()) event.preventDefault();
      else controller.abort();
    },
    { signal: controller.signal },
  );
  return controller;
}
