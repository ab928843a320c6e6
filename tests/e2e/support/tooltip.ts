import type { AccessibleNode, NodeBox } from '../../browser/accessible-node.ts';
import type { MarkPlace } from '../../browser/marks.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';

/**
 * True where nothing is explained while twice the reader's hovering delay goes by, looked at in every frame.
 * What is explained has a highlight of its own.
 */
export function staysClosed(page: OpenPage): Promise<boolean> {
  return page.evaluate(async (milliseconds) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (CSS.highlights.has('dcg-active')) return false;
    }
    return true;
  }, 400);
}

/** True while a tooltip or card explains a term that stands on the page. */
export function explains(page: OpenPage): Promise<boolean> {
  return page.evaluate(() => CSS.highlights.has('dcg-active'), null);
}

/**
 * The texts of what flashes next, looked for by the page itself: a flash may be over before a driver's question
 * about it has come through. Start it before that which makes the flash.
 */
export function nextFlash(page: OpenPage): Promise<string[]> {
  return page.evaluate(async (pause) => {
    for (;;) {
      const flashing = [...(CSS.highlights.get('dcg-flash') ?? [])];
      if (flashing.length > 0) {
        return flashing.map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        );
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }, 20);
}

/** The lines of the n-th mark on a text, where they stand; nothing is scrolled. */
export function linesOfMark(page: OpenPage, text: string, index = 0): Promise<NodeBox[]> {
  return page.evaluate(
    ([wanted, at]) => {
      const marks = [...(CSS.highlights.get('dcg-term') ?? [])].map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
      const range = marks.filter((each) => each.toString() === wanted)[at];
      return [...(range?.getClientRects() ?? [])].map(({ x, y, width, height }) => ({ x, y, width, height }));
    },
    [text, index] as const,
  );
}

export const middleOf = ({ x, y, width, height }: NodeBox): MarkPlace => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The box of a node that must have one. */
export function boxOf({ role, name, box }: AccessibleNode): NodeBox {
  if (box === null) throw new Error(`The ${role} ${name} has no box.`);
  return box;
}

export const overlap = (one: NodeBox, other: NodeBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** True where a box lies wholly inside a window of this size; a pixel is left to rounding. */
export const inside = (box: NodeBox, width: number, height: number): boolean =>
  box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
