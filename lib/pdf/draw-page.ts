import type { OpenedPdf, PdfJs } from './open-pdf.ts';

/** Most pixels of a picture, and of one of its sides: beyond, browsers give up, and memory is 4 bytes a pixel. */
const mostPixels = 16_000_000;
const longestSide = 8_192;

/** The scale at which a page of this size (points) is drawn: as asked, or as large as a picture may be. */
export function drawableScale(width: number, height: number, wanted: number): number {
  const bySide = longestSide / Math.max(width, height, 1);
  const byArea = Math.sqrt(mostPixels / Math.max(width * height, 1));
  return Math.min(wanted, bySide, byArea);
}

/**
 * Draws page `number` (from 1) in a worker, `scale` pixels a point. Null where the page can't be drawn or `signal`
 * aborts first. Forms and notes are left out: only what is printed is drawn.
 */
export async function drawPage(
  pdfjs: PdfJs,
  { document }: OpenedPdf,
  number: number,
  scale: number,
  signal: AbortSignal,
): Promise<ImageBitmap | null> {
  try {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: drawableScale(width, height, scale) });
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.floor(viewport.width)),
      Math.max(1, Math.floor(viewport.height)),
    );
    const canvasContext = canvas.getContext('2d', { alpha: false });
    if (canvasContext === null || signal.aborted) return null;
    const task = page.render({
      canvas: null,
      // pdf.js draws on either kind of canvas; its types know one.
      canvasContext: canvasContext as unknown as CanvasRenderingContext2D,
      viewport,
      // The other intents wait for a window's frames, which a worker hasn't got.
      intent: 'print',
      annotationMode: pdfjs.AnnotationMode.DISABLE,
    });
    const cancel = (): void => task.cancel();
    signal.addEventListener('abort', cancel);
    await task.promise;
    signal.removeEventListener('abort', cancel);
    page.cleanup();
    return canvas.transferToImageBitmap();
  } catch (error) {
    if (!signal.aborted) console.warn('[Dongcheng Gloss] page not drawn:', number, error);
    return null;
  }
}
