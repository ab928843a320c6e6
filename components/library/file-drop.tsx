import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import './file-drop.css';

interface FileDropProps {
  /** What is asked for. */
  readonly label: string;
  /** What the button says, and what stands behind it. */
  readonly choose: string;
  readonly hint: string;
  /** Ends of file names and types, as an input takes them. */
  readonly accept: string;
  readonly onOpen: (file: File) => void;
}

/** Takes a file by choosing or by dropping it. */
export function FileDrop({ label, choose, hint, accept, onOpen }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null);
  const over = useSignal(false);

  function take(files: FileList | null | undefined): void {
    const file = files?.[0];
    if (file) onOpen(file);
  }

  return (
    <fieldset
      aria-label={label}
      class="file-drop"
      data-over={over.value}
      onDragLeave={() => {
        over.value = false;
      }}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        take(event.dataTransfer?.files);
      }}
    >
      <button class="button-quiet" onClick={() => input.current?.click()} type="button">
        {choose}
      </button>
      <input
        accept={accept}
        aria-label={choose}
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again.
          event.currentTarget.value = '';
        }}
        ref={input}
        type="file"
      />
      <span>{hint}</span>
    </fieldset>
  );
}
