import type { MappedBlock, TextRun } from './text-map.ts';

/**
 * Where the stretch `[start, end)` of a block's text stands in the page, from its first character's node to its
 * last one's. `null` where that can't be said any more: a node has left the document or changed since it was
 * read, or the stretch is empty or outside the text. Never throws.
 */
export function rangeOf(block: MappedBlock, start: number, end: number): StaticRange | null {
  if (!(start >= 0 && start < end && end <= block.text.length)) return null;
  const first = runAt(block.runs, start);
  const last = runAt(block.runs, end - 1);
  if (first === null || last === null) return null;
  if (!stillSays(first, block.text, start, end) || !stillSays(last, block.text, start, end)) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
}

function runAt(runs: readonly TextRun[], offset: number): TextRun | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.start + run.length) low = middle + 1;
    else return run;
  }
  return null;
}

/** The run's node is in the document, and as much of the stretch as stands in it reads as before, white space apart. */
function stillSays(
  { node, start, from, length }: TextRun,
  text: string,
  first: number,
  last: number,
): boolean {
  if (!node.isConnected || from + length > node.length) return false;
  const begin = Math.max(first, start);
  const end = Math.min(last, start + length);
  const now = node.data.slice(from + begin - start, from + end - start);
  return now.replace(/[\t\n\f\r]/g, ' ') === text.slice(begin, end);
}
