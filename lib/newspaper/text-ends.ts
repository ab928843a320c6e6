import type { Block } from './block.ts';
import { CLOSING, DATELINE, JUMP_FROM, JUMP_TO, SENTENCE_END, SIGNED } from './print-patterns.ts';

/** How a block's text leaves off: in the middle, at the end of a full line, at a paragraph's end, or of the piece. */
export type TextEnd = 'open' | 'full' | 'ended' | 'closed';
/** How it sets in: in the middle of a paragraph, with a new one, as a new report, or one can't tell. */
export type TextStart = 'open' | 'indented' | 'dateline' | 'jump' | 'unclear';

/** Ems: a last line shorter than its column by this ends a paragraph; a first line further in than this begins one. */
const SHORT = 1.6;
const INDENT = 1.2;
const DEEPEST_INDENT = 4.5;

export function textEnd(block: Block): TextEnd {
  if (JUMP_TO.test(block.text) || SIGNED.test(block.text)) return 'closed';
  const last = block.lines.at(-1);
  if (last === undefined) return 'full';
  if (block.column.right - last.right >= SHORT * block.size) return 'ended';
  return SENTENCE_END.test(block.text) ? 'full' : 'open';
}

export function textStart(block: Block): TextStart {
  if (JUMP_FROM.test(block.text)) return 'jump';
  if (DATELINE.test(block.text)) return 'dateline';
  const [first] = block.lines;
  if (first === undefined || block.vertical) return 'unclear';
  const indent = (first.left - block.column.left) / block.size;
  if (indent >= INDENT) {
    const centred = block.lines.length === 1 && indent > DEEPEST_INDENT;
    // A closing mark can't begin a paragraph; where one does, the setting isn't to be trusted.
    return centred || CLOSING.test(block.text) ? 'unclear' : 'indented';
  }
  return block.lines.length === 1 && block.column.left === block.left ? 'unclear' : 'open';
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
  ['「', '」'],
];

/** Marks left open at the end of one text that the other closes before it opens any: proof that they belong together. */
export function closesMarks(before: string, after: string): boolean {
  return PAIRS.some(([open, close]) => {
    const left = before.lastIndexOf(open) > before.lastIndexOf(close);
    const first = after.indexOf(close);
    const next = after.indexOf(open);
    return left && first >= 0 && (next < 0 || first < next);
  });
}
