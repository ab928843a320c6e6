import type { PageContent } from '../newspaper/page-content.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import type { OpenedPdf } from './open-pdf.ts';

/**
 * Reads every page of an opened PDF. Fails with `pdfBroken`, or with `pdfNoText` where no page has any text: a scan.
 * `onPage` hears after each page how many are read and what it holds, and is waited for; once `signal` aborts nothing more is read and the rest is left out.
 */
export async function readPdf(
  pdf: OpenedPdf,
  signal?: AbortSignal,
  onPage?: (read: number, page: PageContent) => void | Promise<void>,
): Promise<Result<readonly PageContent[]>> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= pdf.pages && !signal?.aborted; number += 1) {
    const page = await pdf.readPage(number);
    if (!page.ok) return page;
    pages.push(page.value);
    await onPage?.(number, page.value);
  }
  const blank = pages.every(({ glyphs }) => glyphs.every(({ text }) => text.trim() === ''));
  return blank && !signal?.aborted ? failure('pdfNoText') : success(pages);
}
