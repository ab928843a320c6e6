import type { PdfPlace } from './open-pdf.ts';

interface Drawing {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Makes the canvases that pdf.js asks for while it draws: none of a document, but of a worker. */
class WorkerCanvases {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas === null) return;
    canvas.width = width;
    canvas.height = height;
  }

  destroy(drawing: Drawing): void {
    this.reset(drawing, 0, 0);
    drawing.canvas = null;
    drawing.context = null;
  }
}

/** SVG filters, of which pdf.js makes soft masks, need a document: without one nothing is filtered. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = (): string => 'none';
  addAlphaFilter = (): string => 'none';
  addLuminosityFilter = (): string => 'none';
  addHighlightHCMFilter = (): string => 'none';
  destroy(): void {}
}

/** Lets pdf.js read and draw in a worker. `fonts` are the worker's own, into which a page's fonts are put. */
export function withoutDocument(fonts: FontFaceSet): PdfPlace {
  return {
    // All that pdf.js uses of a document where canvases and filters come from elsewhere.
    ownerDocument: { fonts } as unknown as HTMLDocument,
    CanvasFactory: WorkerCanvases,
    FilterFactory: NoFilters,
    useWorkerFetch: true,
  };
}
