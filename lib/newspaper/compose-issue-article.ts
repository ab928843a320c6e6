import type { Person } from '../article/article.ts';
import { findJumps } from '../article/find-jumps.ts';
import { parseCredits } from '../article/parse-credits.ts';
import { parseDateline } from '../article/parse-dateline.ts';
import type { IssueArticle, IssueBlock } from './issue.ts';
import { joinLines, type Words } from './join-lines.ts';
import { passageText } from './passage.ts';
import type { ReadPiece } from './read-piece.ts';

/** Makes one article of its pieces, which go on in one another. */
export function composeIssueArticle(
  pieces: readonly ReadPiece[],
  id: string,
  page: string,
  words: Words,
): IssueArticle {
  const headed = pieces.find((piece) => piece.title !== '') ?? pieces[0];
  const repeated = pieces
    .filter((piece) => piece !== headed)
    .flatMap((piece) => [piece.kicker, piece.title, piece.subtitle].filter((text) => text !== ''));
  const blocks = pieces.reduce<readonly IssueBlock[]>(
    (joined, piece, at) => joinPieces(joined, piece, pieces[at - 1], words),
    [],
  );
  const bylines = pieces.flatMap((piece) => piece.bylines);
  const credits = creditsOf(bylines, blocks);
  const marks = pieces.flatMap((piece) => piece.marks);
  return {
    id,
    page,
    kicker: headed?.kicker || null,
    title: headed?.title ?? '',
    subtitle: headed?.subtitle || null,
    heads: headed?.heads ?? { kicker: [], title: [], subtitle: [] },
    bylines,
    ...credits,
    blocks,
    jumps: marks.flatMap(findJumps),
    marks: [...marks, ...repeated],
    regions: pieces.flatMap((piece) => piece.regions),
    certainty: null,
  };
}

/** A sentence that a jump cuts goes on in the paragraph that it began in; captions stay after it. */
function joinPieces(
  joined: readonly IssueBlock[],
  piece: ReadPiece,
  before: ReadPiece | undefined,
  words: Words,
): readonly IssueBlock[] {
  const [first, ...rest] = piece.blocks;
  const at = joined.findLastIndex((block) => block.kind === 'paragraph');
  const last = joined[at];
  const cut = last !== undefined && !/[。！？!?：…][”’」』）)]*$/.test(last.text);
  if (before === undefined || last === undefined || first?.kind !== 'paragraph' || !cut)
    return [...joined, ...piece.blocks];
  const passage = joinLines(last.passage, first.passage, words);
  const merged: IssueBlock = { kind: 'paragraph', text: passageText(passage), passage };
  return [...joined.slice(0, at), merged, ...joined.slice(at + 1), ...rest];
}

interface ReadCredits {
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
}

/** Authors stand beside the headline, on lines of their own, in the dateline, or in brackets at the end. */
function creditsOf(bylines: readonly string[], blocks: readonly IssueBlock[]): ReadCredits {
  const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const lines = [...bylines, ...texts.filter((text) => text.length <= 60)].flatMap(
    (text) => parseCredits(text) ?? [],
  );
  const told = [...new Set([...texts.slice(0, 2), ...texts.slice(-1)])].flatMap(parseDateline);
  return {
    authors: distinct([...bylineFirst(bylines), ...told, ...lines.flatMap((line) => line.authors)]),
    editors: distinct(lines.flatMap((line) => line.editors)),
  };
}

function bylineFirst(bylines: readonly string[]): readonly Person[] {
  return bylines.flatMap((text) => parseCredits(text)?.authors ?? []);
}

function distinct(people: readonly Person[]): Person[] {
  return people.filter(({ name }, at) => people.findIndex((other) => other.name === name) === at);
}
