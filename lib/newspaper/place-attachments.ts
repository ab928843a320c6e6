import type { PlacedPiece } from './analyse-page.ts';
import type { Block } from './block.ts';
import { contains, distance, union } from './box.ts';
import type { Piece } from './chain-blocks.ts';
import type { Box } from './page-content.ts';
import type { PagePlan } from './plan-page.ts';

/** Ems: an article further away than this from a caption and its picture isn't theirs. */
const FAR = 12;

/** Gives each caption and note to the piece that it stands in or next to; what stands alone is left. */
export function placeAttachments(
  plan: PagePlan,
  pieces: readonly Piece[],
  attachments: readonly Block[],
): { readonly placed: PlacedPiece[]; readonly left: Block[] } {
  const owners = new Map(attachments.map((block) => [block, ownerOf(plan, pieces, block)]));
  const placed = pieces.map((piece) => {
    const own = attachments.filter((block) => owners.get(block) === piece);
    const first = piece.blocks[0];
    const before = own.filter(
      (block) => plan.roles.get(block) === 'note' && first !== undefined && block.bottom <= first.top + 1,
    );
    return { ...piece, before, after: own.filter((block) => !before.includes(block)) };
  });
  return { placed, left: attachments.filter((block) => owners.get(block) === null) };
}

function ownerOf(plan: PagePlan, pieces: readonly Piece[], block: Block): Piece | null {
  const image = plan.images
    .filter((candidate) => distance(candidate, block) < 2 * block.size)
    .toSorted((a, b) => distance(a, block) - distance(b, block))[0];
  const things: readonly Box[] = image === undefined ? [block] : [block, image];
  const rated = pieces.flatMap((piece) => {
    const boxes: Box[] = [...(piece.heading === null ? [] : [piece.heading]), ...piece.blocks];
    if (boxes.length === 0 || !sameFrame(plan, piece, block)) return [];
    const near = Math.min(...things.flatMap((thing) => boxes.map((box) => distance(thing, box))));
    const around = contains(union(boxes), block, block.size);
    return [{ piece, cost: near / block.size + (around ? 0 : 3) + (piece.heading === null ? 2 : 0) }];
  });
  const best = rated.toSorted((a, b) => a.cost - b.cost)[0];
  return best !== undefined && best.cost <= FAR + 3 ? best.piece : null;
}

/** What stands in a framed article's frame belongs to it, and nothing from outside does. */
function sameFrame(plan: PagePlan, piece: Piece, block: Block): boolean {
  const frames = piece.heading?.title[0]?.frames ?? piece.blocks[0]?.frames ?? [];
  const closed = (list: readonly number[]): readonly number[] =>
    list.filter((frame) => plan.closedFrames.has(frame));
  const own = closed(frames);
  const given = closed(block.frames);
  return own.length === given.length && own.every((frame) => given.includes(frame));
}
