import { NOTE } from '../article/block-patterns.ts';
import { parseCaption } from '../article/parse-caption.ts';
import type { Block } from './block.ts';
import { union } from './box.ts';
import type { Piece } from './chain-blocks.ts';
import type { Heads, IssueBlock } from './issue.ts';
import { joinLines, type Words } from './join-lines.ts';
import { type Passage, type Place, passageText } from './passage.ts';
import { readParagraphs } from './read-paragraphs.ts';
import type { Roles } from './role.ts';
import { takeJumps } from './take-jumps.ts';

/** A piece of an article with its text read: what one page prints of it. */
export interface ReadPiece {
  readonly page: number;
  readonly kicker: string;
  readonly title: string;
  readonly subtitle: string;
  readonly heads: Heads;
  readonly bylines: readonly string[];
  readonly blocks: readonly IssueBlock[];
  /** Jump marks taken out of the text, in its order. */
  readonly marks: readonly string[];
  readonly regions: readonly Place[];
}

/** Reads the texts of a piece. `attached` are its captions and notes, those before the text first. */
export function readPiece(
  piece: Piece,
  page: number,
  roles: Roles,
  words: Words,
  attached: { readonly before: readonly Block[]; readonly after: readonly Block[] },
): ReadPiece {
  const marks: string[] = [];
  const take = (passage: Passage): Passage => takeJumps(passage, marks);
  const heading = (blocks: readonly Block[] | undefined): Passage => take(joinBlocks(blocks ?? [], words));
  const heads = {
    kicker: heading(piece.heading?.kicker),
    title: heading(piece.heading?.title),
    subtitle: heading(piece.heading?.subtitle),
  };
  const paragraphs = readParagraphs(piece.blocks, roles, words);
  const body = paragraphs.flatMap(({ kind, passage }) =>
    textBlock(take(passage), kind === 'subheading' ? 'subheading' : 'paragraph'),
  );
  const extra = (blocks: readonly Block[]): IssueBlock[] =>
    blocks.flatMap((block) => attachedBlock(take(joinBlocks([block], words)), roles.get(block) === 'note'));
  return {
    page,
    kicker: passageText(heads.kicker),
    title: passageText(heads.title),
    subtitle: passageText(heads.subtitle),
    heads,
    bylines: (piece.heading?.byline ?? []).map((block) => passageText(joinBlocks([block], words))),
    blocks: [...extra(attached.before), ...body, ...extra(attached.after)],
    marks,
    regions: regionsOf(piece, [...attached.before, ...attached.after], page),
  };
}

/** The lines of some blocks run together. */
export function joinBlocks(blocks: readonly Block[], words: Words): Passage {
  return blocks
    .flatMap((block) => block.lines)
    .reduce<Passage>((joined, line) => joinLines(joined, line.passage, words), []);
}

function textBlock(passage: Passage, kind: 'paragraph' | 'subheading'): IssueBlock[] {
  const text = passageText(passage);
  if (text.trim() === '') return [];
  return [{ kind: kind === 'paragraph' && NOTE.test(text) ? 'note' : kind, text, passage }];
}

function attachedBlock(passage: Passage, note: boolean): IssueBlock[] {
  const text = passageText(passage);
  if (text.trim() === '') return [];
  return note
    ? [{ kind: 'note', text, passage }]
    : [{ kind: 'caption', text, passage, ...parseCaption(text) }];
}

/** One box for the headline, one for each column part. */
function regionsOf(piece: Piece, attached: readonly Block[], page: number): Place[] {
  const columns: Block[][] = [];
  for (const block of piece.blocks) {
    const last = columns.at(-1)?.at(-1);
    const on =
      last !== undefined &&
      Math.abs(last.column.left - block.column.left) < block.size &&
      block.top > last.top;
    if (on) columns.at(-1)?.push(block);
    else columns.push([block]);
  }
  const boxes = [
    ...(piece.heading === null ? [] : [union([piece.heading])]),
    ...columns.map((blocks) => union(blocks)),
    ...attached.map((block) => union([block])),
  ];
  return boxes.map((box) => ({ page, box }));
}
