import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api.js';
import type { PageContent } from '../newspaper/page-content.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import { readPage } from './read-page.ts';

/** pdf.js itself: the browser's build in the reader, the legacy build in Node. */
export type PdfJs = typeof import('pdfjs-dist');

/** Where pdf.js finds what it loads at need: addresses (in Node: paths) that end in a slash. */
export interface PdfResources {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  /** Where the decoder of JPEG 2000 pictures lies; left out where nothing is drawn. */
  readonly wasmUrl?: string;
}

/** What stands in for a document where there's none: see `withoutDocument`. */
export type PdfPlace = Pick<
  DocumentInitParameters,
  'ownerDocument' | 'CanvasFactory' | 'FilterFactory' | 'useWorkerFetch'
>;

export interface OpenedPdf {
  readonly pages: number;
  /** pdf.js's own document, for drawing. */
  readonly document: PDFDocumentProxy;
  /** Reads page `number` (from 1). Fails with `pdfBroken` where the page can't be read. */
  readPage(number: number): Promise<Result<PageContent>>;
  /** Frees everything that the document holds. */
  close(): Promise<void>;
}

/** 200 MB. A newspaper's issue has 5 to 40. */
export const MAX_BYTES = 200 * 1024 * 1024;
const MAX_PAGES = 200;
/** Pixels; a larger picture is left out. A page at 600 dpi has 40 million. */
const MAX_IMAGE = 120_000_000;

/**
 * Opens a PDF from its bytes, which pdf.js takes over. Fails with `pdfTooLarge` (bytes or pages), `pdfEmpty` (no
 * bytes or no page), `pdfPassword` (one is needed), `pdfWrongPassword`, `pdfBroken`.
 */
export async function openPdf(
  pdfjs: PdfJs,
  resources: PdfResources,
  data: Uint8Array<ArrayBuffer>,
  password?: string,
  place: PdfPlace = {},
): Promise<Result<OpenedPdf>> {
  if (data.byteLength === 0) return failure('pdfEmpty');
  if (data.byteLength > MAX_BYTES) return failure('pdfTooLarge');
  const task = pdfjs.getDocument({
    data,
    ...resources,
    ...place,
    ...(password !== undefined && { password }),
    cMapPacked: true,
    isEvalSupported: false,
    enableXfa: false,
    // No policy of ours allows WebAssembly; pictures that need it (JBIG2, CCITT: scans) stay blank.
    useWasm: false,
    maxImageSize: MAX_IMAGE,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  let document: PDFDocumentProxy;
  try {
    document = await task.promise;
  } catch (error) {
    await task.destroy();
    return whyNot(pdfjs, error, password);
  }
  if (document.numPages === 0 || document.numPages > MAX_PAGES) {
    await task.destroy();
    return failure(document.numPages === 0 ? 'pdfEmpty' : 'pdfTooLarge');
  }
  return success({
    pages: document.numPages,
    document,
    readPage: async (number) => {
      try {
        const page = await document.getPage(number);
        const content = await readPage(pdfjs, page);
        page.cleanup();
        return success(content);
      } catch (error) {
        if (error instanceof pdfjs.AbortException || isPdfError(error)) return failure('pdfBroken');
        throw error;
      }
    },
    close: () => task.destroy(),
  });
}

function whyNot(pdfjs: PdfJs, error: unknown, password: string | undefined): Result<never> {
  if (error instanceof Error && error.name === 'PasswordException')
    return failure(password === undefined ? 'pdfPassword' : 'pdfWrongPassword');
  if (error instanceof pdfjs.InvalidPDFException || isPdfError(error)) return failure('pdfBroken');
  throw error;
}

/** pdf.js tells its own errors by name: what a file does wrong, not what we do. */
function isPdfError(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:FormatError|XRefEntryException|XRefParseException|InvalidPDFException|UnknownErrorException|MissingDataException|ResponseException|RangeError)$/.test(
      error.name,
    )
  );
}
