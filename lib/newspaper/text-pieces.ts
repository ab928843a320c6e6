import { NOTE } from '../article/block-patterns.ts';
import { parseCaption } from '../article/parse-caption.ts';
import { parseCredits } from '../article/parse-credits.ts';
import { isOnlyJump } from './only-jump.ts';
import { CLOSING, DATELINE, isFolioLine, JUMP_FROM, PAGE_NUMBER, SENTENCE_END } from './print-patterns.ts';

/** What a stretch of lines without a blank one among them is. `start`: a report begins in it. */
export type PieceKind =
  | 'start'
  | 'body'
  | 'heading'
  | 'byline'
  | 'caption'
  | 'note'
  | 'jump'
  | 'continuation'
  | 'folio';

export interface TextPiece {
  readonly kind: PieceKind;
  readonly lines: readonly string[];
}

/** Characters of the longest headline part, and its lines. */
const HEADING = 60;
const HEADING_LINES = 4;
/** Ems by which lines of one column differ. */
const EVEN = 1.6;
const CREDITED = 160;

/** Ems that a text takes: half an em for each Western letter or digit. */
export function emsOf(text: string): number {
  return [...text.trim()].reduce((sum, character) => sum + (character < '\u0250' ? 0.5 : 1), 0);
}

/** The width that most of some lines have, ems. */
export function columnWidth(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const ems = Math.round(emsOf(line));
    if (ems >= 6) counts.set(ems, (counts.get(ems) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** Cuts a text at blank lines and says of each piece what it is, as far as its words and its neighbours tell. */
export function findTextPieces(text: string): TextPiece[] {
  const chunks: string[][] = [[]];
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028]/)) {
    const bare = undouble(line.trimEnd());
    if (bare.trim() === '') chunks.push([]);
    else chunks.at(-1)?.push(bare);
  }
  const filled = chunks.filter((lines) => lines.length > 0).flatMap(cutAtMarks);
  const heading = headingsBeforeReports(filled);
  const usual = columnWidth(filled.flat());
  const pieces: TextPiece[] = [];
  for (const [at, lines] of filled.entries()) {
    const near = [filled[at - 1], filled[at + 1]].map((other) => columnWidth(other ?? []));
    const context = { before: pieces.at(-1), next: filled[at + 1], widths: [usual, ...near] };
    pieces.push({ kind: heading.has(at) ? 'heading' : kindOf(lines, context), lines });
  }
  return pieces;
}

interface Context {
  readonly before: TextPiece | undefined;
  readonly next: readonly string[] | undefined;
  /** Widths of columns about here, ems. */
  readonly widths: readonly number[];
}

/** Pieces without a sentence right before a report are its headline and those of its neighbours. */
function headingsBeforeReports(pieces: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, lines] of pieces.entries()) {
    if (!DATELINE.test(lines[0] ?? '')) continue;
    for (let at = start - 1; at >= 0 && mayHead(pieces[at] ?? []); at -= 1) found.add(at);
  }
  return found;
}

/** Short, and no sentence nor a part of one. */
function mayHead(lines: readonly string[]): boolean {
  const text = lines.join('').trim();
  if (lines.length > HEADING_LINES || text.length > HEADING || isOnlyJump(text) || JUMP_FROM.test(text))
    return false;
  if (isFolioLine(text) || PAGE_NUMBER.test(text) || NOTE.test(text) || isCredited(text)) return false;
  return !/[；，、：]$|[！？]”$/.test(text) && !/。/.test(text) && !CLOSING.test(text);
}

/** Bold type drawn twice comes out twice: 中文在线供图中文在线供图, and its full stop with it. */
function undouble(line: string): string {
  const once = line.replace(/([\u3400-\u9fff“”‘’《》，、A-Za-z0-9]{4,})\1/g, '$1');
  return once === line ? line : once.replace(/([。，、；：！？])\1/g, '$1');
}

/** Reports and jumps begin pieces of their own, blank line or not. */
function cutAtMarks(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const line of lines) {
    const begins = DATELINE.test(line) || JUMP_FROM.test(line) || isOnlyJump(line) || NOTE.test(line.trim());
    const last = parts.at(-1);
    if (last === undefined || begins || isOnlyJump(last.at(-1) ?? '')) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

function kindOf(lines: readonly string[], context: Context): PieceKind {
  const text = lines.join('').trim();
  if (isOnlyJump(text)) return 'jump';
  if (JUMP_FROM.test(text)) return 'continuation';
  if (DATELINE.test(text)) return 'start';
  if (lines.length <= 2 && (isFolioLine(text) || PAGE_NUMBER.test(text))) return 'folio';
  if (NOTE.test(text)) return 'note';
  if (text.length <= CREDITED && isCredited(text)) return 'caption';
  if (text.length <= HEADING && (parseCredits(lines.join(' '))?.authors.length ?? 0) > 0) return 'byline';
  return isHeading(lines, context) ? 'heading' : 'body';
}

function isCredited(text: string): boolean {
  const { caption, photographer, provider } = parseCaption(text);
  return caption !== '' && (photographer !== undefined || provider !== undefined);
}

/** No sentence, nothing left open before it, and not a stretch of a column's full lines. */
function isHeading(lines: readonly string[], { before, next, widths }: Context): boolean {
  const text = lines.join('').trim();
  if (!mayHead(lines) || /^[\u3000\t ]{2,}/.test(lines[0] ?? '')) return false;
  if ((text.match(/，/g)?.length ?? 0) > 1 || (text.match(/[，、；：]/g)?.length ?? 0) > 2) return false;
  const open = before?.kind === 'body' || before?.kind === 'start' || before?.kind === 'continuation';
  if (open && !SENTENCE_END.test(before.lines.at(-1) ?? '')) return false;
  if (next !== undefined && CLOSING.test(next.join('').trim())) return false;
  if (before?.kind === 'heading' && !/[，、；：]/.test(text)) return true;
  return !widths.some((width) => fillsColumn(lines, width));
}

/** All lines go to a column's edge, but for the first, which lost its indentation. */
function fillsColumn(lines: readonly string[], width: number): boolean {
  return lines.map(emsOf).every((ems, at) => ems <= width + EVEN && ems > width - (at === 0 ? 3.2 : EVEN));
}
