import { type ComponentChild, render } from 'preact';

/**
 * Puts a sheet for the printer into the document while it prints, however printing was begun: a long article is
 * not held twice. Null leaves the page to print as it looks. The sheet is drawn before the browser takes its picture.
 */
export function printSheets(draw: () => ComponentChild | null, end: AbortSignal): void {
  const place = document.createElement('div');
  place.className = 'print-place';
  const clear = (): void => {
    render(null, place);
    place.remove();
  };
  const show = (): void => {
    const sheet = draw();
    if (sheet === null) return;
    document.body.append(place);
    render(sheet, place);
  };
  addEventListener('beforeprint', show, { signal: end });
  addEventListener('afterprint', clear, { signal: end });
  end.addEventListener('abort', clear);
}
