const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** True inside form fields and editable regions: there the reader writes, and we stay silent. */
export function isEditable(node: Node | null): boolean {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  if (!element) return false;
  if (element.closest(fields)) return true;
  return element.ownerDocument.designMode === 'on';
}
