/**
 * Puts a text on the clipboard; false where the browser refuses. Must be called from a click or key press.
 * `near` is where a field may be put for a moment: pages served over http have no `navigator.clipboard`.
 */
export async function copyText(text: string, near: Node): Promise<boolean> {
  const document = near.ownerDocument;
  const clipboard = document?.defaultView?.navigator.clipboard;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by policy or for want of focus: the old way may still be open.
  }
  return document ? copyByCommand(text, near, document) : false;
}

function copyByCommand(text: string, near: Node, document: Document): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  near.appendChild(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
