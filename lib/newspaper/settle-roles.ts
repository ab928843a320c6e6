import type { Block } from './block.ts';
import { overlapAcross, widthOf } from './box.ts';
import { DATELINE, SENTENCE_END } from './print-patterns.ts';
import { LARGER, type Role, type Roles } from './role.ts';
import { textStart } from './text-ends.ts';

const KICKER_LENGTH = 45;
/** A subtitle set off with a dash. */
const SUBTITLE = /^\s*[—―─-]{1,2}/;

/** Settles by their neighbours what letters alone left open. `texts` are the blocks of running text. */
export function settleRoles(first: Roles, texts: readonly Block[]): Roles {
  const roles = new Map<Block, Role>(first);
  const blocks = [...roles.keys()];
  for (const block of blocks) if (headsText(block)) roles.set(block, 'title');
  for (const block of blocks) if (isLoosePart(block)) roles.set(block, 'minor');
  return roles;

  /** Somewhat larger letters make a headline where a report begins under them or nothing runs on above them. */
  function headsText(block: Block): boolean {
    if (roles.get(block) !== 'minor' || block.vertical || SUBTITLE.test(block.text)) return false;
    const touching = (other: Block): boolean =>
      other !== block && overlapAcross(other, block) > 0.3 * Math.min(widthOf(other), widthOf(block));
    const under = firstUnder(
      block,
      blocks.filter((other) => roles.get(other) === 'body' && touching(other)),
    );
    if (under === undefined || under.top - block.bottom > 2.5 * under.size) return false;
    if (DATELINE.test(under.text)) return true;
    const above = blocks.some(
      (other) => touching(other) && isReading(other) && isRightAbove(other, block, 2.5 * block.size),
    );
    return !above && block.size >= LARGER * under.size;
  }

  function isReading(block: Block): boolean {
    return texts.includes(block) || roles.get(block) === 'title' || /[。！？”）：；]$/.test(block.text);
  }

  /** A kicker or subtitle no larger than the text: a short line close to a title, aligned with it, by itself. */
  function isLoosePart(block: Block): boolean {
    const short = block.lines.length <= 2 && block.length <= KICKER_LENGTH && !/[。；，]$/.test(block.text);
    if (roles.get(block) !== 'body' || !short || block.vertical) return false;
    return blocks.some((title) => {
      if (roles.get(title) !== 'title' || title.vertical) return false;
      const centred = Math.abs(title.left + title.right - block.left - block.right) < 2 * title.size;
      const flush = Math.abs(title.left - block.left) < 0.6 * title.size;
      const above = title.top - block.bottom;
      const below = block.top - title.bottom;
      const gap = Math.max(above, below);
      if ((!centred && !flush) || gap < -0.3 * block.size || gap > 0.9 * title.size) return false;
      return above > below ? !touchesText(block, above) : SUBTITLE.test(block.text) || opensText(block);
    });
  }

  /** A text ends above a block, nearer than the title below it. */
  function touchesText(block: Block, gap: number): boolean {
    const near = Math.min(gap + 0.2 * block.size, block.size);
    return texts.some((text) => overlapAcross(text, block) > 0 && isRightAbove(text, block, near));
  }

  /** What stands under a block begins with an indented line: the block is no part of its paragraph. */
  function opensText(block: Block): boolean {
    const under = firstUnder(
      block,
      texts.filter((text) => overlapAcross(text, block) > 0),
    );
    const start = under === undefined ? 'open' : textStart(under);
    return !SENTENCE_END.test(block.text) && (start === 'dateline' || start === 'indented');
  }
}

function firstUnder(block: Block, others: readonly Block[]): Block | undefined {
  return others.filter((other) => other.top >= block.bottom - 1).toSorted((a, b) => a.top - b.top)[0];
}

function isRightAbove(other: Block, block: Block, near: number): boolean {
  return other.bottom <= block.top + 1 && block.top - other.bottom < near;
}
