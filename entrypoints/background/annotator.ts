import { type Browser, browser } from 'wxt/browser';

/** Built names of the two content scripts and of the styles of the marks (see wxt.config.ts). */
export const detectorFile = '/detector.js';
export const highlightsFile = '/assets/highlights.css';
const annotatorFile = '/annotator.js';
const cardFile = '/card.js';

type Sender = Browser.runtime.MessageSender;

/**
 * Puts the annotator into the frame whose detector asked for it, and the card's script after it: hovering and
 * pinning then ask the background for nothing.
 */
export async function loadAnnotator(sender: Sender): Promise<null> {
  await loadScript(sender, annotatorFile);
  return loadCard(sender);
}

/** Puts the card's script into the frame whose annotator misses it. */
export const loadCard = (sender: Sender): Promise<null> => loadScript(sender, cardFile);

async function loadScript(sender: Sender, file: typeof annotatorFile | typeof cardFile): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: [file] });
  return null;
}

/** Puts the detector and the styles into an open tab. Fails where the browser doesn't let us in. */
export async function injectDetector(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, files: [highlightsFile] });
  await browser.scripting.executeScript({ target, files: [detectorFile] });
}

/** After installing or updating: pages that are open already get the new scripts without a reload. */
export async function reviveOpenPages(): Promise<void> {
  // Firefox runs a new version's content scripts in open tabs by itself.
  if (import.meta.env.FIREFOX) return;
  const matches =
    browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  const own = await browser.scripting.getRegisteredContentScripts();
  const url = [...matches, ...own.flatMap((script) => script.matches ?? [])];
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  // One tab that is discarded or shows an error page must not keep the others from being revived.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : injectDetector(id))));
}
