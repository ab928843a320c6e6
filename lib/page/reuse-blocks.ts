import type { MappedBlock } from '../dom/text-map.ts';
import type { ArticlePart } from './read-article.ts';

/**
 * After a page was read again: parts that still say the same in the same nodes keep their old blocks, so
 * that what is known about them (matches, marks) stays. Gives `before` itself where nothing has changed.
 */
export function reuseBlocks(
  before: readonly ArticlePart[],
  after: readonly ArticlePart[],
): readonly ArticlePart[] {
  const known = new Map<Node, MappedBlock>();
  for (const { block } of before) {
    const node = block.runs[0]?.node;
    if (node) known.set(node, block);
  }
  const parts = after.map((part) => {
    const old = known.get(part.block.runs[0]?.node as Node);
    return old && sameText(old, part.block) ? { ...part, block: old } : part;
  });
  const unchanged =
    parts.length === before.length && parts.every(({ block }, at) => block === before[at]?.block);
  return unchanged ? before : parts;
}

function sameText(a: MappedBlock, b: MappedBlock): boolean {
  return (
    a.text === b.text &&
    a.runs.length === b.runs.length &&
    a.runs.every((run, at) => {
      const other = b.runs[at];
      return (
        run.node === other?.node &&
        run.start === other.start &&
        run.from === other.from &&
        run.length === other.length
      );
    })
  );
}
