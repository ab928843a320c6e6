import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';

interface Caught {
  caught?: { readonly name: string; readonly base64: string };
}

/** Keeps what the page hands to the browser's downloads, in place of the disk. */
export function catchDownloads(page: OpenPage): Promise<void> {
  return page.evaluate(() => {
    const files = new Map<string, Blob>();
    URL.createObjectURL = (file) => {
      files.set(`#file-${files.size}`, file as Blob);
      return `#file-${files.size - 1}`;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const file = files.get(this.getAttribute('href') ?? '');
      void file?.arrayBuffer().then((buffer) => {
        const base64 = btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(''));
        (globalThis as Caught).caught = { name: this.download, base64 };
      });
    };
  }, null);
}

/** Does what makes a page hand out a file, and gives that file. */
export async function download(
  page: OpenPage,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.evaluate(() => {
    delete (globalThis as Caught).caught;
  }, null);
  await act();
  const { name, base64 } = await eventually('A file', () =>
    page.evaluate(() => (globalThis as Caught).caught ?? null, null),
  );
  return { name, content: Buffer.from(base64, 'base64') };
}

/** Chooses a file as a reader does, once the page asks for one. */
export async function chooseFile(page: OpenPage, name: string, content: Buffer): Promise<void> {
  await eventually('A field for files', () =>
    page.evaluate(() => document.querySelector('input[type="file"]') !== null || null, null),
  );
  await page.evaluate(
    ([called, base64]) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('No file can be chosen.');
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], called));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, content.toString('base64')] as const,
  );
}
