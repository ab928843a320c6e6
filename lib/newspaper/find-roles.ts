import { NOTE } from '../article/block-patterns.ts';
import { parseCaption } from '../article/parse-caption.ts';
import { parseCredits } from '../article/parse-credits.ts';
import type { Block } from './block.ts';
import { distance, middle, overlapAcross, overlapDown, widthOf } from './box.ts';
import { isOnlyJump } from './only-jump.ts';
import type { Box } from './page-content.ts';
import { SENTENCE_END } from './print-patterns.ts';
import { LARGER, type Role, type Roles } from './role.ts';
import { settleRoles } from './settle-roles.ts';

/** Ratio to the text near by from which on letters make a title. */
const TITLE = 1.4;
/** Such a title is never longer. */
const TITLE_LINES = 5;
const HEADING_LENGTH = 90;
/** Characters of the longest caption. */
const CAPTION_LENGTH = 200;

/** Says of each block of a page what it may be. */
export function findRoles(blocks: readonly Block[], images: readonly Box[]): Roles {
  const running = blocks.filter(
    (block) => block.lines.length >= 3 && block.length >= 30 && block.text.includes('。'),
  );
  const usual = usualSize(running.length > 0 ? running : blocks);
  const texts = running.filter((block) => block.size < 1.6 * usual || block.lines.length >= 6);
  return settleRoles(new Map(blocks.map((block) => [block, roleOf(block)])), texts);

  function roleOf(block: Block): Role {
    if (isOnlyJump(block.text)) return 'jump';
    if (NOTE.test(block.text) && standsOut(block)) return 'note';
    if (isByline(block)) return 'byline';
    const ratio = block.size / sizeNear(block);
    if (isCaption(block, images, ratio)) return 'caption';
    const short = block.lines.length <= TITLE_LINES && block.length <= HEADING_LENGTH;
    if (short && ratio >= TITLE) return 'title';
    if (texts.includes(block)) return 'body';
    const headline =
      short && block.lines.length <= 4 && !/。./.test(block.text) && !/[。；，]$/.test(block.text);
    if (headline && (block.vertical || ratio >= LARGER)) return 'minor';
    return headline && block.bold && !texts.some((text) => text.bold && text.size === block.size)
      ? 'minor'
      : 'body';
  }

  /** An editor's note set otherwise than the text around it; one set like it is read with it. */
  function standsOut(block: Block): boolean {
    if (block.lines.length > 20) return false;
    const others = texts.filter((text) => text !== block && overlapAcross(text, block) > 0);
    const [near] = others.toSorted((a, b) => distance(a, block) - distance(b, block));
    if (near === undefined) return true;
    const alike = near.font === block.font && Math.abs(near.size - block.size) < 0.04 * near.size;
    const framed = block.frames.some((frame) => !near.frames.includes(frame));
    return framed || !alike || widthOf(block) > 1.3 * widthOf(near);
  }

  /** The size of the text that a block goes with: of what stands under it, else beside it, else the page's usual. */
  function sizeNear(block: Block): number {
    const others = texts.filter((text) => text !== block);
    const under = others
      .filter((text) => text.top > block.top && overlapAcross(text, block) > 0)
      .toSorted((a, b) => a.top - b.top);
    const [first] = under;
    if (first !== undefined && first.top - block.bottom < 6 * block.size)
      return Math.min(first.size, usual * 1.5);
    const beside = others.filter((text) => overlapDown(text, block) > 0).map((text) => text.size);
    return beside.length > 0 ? middle(beside) : usual;
  }
}

function usualSize(blocks: readonly Block[]): number {
  const weights = new Map<number, number>();
  for (const { size, length } of blocks) {
    const key = Math.round(size * 2) / 2;
    weights.set(key, (weights.get(key) ?? 0) + length);
  }
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

/** A block that says who wrote or edited and nothing else. */
function isByline(block: Block): boolean {
  if (block.lines.length > 3 || block.length > 60) return false;
  const credits = parseCredits(block.lines.map((line) => line.text).join(' '));
  return credits !== null && (credits.authors.length > 0 || credits.editors.length > 0);
}

/** A caption ends with a credit, or stands close to a picture and is set otherwise than the text. */
function isCaption(block: Block, images: readonly Box[], ratio: number): boolean {
  if (block.length > CAPTION_LENGTH || block.vertical) return false;
  const { photographer, provider, caption } = parseCaption(block.text);
  const credited = photographer !== undefined || provider !== undefined;
  const beside = images.some(
    (image) =>
      distance(image, block) < 1.6 * block.size && widthOf(block) < 1.15 * widthOf(image) + block.size,
  );
  if (credited && (caption !== '' || beside)) return block.length < 120 || beside;
  if (!beside || block.lines.length > 6 || ratio >= LARGER) return false;
  return ratio < 0.95 || (block.lines.length <= 3 && !SENTENCE_END.test(block.text));
}
