import type { Block } from './block.ts';
import { distance, overlapDown } from './box.ts';
import type { PageContent } from './page-content.ts';
import { isFolioLine, PAGE_NUMBER, PAPER_NAME } from './print-patterns.ts';

/** Parts of the page's height at its top and bottom where folios stand. */
const HEAD = 0.12;
const FOOT = 0.93;
/** A masthead ends in the page's upper part. */
const MASTHEAD = 0.35;
/** Lines of a block that reads on: folios stand above the first of these. */
const RUNNING = 4;

/** Characters of the longest name beside a folio. */
const NAME_LENGTH = 12;

/** What a page prints for itself. */
export interface Furniture {
  /** The paper's name in large letters, first page only as a rule. */
  readonly masthead: readonly Block[];
  /** Date, page number, section, editors, imprint. */
  readonly folio: readonly Block[];
}

/** Finds masthead and folios among a page's blocks: by what they say and where they stand, never by one alone. */
export function findFurniture(blocks: readonly Block[], { height }: PageContent): Furniture {
  const running = blocks.filter(
    (block) => block.lines.length >= RUNNING && !block.lines.some(({ text }) => isFolioLine(text)),
  );
  const firstText = Math.min(height, ...running.map((block) => block.top));
  const lastText = Math.max(0, ...running.map((block) => block.bottom));
  const inHead = (block: Block): boolean => block.bottom < firstText && block.top < height * MASTHEAD;
  const atEdge = (block: Block): boolean =>
    block.bottom < Math.min(height * HEAD, firstText) ||
    (block.top > height * FOOT && block.bottom > lastText - 1);
  const folio = blocks.filter((block) => {
    const saying = block.lines.filter(({ text }) => isFolioLine(text)).length;
    if (block.lines.length <= 8 && saying * 2 >= block.lines.length && (inHead(block) || atEdge(block)))
      return true;
    return PAGE_NUMBER.test(block.text) && (atEdge(block) || inHead(block));
  });
  const masthead = findMasthead(blocks, folio, inHead);
  const near = [...folio, ...masthead];
  // The rest of a folio's line: the paper's name, the section's.
  const names = blocks.filter(
    (block) =>
      !near.includes(block) &&
      block.lines.length === 1 &&
      block.length <= NAME_LENGTH &&
      atEdge(block) &&
      folio.some(
        (other) =>
          !PAGE_NUMBER.test(other.text) &&
          block.size < 2.2 * other.size &&
          overlapDown(block, other) > 0.5 * Math.min(block.size, other.size),
      ),
  );
  return { masthead, folio: [...folio, ...names] };
}

function findMasthead(
  blocks: readonly Block[],
  folio: readonly Block[],
  inHead: (block: Block) => boolean,
): Block[] {
  const large = blocks.filter(
    (block) => inHead(block) && !folio.includes(block) && block.length <= 12 && block.lines.length <= 2,
  );
  // A paper prints the date under its name or beside it; a headline has the folio above it.
  const near = large.filter((block) =>
    folio.some(
      (other) =>
        other.bottom > block.top + 0.5 * other.size &&
        distance(block, other) < 2 * Math.max(block.size, other.size),
    ),
  );
  const others = Math.max(
    0,
    ...blocks.filter((block) => !near.includes(block) && !folio.includes(block)).map(({ size }) => size),
  );
  return near.filter((block) => PAPER_NAME.test(block.text) || block.size >= 1.5 * others);
}
