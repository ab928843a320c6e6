import { assign } from './assign.ts';
import { pageNumber } from './parse-folio.ts';
import { passageText } from './passage.ts';
import { SENTENCE_END } from './print-patterns.ts';
import type { ReadPiece } from './read-piece.ts';
import { closesMarks } from './text-ends.ts';

/** Costs in the currency of `followCost`. */
const ALONE = 4;
const WRONG_PAGE = 6;
const UNSAID_PAGE = 1.5;

/**
 * Finds which piece goes on in which: those with 下转 are matched to those with 上接 on another page so that page
 * numbers, headlines and the text's own continuity fit best. Gives for each piece the one after it, if any.
 */
export function stitchJumps(
  pieces: readonly ReadPiece[],
  pageNumbers: readonly string[],
): ReadonlyMap<ReadPiece, ReadPiece> {
  const leaving = pieces.filter((piece) => marked(piece, /转/) !== null);
  const arriving = pieces.filter((piece) => marked(piece, /接/) !== null);
  const costs = arriving.map((to) => leaving.map((from) => jumpCost(from, to, pageNumbers)));
  const chosen = assign(
    costs,
    arriving.map(() => ALONE),
  );
  return new Map(
    arriving.flatMap((to, at): [ReadPiece, ReadPiece][] => {
      const from = leaving[chosen[at] ?? -1];
      return from === undefined ? [] : [[from, to]];
    }),
  );
}

/** The page that a piece's mark of one kind names; empty where it can't be read, `null` where there's no mark. */
function marked(piece: ReadPiece, kind: RegExp): string | null {
  const mark = piece.marks.find((text) => kind.test(text));
  return mark === undefined ? null : (pageNumber(mark) ?? '');
}

function jumpCost(from: ReadPiece, to: ReadPiece, pageNumbers: readonly string[]): number {
  if (from === to || from.page === to.page) return Infinity;
  const there = pageCost(marked(from, /转/), pageNumbers[to.page]);
  const back = pageCost(marked(to, /接/), pageNumbers[from.page]);
  const before = lastText(from);
  const after = firstText(to);
  const text = SENTENCE_END.test(before) ? 0 : -0.5;
  const marks = closesMarks(before, after) ? -1 : 0;
  const headline = to.title === '' ? 0 : -2 * likeness(from.title + from.kicker, to.title);
  return there + back + text + marks + headline;
}

function pageCost(said: string | null, real: string | undefined): number {
  if (said === null || said === '' || real === undefined) return UNSAID_PAGE;
  return said === real ? 0 : WRONG_PAGE;
}

const lastText = (piece: ReadPiece): string => textsOf(piece).at(-1) ?? '';
const firstText = (piece: ReadPiece): string => textsOf(piece)[0] ?? '';
const textsOf = (piece: ReadPiece): string[] =>
  piece.blocks.filter((block) => block.kind !== 'caption').map((block) => passageText(block.passage));

/** Share of the second text's pairs of characters that the first has too. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] => [...text].slice(1).map((_, at) => text.slice(at, at + 2));
  const known = new Set(pairs(a));
  const asked = pairs(b);
  return asked.length === 0 ? 0 : asked.filter((pair) => known.has(pair)).length / asked.length;
}
