import { fileURLToPath } from 'node:url';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageContent } from '../../lib/newspaper/page-content.ts';
import type { Result } from '../../lib/outcome/result.ts';
import { openPdf } from '../../lib/pdf/open-pdf.ts';
import { readPdf } from '../../lib/pdf/read-pdf.ts';

const part = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/pdfjs-dist/${name}/`, import.meta.url));

/** Reads a PDF's pages in Node, by the product's own reader on pdf.js's legacy build. */
export async function readPdfPages(bytes: Uint8Array): Promise<Result<readonly PageContent[]>> {
  const resources = { cMapUrl: part('cmaps'), standardFontDataUrl: part('standard_fonts') };
  const opened = await openPdf(pdfjs, resources, new Uint8Array(bytes));
  if (!opened.ok) return opened;
  const pages = await readPdf(opened.value);
  await opened.value.close();
  return pages;
}
