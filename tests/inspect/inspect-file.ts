import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { decodePage } from './decode-page.ts';
import type { FindMatches } from './find-matches.ts';
import { inspectPage } from './inspect-page.ts';
import { inspectText } from './inspect-text.ts';
import type { Inspection } from './inspection.ts';
import { renderPage } from './render-page.ts';

const MARKUP =
  /^\s*(?:<!doctype html|<\?xml[^>]*>\s*<|<!--|<(?:html|head|body|meta|div|p|article|script)\b)/i;

/** What the product makes of a file; a string says why it can't be told. */
export async function inspectFile(
  file: string,
  url: string | null,
  findMatches: FindMatches,
): Promise<Inspection | string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return `${file} can't be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'}).`;
  }
  if (bytes.subarray(0, 1024).includes('%PDF-')) {
    // pdf.js takes its time to load, and no other kind of file needs it.
    const { inspectPdf } = await import('./inspect-pdf.ts');
    return inspectPdf(bytes, url, findMatches);
  }
  if (bytes.includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe) {
    return `${file} is neither HTML, PDF nor text.`;
  }
  const text = decodePage(bytes);
  if (!/^\.(?:x?html?|shtml)$/i.test(extname(file)) && !MARKUP.test(text))
    return inspectText(text, findMatches);
  const address = url ?? `https://unknown.invalid/${encodeURIComponent(basename(file))}`;
  const first = inspectPage(text, address, findMatches);
  if (first.type !== 'pending') return first;
  const read = (html: string): Inspection => inspectPage(html, address, findMatches);
  const rendered = await renderPage(text, address, (html) => read(html).type !== 'pending');
  return rendered === null ? first : read(rendered);
}
