import { NOTE } from '../article/block-patterns.ts';
import { parseCaption } from '../article/parse-caption.ts';
import { composeIssueArticle } from './compose-issue-article.ts';
import { cutLongText } from './cut-long-text.ts';
import type { Certainty, Issue, IssueBlock } from './issue.ts';
import { type Words, wordsOf } from './join-lines.ts';
import { parseFolio } from './parse-folio.ts';
import { plainPassage } from './passage.ts';
import type { ReadPiece } from './read-piece.ts';
import { stitchJumps } from './stitch-jumps.ts';
import { takeJumps } from './take-jumps.ts';
import { joinParagraphs } from './text-paragraphs.ts';
import { columnWidth, emsOf, findTextPieces, type TextPiece } from './text-pieces.ts';

/** An article as it's gathered, headline apart. */
interface Gathered {
  readonly at: number;
  readonly lines: string[];
  readonly bylines: string[];
  readonly attached: IssueBlock[];
  /** How its beginning was told. */
  readonly begun: 'dateline' | 'headline' | 'continuation' | 'text';
}

/** A part of a headline: a kicker, a title, both on lines of their own. */
interface Head {
  /** Which piece it stands before. */
  readonly at: number;
  readonly line: string;
}

/** Share of its words from which on a headline is taken for an article's. */
const LIKE = 0.3;
/** Pieces between a headline and its text at most: an issue has some 200 of them, several issues have more. */
const FAR = 300;

/**
 * Reads the text of a newspaper as it's copied out of its PDF: columns one after the other, lines broken, headlines
 * where the file happens to draw them. What a text without geometry can't tell is guessed, and each article says
 * how sure its boundaries are. A text that isn't a newspaper's comes out as one article, a book's as several (`cutLongText`).
 */
export function readPlainText(text: string): Issue {
  const pieces = findTextPieces(text);
  const words = wordsOf(pieces.flatMap(({ lines }) => lines));
  const width = columnWidth(pieces.flatMap(({ lines }) => lines));
  const { gathered, heads } = gather(pieces, width);
  const matched = matchHeads(gathered, heads);
  const folio = pieces.filter(({ kind }) => kind === 'folio').map(({ lines }) => lines.join(' '));
  const facts = parseFolio([], folio);
  const used = new Set([...matched.values()].flat());
  const read = gathered.map((one, at) => ({
    one,
    piece: readGathered(one, matched.get(one) ?? [], words, at),
  }));
  const next = stitchJumps(
    read.map(({ piece }) => piece),
    [],
  );
  const later = new Set(next.values());
  const articles = read
    .filter(({ piece }) => !later.has(piece) && (piece.title !== '' || piece.blocks.length > 0))
    .flatMap(({ one, piece }, at) => {
      const rest = next.get(piece);
      const all = rest === undefined ? [piece] : [piece, rest];
      return cutLongText({
        ...composeIssueArticle(all, String(at + 1), '', words),
        certainty: certaintyOf(one, matched.get(one) ?? []),
      });
    });
  const left = heads.filter((head) => !used.has(head)).map(({ line }) => line);
  return {
    paper: facts.paper,
    publishedAt: facts.date,
    pages: folio.length === 0 ? [] : [{ number: '', width: 0, height: 0, ...facts, furniture: folio }],
    articles,
    unassigned: left.map((line) => ({ page: 0, text: line, places: [] })),
  };
}

/** Walks the pieces in their order: reports and headlines begin articles, everything else joins the one before. */
function gather(pieces: readonly TextPiece[], width: number): { gathered: Gathered[]; heads: Head[] } {
  const gathered: Gathered[] = [];
  const heads: Head[] = [];
  let open: (readonly string[])[] = [];
  const begin = (at: number, begun: Gathered['begun']): Gathered => {
    const one: Gathered = { at, lines: [], bylines: [], attached: [], begun };
    gathered.push(one);
    return one;
  };
  const closeHead = (at: number): void => {
    heads.push(...open.map((lines) => ({ at, line: lines.map((line) => line.trim()).join('') })));
    open = [];
  };
  for (const [at, { kind, lines }] of pieces.entries()) {
    const last = gathered.at(-1);
    if (kind === 'heading') {
      open.push(lines);
      continue;
    }
    if (kind === 'folio') continue;
    const subhead = kind === 'body' && isSubhead(open, width) && last !== undefined;
    if (subhead) last.lines.push('', ...open.flat(), '');
    if (subhead) open = [];
    const fresh = open.length > 0;
    closeHead(at);
    if (kind === 'start' || kind === 'continuation') {
      begin(at, kind === 'start' ? 'dateline' : 'continuation').lines.push(...lines);
      continue;
    }
    const one =
      (fresh && kind !== 'caption') || last === undefined ? begin(at, fresh ? 'headline' : 'text') : last;
    if (kind === 'byline') one.bylines.push(lines.join(' '));
    else if (kind === 'caption' || kind === 'note') one.attached.push(attachedBlock(lines, kind));
    else one.lines.push('', ...lines);
  }
  closeHead(pieces.length);
  return { gathered, heads };
}

