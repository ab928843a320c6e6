import * as pdfjs from 'pdfjs-dist';
// Lets pdf.js parse in this worker instead of starting another.
import 'pdfjs-dist/build/pdf.worker.mjs';
import type { Issue } from '../../lib/newspaper/issue.ts';
import type { PageContent } from '../../lib/newspaper/page-content.ts';
import { readNewspaper } from '../../lib/newspaper/read-newspaper.ts';
import { readPlainText } from '../../lib/newspaper/read-plain-text.ts';
import { failure, type Result, success } from '../../lib/outcome/result.ts';
import { drawPage } from '../../lib/pdf/draw-page.ts';
import { openPdf } from '../../lib/pdf/open-pdf.ts';
import { readPdf } from '../../lib/pdf/read-pdf.ts';
import { withoutDocument } from '../../lib/pdf/without-document.ts';
import { decodeText } from '../../lib/text/decode-text.ts';
import type { Source } from './protocol.ts';

/** 20 MB: four times the longest text that is worth reading in one piece. */
const mostText = 20 * 1024 * 1024;
/** Where the mark of a PDF may stand: some begin with other bytes (ISO 32000-1, Annex H.3.4.1). */
const markWithin = 1_024;

/** Told while an issue is read. */
export interface ReadingPorts {
  readonly onPage: (read: number, pages: number) => void;
  /** The issue, first of its first page alone, then whole. */
  readonly onIssue: (issue: Issue, complete: boolean) => void;
}

/** Draws a page of what was opened; null where it has none to draw. */
export type Draw = (page: number, scale: number, signal: AbortSignal) => Promise<ImageBitmap | null>;

export interface OpenedSource {
  readonly kind: 'pdf' | 'text';
  readonly draw: Draw;
  /** Reads it all. */
  readonly read: (ports: ReadingPorts) => Promise<Result<null>>;
}

/**
 * Opens a PDF or a text. Fails as `openPdf` does, with `readerNoText` for an empty text, `readerTextTooLarge`,
 * `readerNotText` for anything else, and `readerGotPage` where the address gave a web page.
 */
export async function openSource(source: Source, password: string | null): Promise<Result<OpenedSource>> {
  const bytes = new Uint8Array(await source.data.arrayBuffer());
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, markWithin));
  if (head.includes('%PDF-')) return openAsPdf(bytes, password);
  if (/pdf/i.test(source.type)) {
    const empty = bytes.length === 0;
    return failure(empty ? 'pdfEmpty' : /<html|<!doctype html/i.test(head) ? 'readerGotPage' : 'pdfBroken');
  }
  if (/html/i.test(source.type)) return failure('readerGotPage');
  return openAsText(bytes);
}

async function openAsPdf(
  bytes: Uint8Array<ArrayBuffer>,
  password: string | null,
): Promise<Result<OpenedSource>> {
  const part = (name: string): string => `${self.location.origin}/pdfjs/${name}/`;
  const resources = {
    cMapUrl: part('cmaps'),
    standardFontDataUrl: part('standard_fonts'),
    wasmUrl: part('wasm'),
  };
  const { fonts } = self as unknown as { readonly fonts: FontFaceSet };
  const pdf = await openPdf(pdfjs, resources, bytes, password ?? undefined, withoutDocument(fonts));
  if (!pdf.ok) return pdf;
  return success({
    kind: 'pdf',
    draw: (page, scale, signal) => drawPage(pdfjs, pdf.value, page + 1, scale, signal),
    read: async ({ onPage, onIssue }) => {
      const first: PageContent[] = [];
      const read = await readPdf(pdf.value, undefined, async (count, page) => {
        if (count === 1 && pdf.value.pages > 1) {
          first.push(page);
          onIssue(readNewspaper(first), false);
        }
        onPage(count, pdf.value.pages);
        await nextTurn();
      });
      if (!read.ok) return read;
      onIssue(readNewspaper(read.value), true);
      return success(null);
    },
  });
}

/** Lets the worker answer what it was asked meanwhile: reading goes from promise to promise and never ends a task. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function openAsText(bytes: Uint8Array): Result<OpenedSource> {
  if (bytes.length > mostText) return failure('readerTextTooLarge');
  const text = decodeText(bytes, strictly);
  if (text === null) return failure('readerNotText');
  if (text.trim() === '') return failure('readerNoText');
  return success({
    kind: 'text',
    draw: async () => null,
    read: async ({ onIssue }) => {
      onIssue(readPlainText(text), true);
      return success(null);
    },
  });
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
