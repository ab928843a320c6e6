import { isEditable } from '../../lib/dom/editable.ts';

/** Takes files dropped anywhere on the page until `end` aborts. A dropped text without a file is left alone. */
export function takeDropped(onFile: (file: File) => void, end: AbortSignal): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  const mark = (dragging: boolean): void => {
    document.documentElement.toggleAttribute('data-dragging', dragging);
  };
  window.addEventListener(
    'dragover',
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(true);
    },
    { signal: end },
  );
  window.addEventListener(
    'dragleave',
    (event) => {
      // Null once the pointer has left the window.
      if (event.relatedTarget === null) mark(false);
    },
    { signal: end },
  );
  window.addEventListener(
    'drop',
    (event) => {
      mark(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
    { signal: end },
  );
}

/** Takes text pasted anywhere but into a field, until `end` aborts. */
export function takePasted(onText: (text: string) => void, end: AbortSignal): void {
  window.addEventListener(
    'paste',
    (event) => {
      if (event.target instanceof Element && isEditable(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      onText(text);
    },
    { signal: end },
  );
}
