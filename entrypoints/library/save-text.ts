/** A text file for the reader. */
export interface SavedText {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Hands a text to the browser's downloads. */
export function saveText({ name, type, text }: SavedText): void {
  saveFile(name, new Blob([text], { type }));
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, Firefox may not have begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
