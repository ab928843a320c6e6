/** A caret position in a text node: between `offset - 1` and `offset`, UTF-16 units. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The text position nearest to a point of the viewport (CSS pixels), or null where no text is hit.
 * The caret snaps to the nearer edge of a glyph, so a hit says "near this offset", not "on this glyph":
 * check the candidate's rectangles. `shadowRoots` names the open roots that may be looked into.
 */
export function textPositionAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[] = [],
): TextPosition | null {
  const source = document as unknown as CaretDocument;
  const caret = source.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (caret) return asTextPosition(caret.offsetNode, caret.offset);
  const range = source.caretPositionFromPoint ? null : source.caretRangeFromPoint?.(x, y);
  return range ? asTextPosition(range.startContainer, range.startOffset) : null;
}

function asTextPosition(node: Node, offset: number): TextPosition | null {
  return node.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : null;
}
