import type { Block } from './block.ts';
import { chainBlocks, type Piece } from './chain-blocks.ts';
import { findBlocks } from './find-blocks.ts';
import { type Furniture, findFurniture } from './find-furniture.ts';
import { findHeadings } from './find-headings.ts';
import { findRoles } from './find-roles.ts';
import type { Line } from './line.ts';
import type { PageContent } from './page-content.ts';
import { placeAttachments } from './place-attachments.ts';
import { planPage } from './plan-page.ts';
import type { Roles } from './role.ts';

/** A piece of an article on a page with the captions and notes that stand with it. */
export interface PlacedPiece extends Piece {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** A page taken apart. Every block is in exactly one of furniture, pieces, and left. */
export interface AnalysedPage {
  readonly furniture: Furniture;
  readonly roles: Roles;
  readonly pieces: readonly PlacedPiece[];
  readonly left: readonly Block[];
}

/** Characters from which on a text without a headline is an article rather than a scrap. */
const SCRAP = 60;

/** Takes a page apart: furniture first, then headlines, then what is read after what, then what stands beside. */
export function analysePage(lines: readonly Line[], page: number, content: PageContent): AnalysedPage {
  const blocks = findBlocks(lines, page, content);
  const furniture = findFurniture(blocks, content);
  const fixed = new Set([...furniture.masthead, ...furniture.folio]);
  const rest = blocks.filter((block) => !fixed.has(block));
  const roles = findRoles(rest, content.images);
  const headings = findHeadings(rest, roles);
  const inHeadings = new Set(headings.flatMap((heading) => heading.blocks));
  const flow = rest.filter((block) => !inHeadings.has(block) && isFlow(roles, block));
  const attachments = rest.filter((block) => !inHeadings.has(block) && !isFlow(roles, block));
  const plan = planPage(flow, headings, content.images, roles);
  const pieces = chainBlocks(plan);
  const { placed, left } = placeAttachments(plan, pieces, attachments);
  const kept = placed.filter(isArticle);
  const dropped = placed.filter((piece) => !isArticle(piece));
  return { furniture, roles, pieces: kept, left: [...dropped.flatMap(blocksOf), ...left] };
}

function isFlow(roles: Roles, block: Block): boolean {
  const role = roles.get(block);
  return role !== 'caption' && role !== 'note';
}

/** A headline with a text or a picture's caption; a text without one if it's long enough or goes on from elsewhere. */
function isArticle(piece: PlacedPiece): boolean {
  if (piece.heading !== null) return piece.blocks.length > 0 || piece.before.length + piece.after.length > 0;
  const length = piece.blocks.reduce((sum, block) => sum + block.length, 0);
  const jumps = piece.blocks.some((block) => /[（(【]\s*(?:上接|紧接|接|下转|转)/.test(block.text));
  return jumps || (length >= SCRAP && piece.blocks.some((block) => block.text.includes('。')));
}

export function blocksOf(piece: PlacedPiece): Block[] {
  return [...(piece.heading?.blocks ?? []), ...piece.before, ...piece.blocks, ...piece.after];
}
