import type { Measured } from './peer-page.ts';

declare global {
  interface Window {
    measureOurs?: (base64: string) => Promise<Measured>;
  }
}

/** Gives the reader a file, and waits for the first article, then for all of them. */
window.measureOurs = async (base64) => {
  const data = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([data], 'issue.pdf', { type: 'application/pdf' }));
  performance.mark('from');
  const from = performance.now();
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  const painted = async (selector: string): Promise<number> => {
    while (document.querySelector(selector) === null) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - from;
  };
  const first = await painted('.article-pane [data-part="paragraph"]');
  const all = await painted('.reader[data-complete="true"]');
  await painted('.printed-page canvas[data-state="drawn"]');
  await new Promise((resolve) => setTimeout(resolve, 500));
  performance.mark('to');
  return { first, all };
};
