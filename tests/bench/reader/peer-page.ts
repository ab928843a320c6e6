import * as pdfjs from 'pdfjs-dist';

/** What a page measures of a file: milliseconds since it was given. */
export interface Measured {
  readonly first: number;
  readonly all: number;
}

declare global {
  interface Window {
    measurePeer?: (base64: string) => Promise<Measured>;
  }
}

/** pdf.js as sites use it: parsed in its own worker, drawn on the page, one page after the other. */
window.measurePeer = async (base64) => {
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  performance.mark('from');
  const from = performance.now();
  pdfjs.GlobalWorkerOptions.workerSrc = '/peer/pdf.worker.min.mjs';
  const document = await pdfjs.getDocument({
    data,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
  }).promise;
  let first = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const canvas = window.document.createElement('canvas');
    const viewport = page.getViewport({ scale: 0.6 });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    window.document.body.append(canvas);
    await page.render({ canvas, viewport }).promise;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    first ||= performance.now() - from;
  }
  const all = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 500));
  performance.mark('to');
  return { first, all };
};
