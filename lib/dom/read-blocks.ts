import type { BlockBuilder, TextSetting } from './block-builder.ts';
import { createBlockBuilder } from './block-builder.ts';
import { elementTraits } from './element-traits.ts';
import type { MappedBlock } from './text-map.ts';

/** What to leave out. */
export interface ReadOptions {
  /** CSS selector of elements whose text isn't wanted. */
  readonly skip?: string;
  /** Elements whose text isn't wanted. */
  readonly without?: readonly Element[];
}

interface Frame extends TextSetting {
  readonly element: Element;
  readonly block: boolean;
  /** The next child to visit; `null` where the children are exhausted or come from `slotted`. */
  next: Node | null;
  readonly slotted: readonly Node[];
  slottedAt: number;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * Reads the blocks of text in one element, in the order in which they are shown: open shadow roots and slots are
 * followed, to any depth, without recursion. The page is not touched.
 */
export function readBlocks(root: Element, options: ReadOptions = {}): MappedBlock[] {
  const builder = createBlockBuilder();
  const skipped = new Set<Element>(options.without ?? []);
  collectSkipped(root, options.skip, skipped);
  if (root.shadowRoot !== null) collectSkipped(root.shadowRoot, options.skip, skipped);
  const traits = elementTraits(root);
  const stack: Frame[] = [
    openFrame(root, true, {
      container: root,
      bold: traits.bold ?? false,
      linked: traits.linked,
      align: traits.align ?? 'start',
      indented: traits.indented ?? false,
    }),
  ];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = nextChild(frame);
    if (node === null) {
      stack.pop();
      if (frame.block) builder.flush();
    } else if (node.nodeType === TEXT || node.nodeType === CDATA) {
      builder.add(node as Text, frame);
    } else if (node.nodeType === ELEMENT) {
      const inner = enter(node as Element, frame, builder, skipped, options.skip);
      if (inner !== null) stack.push(inner);
    }
  }
  return builder.blocks;
}

function enter(
  element: Element,
  outer: Frame,
  builder: BlockBuilder,
  skipped: Set<Element>,
  skip: string | undefined,
): Frame | null {
  const name = element.localName;
  if (name === 'br') {
    builder.breakLine();
    return null;
  }
  if (name === 'wbr' || skipped.has(element)) return null;
  const traits = elementTraits(element);
  if (traits.dropped) return null;
  if (traits.media) {
    builder.media();
    return null;
  }
  if (traits.block) builder.flush();
  if (element.shadowRoot !== null) collectSkipped(element.shadowRoot, skip, skipped);
  return openFrame(element, traits.block, {
    container: traits.block ? element : outer.container,
    bold: traits.bold ?? outer.bold,
    linked: outer.linked || traits.linked,
    align: traits.align ?? outer.align,
    indented: traits.indented ?? outer.indented,
  });
}

function openFrame(element: Element, block: boolean, setting: TextSetting): Frame {
  const slotted = element.localName === 'slot' ? assigned(element) : [];
  const next = slotted.length > 0 ? null : (element.shadowRoot ?? element).firstChild;
  return { ...setting, element, block, next, slotted, slottedAt: 0 };
}

function assigned(slot: Element): readonly Node[] {
  return 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
}

function nextChild(frame: Frame): Node | null {
  if (frame.slottedAt < frame.slotted.length) {
    const node = frame.slotted[frame.slottedAt] ?? null;
    frame.slottedAt += 1;
    return node;
  }
  const node = frame.next;
  if (node !== null) frame.next = node.nextSibling;
  return node;
}

function collectSkipped(root: ParentNode, skip: string | undefined, into: Set<Element>): void {
  if (skip === undefined || skip === '') return;
  for (const element of root.querySelectorAll(skip)) into.add(element);
}
