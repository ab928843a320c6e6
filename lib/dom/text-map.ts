import type { BlockHints, TextBlock } from '../article/text-block.ts';
import type { ReadOptions } from './read-blocks.ts';
import { readBlocks } from './read-blocks.ts';

/** A stretch of a block's text that stands, character by character, in one text node. */
export interface TextRun {
  /** Offset in the block's text, UTF-16 units. */
  readonly start: number;
  readonly node: Text;
  /** Offset in `node.data`. */
  readonly from: number;
  readonly length: number;
}

/** A block of text together with the nodes it was read from. Its runs follow each other without a gap. */
export interface MappedBlock extends TextBlock {
  readonly hints: BlockHints;
  readonly runs: readonly TextRun[];
  /** The nearest element that makes this block: re-reading it gives the block again (and its neighbours in it). */
  readonly container: Element;
}

/** The canonical text of some parts of a document, block by block, in reading order. */
export interface TextMap {
  /** The elements that were read. */
  readonly roots: readonly Element[];
  readonly blocks: readonly MappedBlock[];
}

/**
 * Reads the text of some elements once. The elements' own visibility is not asked for (WeChat hides an article's
 * body until a script has run), that of everything in them is. A root inside an earlier root is not read twice.
 */
export function readTextMap(roots: readonly Element[], options: ReadOptions = {}): TextMap {
  const outer = roots.filter((root, at) => !roots.some((other, of) => of < at && other.contains(root)));
  return { roots: outer, blocks: outer.flatMap((root) => readBlocks(root, options)) };
}
