/**
 * The line boxes of a range in viewport coordinates (CSS pixels); empty where it is not rendered.
 * A live `Range` exists only for the length of the call: kept ones slow every change of the page.
 */
export function clientRectsOf(range: StaticRange): readonly DOMRect[] {
  const live = liveRange(range);
  if (!live) return [];
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** A throw-away live range over the same text, or null where the page has changed underneath. */
export function liveRange(range: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = (startContainer.ownerDocument ?? document).createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // A node was shortened between reading and now: nothing to show there any more.
    return null;
  }
}

/** True where the point lies in one of the rectangles, edges included. */
export function contains(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
}
