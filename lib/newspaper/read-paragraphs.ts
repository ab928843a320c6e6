import type { Block } from './block.ts';
import { joinLines, type Words } from './join-lines.ts';
import type { Line } from './line.ts';
import type { Passage } from './passage.ts';
import { CLOSING, SENTENCE_END } from './print-patterns.ts';
import type { Role, Roles } from './role.ts';

/** A paragraph put back together, or a line that stands for itself. */
export interface Paragraph {
  readonly kind: 'paragraph' | 'subheading' | 'byline';
  readonly passage: Passage;
  /** Its last line is shorter than its column, or ends a sentence: it may be whole. */
  readonly ended: boolean;
}

/** Ems. */
const INDENT = 1.2;
const SHORT = 1.6;
const CENTRED = 2.6;
const UNEVEN = 1.3;
/** Characters of the longest subhead that is told by standing in the middle of its column. */
const SUBHEAD = 22;

interface PlacedLine {
  readonly line: Line;
  readonly block: Block;
  readonly role: Role;
  /** First line of its block. */
  readonly first: boolean;
}

/** Reads blocks in their order as paragraphs. Indentation decides what begins one; so does a line left short. */
export function readParagraphs(blocks: readonly Block[], roles: Roles, words: Words): Paragraph[] {
  const lines = blocks.flatMap((block) =>
    block.lines.map((line, at) => ({ line, block, role: roles.get(block) ?? 'body', first: at === 0 })),
  );
  const paragraphs: { kind: Paragraph['kind']; passage: Passage; ended: boolean }[] = [];
  let before: PlacedLine | null = null;
  for (const [at, placed] of lines.entries()) {
    const next = lines[at + 1] ?? null;
    const kind = kindOf(placed, before, next);
    const open = paragraphs.at(-1);
    const begins = open === undefined || before === null || open.kind !== kind || startsNew(placed, before);
    if (begins) paragraphs.push({ kind, passage: placed.line.passage, ended: false });
    else open.passage = joinLines(open.passage, placed.line.passage, words);
    const last = paragraphs.at(-1);
    if (last !== undefined) last.ended = isShort(placed) || SENTENCE_END.test(placed.line.text);
    before = placed;
  }
  return paragraphs;
}

function startsNew(placed: PlacedLine, before: PlacedLine): boolean {
  const { line, block, role } = placed;
  if (role === 'minor') return placed.first && before.block !== block && !runsOn(before, placed);
  if (role === 'byline') return true;
  if (CLOSING.test(line.text)) return false;
  if (line.vertical) return placed.first && SENTENCE_END.test(before.line.text);
  if ((line.left - block.column.left) / block.size >= INDENT) return true;
  return isShort(before) && SENTENCE_END.test(before.line.text);
}

/** Two blocks of one subhead: set alike, one right under the other. */
function runsOn(before: PlacedLine, { line, block }: PlacedLine): boolean {
  return (
    before.role === 'minor' && before.block.size === block.size && line.top - before.line.bottom < block.size
  );
}

function isShort({ line, block }: PlacedLine): boolean {
  return (block.column.right - line.right) / block.size >= SHORT;
}

function kindOf(placed: PlacedLine, before: PlacedLine | null, next: PlacedLine | null): Paragraph['kind'] {
  if (placed.role === 'minor') return 'subheading';
  if (placed.role === 'byline') return 'byline';
  return isCentredSubhead(placed, before, next) ? 'subheading' : 'paragraph';
}

/** A short line in the middle of its column, between a paragraph's end and the beginning of the next. */
function isCentredSubhead(
  { line, block }: PlacedLine,
  before: PlacedLine | null,
  next: PlacedLine | null,
): boolean {
  if (before === null || next === null || line.text.length > SUBHEAD || /[。；，、：）)]$/.test(line.text))
    return false;
  const left = (line.left - block.column.left) / block.size;
  const right = (block.column.right - line.right) / block.size;
  if (left < CENTRED || Math.abs(left - right) > UNEVEN) return false;
  const ended = isShort(before) || SENTENCE_END.test(before.line.text);
  return ended && (next.line.left - next.block.column.left) / next.block.size >= INDENT;
}
