import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Serve } from '../browser/reading-browser.ts';
import { sitePages } from './site-pages.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The demonstration pages at their addresses; query and fragment don't matter. */
export const serveSite: Serve = (url) => {
  const { origin, pathname } = new URL(url);
  const page = sitePages.find(({ address }) => address === origin + pathname);
  if (page === undefined) return null;
  const body = readFileSync(new URL(page.file, import.meta.url));
  return { status: 200, contentType: contentTypes[extname(page.file)] ?? null, body };
};
