import { JSDOM, VirtualConsole } from 'jsdom';

/** Parses a page without running its scripts or loading anything. */
export function pageDocument(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
