/** The first group of the first script that matches; scripts are read, never run. */
export function findInScripts(document: Document, pattern: RegExp): string | null {
  for (const script of document.querySelectorAll('script')) {
    const found = pattern.exec(script.textContent ?? '')?.[1];
    if (found !== undefined && found.trim() !== '') return found.trim();
  }
  return null;
}