/** One short line between paragraphs is a subhead, not the headline of something new. */
function isSubhead(open: readonly (readonly string[])[], width: number): boolean {
  const [first] = open;
  return open.length === 1 && first !== undefined && first.length === 1 && emsOf(first[0] ?? '') <= width;
}

function attachedBlock(lines: readonly string[], kind: 'caption' | 'note'): IssueBlock {
  const text = lines.map((line) => line.trim()).join('');
  const passage = plainPassage(text);
  return kind === 'note' || NOTE.test(text)
    ? { kind: 'note', text, passage }
    : { kind: 'caption', text, passage, ...parseCaption(text) };
}

/**
 * Gives each part of the headlines to the article that has most of its words, the nearer before the farther; the
 * parts of one headline hold together. A part that no article has the words of goes with the text right after it.
 */
function matchHeads(gathered: readonly Gathered[], heads: readonly Head[]): Map<Gathered, Head[]> {
  const texts = gathered.map(({ lines }) => lines.join(''));
  const found = new Map<Gathered, Head[]>();
  for (const [index, head] of heads.entries()) {
    const before = heads[index - 1];
    const near = gathered.flatMap((one, at) => (Math.abs(one.at - head.at) <= FAR ? [{ one, at }] : []));
    const rated = near.map(({ one, at }) => {
      const steps = one.at - head.at;
      const distance = steps < 0 ? 0.15 - 0.01 * steps : 0.01 * steps;
      const bond = before?.at === head.at && found.get(one)?.includes(before) ? 0.12 : 0;
      return { one, steps, rate: sharedWords(head.line, texts[at] ?? '') + bond - Math.min(0.5, distance) };
    });
    const best = rated.toSorted((a, b) => b.rate - a.rate)[0];
    const next = rated.find(({ steps }) => steps === 0);
    const chosen = best !== undefined && best.rate >= LIKE ? best.one : next?.one;
    if (chosen !== undefined) found.set(chosen, [...(found.get(chosen) ?? []), head]);
  }
  return found;
}

/** Share of a headline's pairs of characters that a text has too. */
function sharedWords(headline: string, text: string): number {
  const pairs = [...headline.replace(/\s/g, '')].slice(1).map((_, at) => headline.slice(at, at + 2));
  const shared = pairs.filter((pair) => text.includes(pair)).length;
  return pairs.length === 0 ? 0 : shared / pairs.length;
}

function readGathered(one: Gathered, heads: readonly Head[], words: Words, page: number): ReadPiece {
  const { kicker, title, subtitle } = headlineOf(heads.map(({ line }) => line));
  const marks: string[] = [];
  const blocks = joinParagraphs(one.lines, words).flatMap((text): IssueBlock[] => {
    const rest = takeJumps(plainPassage(text), marks);
    const plain = rest.map((unit) => unit.text).join('');
    const short = plain.length <= 24 && !/[。！？；：，”]$/.test(plain);
    return plain === '' ? [] : [{ kind: short ? 'subheading' : 'paragraph', text: plain, passage: rest }];
  });
  return {
    page,
    kicker,
    title,
    subtitle,
    heads: {
      kicker: plainPassage(kicker),
      title: plainPassage(title),
      subtitle: plainPassage(subtitle),
    },
    bylines: one.bylines,
    blocks: [...blocks, ...one.attached],
    marks,
    regions: [],
  };
}

/** Of several parts the first of two is the kicker; one that begins with a dash is the subtitle. */
function headlineOf(parts: readonly string[]): { kicker: string; title: string; subtitle: string } {
  const dashed = parts.findIndex((part) => /^[—―─-]/.test(part));
  const main = parts.filter((_, at) => at !== dashed);
  const kicker = main.length > 1 ? main.slice(0, -1).join('') : '';
  return { kicker, title: main.at(-1) ?? '', subtitle: parts[dashed] ?? '' };
}

function certaintyOf(one: Gathered, heads: readonly Head[]): Certainty {
  const close = heads.length > 0 && heads.length <= 3 && heads.every((head) => head.at === one.at);
  if (one.begun === 'dateline' && close) return 'sure';
  return one.begun === 'dateline' || one.begun === 'continuation' || one.bylines.length > 0
    ? 'likely'
    : 'guessed';
}
