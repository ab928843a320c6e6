import { type AnalysedPage, analysePage, blocksOf } from './analyse-page.ts';
import type { Block } from './block.ts';
import { union } from './box.ts';
import { composeIssueArticle } from './compose-issue-article.ts';
import { dropDoubles } from './drop-doubles.ts';
import { findLines } from './find-lines.ts';
import type { Issue, IssuePage, UnassignedText } from './issue.ts';
import { isSpace } from './join-glyphs.ts';
import { type Words, wordsOf } from './join-lines.ts';
import type { Glyph, PageContent } from './page-content.ts';
import { type FolioFacts, parseFolio } from './parse-folio.ts';
import { passageText } from './passage.ts';
import { joinBlocks, type ReadPiece, readPiece } from './read-piece.ts';
import { stitchJumps } from './stitch-jumps.ts';

/**
 * Reads a newspaper's articles back from what its pages draw. Nothing is lost and nothing doubled: each printed
 * character is in one article, in a page's furniture or in what is unassigned, but for glyphs drawn over
 * themselves and for hyphens that a line end put into a word.
 */
export function readNewspaper(contents: readonly PageContent[]): Issue {
  const cleaned = contents.map((content) => ({ ...content, glyphs: dropDoubles(content.glyphs) }));
  const lines = cleaned.map((content, page) => findLines(content.glyphs, content.rules, page));
  const words = wordsOf(lines.flat().map((line) => line.text));
  const analysed = cleaned.map((content, page) => analysePage(lines[page] ?? [], page, content));
  const folios = analysed.map(({ furniture }) =>
    parseFolio(
      furniture.masthead.map(({ text }) => text),
      furniture.folio.flatMap((block) => [block.lines.map(({ text }) => text).join(' ')]),
    ),
  );
  const pages = cleaned.map((content, at) => composePage(content, at, analysed[at], folios[at], words));
  const numbers = pages.map(({ number }) => number);
  const pieces = analysed.flatMap((page, at) =>
    inOrder(page).map((piece) => readOne(page, piece, at, words)),
  );
  const next = stitchJumps(pieces, numbers);
  const later = new Set(next.values());
  /** By the page's number, which two pages may share: an id names one article all the same. */
  const counts = new Map<string, number>();
  const articles = pieces
    .filter((piece) => !later.has(piece))
    .map((first) => {
      const number = numbers[first.page] ?? '';
      const count = (counts.get(number) ?? 0) + 1;
      counts.set(number, count);
      return composeIssueArticle(following(first, next), `${number}-${count}`, number, words);
    });
  return {
    paper: folios.map(({ paper }) => paper).find((paper) => paper !== null) ?? null,
    publishedAt: folios.map(({ date }) => date).find((date) => date !== null) ?? null,
    pages,
    articles,
    unassigned: [
      ...analysed.flatMap(({ left }, page) => left.map((block) => unassigned([block], page, words))),
      ...cleaned.flatMap(({ glyphs }, page) => turned(glyphs, page)),
    ],
  };
}

type Placed = AnalysedPage['pieces'][number];

function readOne(page: AnalysedPage, piece: Placed, at: number, words: Words): ReadPiece {
  return readPiece(piece, at, page.roles, words, piece);
}

/** As a reader comes upon them: by the top of each piece, in bands, then from left to right. */
function inOrder(page: AnalysedPage): Placed[] {
  const top = (piece: Placed): number => union(blocksOf(piece)).top;
  const left = (piece: Placed): number => union(blocksOf(piece)).left;
  const band = 30;
  return page.pieces.toSorted(
    (a, b) => Math.round(top(a) / band) - Math.round(top(b) / band) || left(a) - left(b),
  );
}

function following(first: ReadPiece, next: ReadonlyMap<ReadPiece, ReadPiece>): ReadPiece[] {
  const chain = [first];
  for (let piece = next.get(first); piece !== undefined && !chain.includes(piece); piece = next.get(piece))
    chain.push(piece);
  return chain;
}

function composePage(
  { width, height }: PageContent,
  at: number,
  page: AnalysedPage | undefined,
  folio: FolioFacts | undefined,
  words: Words,
): IssuePage {
  const blocks = [...(page?.furniture.masthead ?? []), ...(page?.furniture.folio ?? [])];
  return {
    number: folio?.page ?? String(at + 1),
    width,
    height,
    section: folio?.section ?? null,
    editors: folio?.editors ?? [],
    furniture: blocks.map((block) => passageText(joinBlocks([block], words))),
  };
}

function unassigned(blocks: readonly Block[], page: number, words: Words): UnassignedText {
  return {
    page,
    text: passageText(joinBlocks(blocks, words)),
    places: blocks.map((block) => ({ page, box: union([block]) })),
  };
}

/** Text set askew or on its side: shown, but never part of an article. */
function turned(glyphs: readonly Glyph[], page: number): UnassignedText[] {
  const found = glyphs.filter((glyph) => glyph.direction === 'turned' && !isSpace(glyph));
  if (found.length === 0) return [];
  return [{ page, text: found.map(({ text }) => text).join(''), places: [{ page, box: union(found) }] }];
}
