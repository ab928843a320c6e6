import type { MappedBlock } from './text-map.ts';

/** A stretch of a block's text. */
export interface Stretch {
  readonly block: MappedBlock;
  /** Offsets in the block's text, UTF-16 units. */
  readonly match: { readonly start: number; readonly end: number };
}

/**
 * What a range covers of some blocks: one stretch of each that it touches, in the order given. Its ends may lie in
 * elements, in text that belongs to no block, or outside all of them. Blocks in another tree than the range (a
 * shadow root) have nothing in it.
 */
export function stretchesIn(blocks: readonly MappedBlock[], range: Range): Stretch[] {
  const root = range.commonAncestorContainer.getRootNode();
  return blocks.flatMap((block) => {
    if (block.runs[0]?.node.getRootNode() !== root) return [];
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const run of block.runs) {
      const covered = coveredOf(run.node, range);
      const from = Math.max(covered.start, run.from);
      const to = Math.min(covered.end, run.from + run.length);
      if (from >= to) continue;
      start = Math.min(start, run.start + from - run.from);
      end = run.start + to - run.from;
    }
    return start < end ? [{ block, match: { start, end } }] : [];
  });
}

/** The part of a text node inside a range; empty where it lies outside. */
function coveredOf(node: Text, range: Range): { start: number; end: number } {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = node === startContainer ? startOffset : isAfterStart(node, range) ? 0 : node.length;
  const end = node === endContainer ? endOffset : isBeforeEnd(node, range) ? node.length : 0;
  return { start, end };
}

// A boundary that isn't in a text node lies before or after the whole of it. comparePoint: -1 before, 1 after the range.
const isAfterStart = (node: Text, range: Range): boolean => range.comparePoint(node, 0) >= 0;
const isBeforeEnd = (node: Text, range: Range): boolean => range.comparePoint(node, 0) <= 0;

interface ComposedSelection {
  getComposedRanges?(options: { shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
}

/**
 * What is selected in a document, from the beginning of its first range to the end of its last (Firefox parts a
 * selection at text that can't be selected); null where nothing is. `shadowRoots` names the open roots that may
 * be looked into, where the browser can.
 */
export function selectedRange(document: Document, shadowRoots: readonly ShadowRoot[] = []): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const composed = shadowRoots.length > 0 && (selection as ComposedSelection).getComposedRanges;
  const [inShadow] = composed ? composed.call(selection, { shadowRoots }) : [];
  const first = inShadow ?? selection.getRangeAt(0);
  const last = inShadow ?? selection.getRangeAt(selection.rangeCount - 1);
  if (first.startContainer.getRootNode() !== last.endContainer.getRootNode()) return null;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range.collapsed ? null : range;
}

/** False in text that the page keeps from being selected. Scripts can select it in Firefox all the same. */
export function canBeSelected(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const view = node.ownerDocument?.defaultView;
  return !element || view?.getComputedStyle(element).userSelect !== 'none';
}
