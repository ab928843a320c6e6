import { assign } from './assign.ts';
import type { Block } from './block.ts';
import type { Heading } from './find-headings.ts';
import { beginCost, followCost } from './follow-cost.ts';
import type { PagePlan } from './plan-page.ts';
import { textEnd, textStart } from './text-ends.ts';

/** A piece of an article on one page: a headline or none, and blocks in reading order. */
export interface Piece {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
}

/** What it costs that a headline has no text, and that a sentence stops in the middle. */
const HEADING_ALONE = 3;
const SENTENCE_BROKEN = 2;

/**
 * Finds reading order and articles at once: every block is matched to the headline or block it's read after, or to
 * none, so that the sum of costs over the page is least. A headline or block is read before one block at most.
 */
export function chainBlocks(plan: PagePlan): Piece[] {
  const { flow, headings } = plan;
  const sources = [...headings, ...flow];
  const saved = [
    ...headings.map(() => HEADING_ALONE),
    ...flow.map((block) => (textEnd(block) === 'open' ? SENTENCE_BROKEN : 0)),
  ];
  const costs = flow.map((next) => [
    ...headings.map((heading) => beginCost(plan, heading, next)),
    ...flow.map((block) => followCost(plan, block, next)),
  ]);
  const reduced = costs.map((row) => row.map((cost, at) => cost - (saved[at] ?? 0)));
  const chosen = assign(
    reduced,
    flow.map((block) => aloneCost(plan, block)),
  );
  const before = new Map<Block, Block | Heading>();
  for (const [at, block] of flow.entries()) {
    const source = sources[chosen[at] ?? -1];
    if (source !== undefined) before.set(block, source);
  }
  breakCircles(plan, before);
  return piecesOf(plan, before);
}

/** What it costs to begin something without a headline. */
function aloneCost(plan: PagePlan, block: Block): number {
  const start = textStart(block);
  if (start === 'jump') return 0;
  if (plan.roles.get(block) === 'minor') return 2;
  return start === 'open' ? 4 : start === 'dateline' ? 2.5 : 3.5;
}

/** Blocks that would be read in a circle are cut at the costliest step. */
function breakCircles(plan: PagePlan, before: Map<Block, Block | Heading>): void {
  for (const start of plan.flow) {
    const circle: Block[] = [];
    let at: Block | undefined = start;
    while (at !== undefined && !circle.includes(at)) {
      circle.push(at);
      const source: Block | Heading | undefined = before.get(at);
      at = source !== undefined && 'id' in source ? source : undefined;
    }
    if (at !== start) continue;
    const [costliest] = circle.toSorted((a, b) => stepCost(plan, before, b) - stepCost(plan, before, a));
    if (costliest !== undefined) before.delete(costliest);
  }
}

function stepCost(plan: PagePlan, before: Map<Block, Block | Heading>, block: Block): number {
  const source = before.get(block);
  return source !== undefined && 'id' in source ? followCost(plan, source, block) : 0;
}

function piecesOf(plan: PagePlan, before: ReadonlyMap<Block, Block | Heading>): Piece[] {
  const after = new Map([...before].map(([block, source]) => [source, block]));
  const chainFrom = (first: Block | undefined): Block[] => {
    const blocks: Block[] = [];
    for (let block = first; block !== undefined; block = after.get(block)) blocks.push(block);
    return blocks;
  };
  const headed = plan.headings.map((heading) => ({ heading, blocks: chainFrom(after.get(heading)) }));
  const alone = plan.flow
    .filter((block) => !before.has(block))
    .map((block) => ({ heading: null, blocks: chainFrom(block) }));
  return [...headed, ...alone];
}
