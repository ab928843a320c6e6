import * as pdfjs from 'pdfjs-dist';

/** What a page measures of a file: milliseconds since it was given, and its longest task. */
export interface Measured {
  readonly first: number;
  readonly all: number;
  /** Milliseconds; 0 where none took 50. */
  readonly longest: number;
}

declare global {
  interface Window {
    measurePeer?: (base64: string) => Promise<Measured>;
  }
}

/** pdf.js as sites use it: parsed in its own worker, drawn on the page, one page after the other. */
window.measurePeer = async (base64) => {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ type: 'longtask' });
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
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
  watch.disconnect();
  return { first, all, longest };
};
