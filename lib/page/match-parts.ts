import type { MappedBlock } from '../dom/text-map.ts';
import type { Match } from '../matching/match.ts';
import type { MatchReply } from '../messaging/protocol.ts';
import type { Result } from '../outcome/result.ts';

/** Characters per request: small enough that a long article never blocks. */
const sliceLength = 20_000;
/** Up to this length an article is asked about at once; two rounds would only paint twice. */
const shortArticle = 30_000;
/** The first slice of a longer one is what is on the screen: short, so that its marks come at once. */
const firstSliceLength = 6_000;

export type AskForMatches = (blocks: readonly string[]) => Promise<Result<MatchReply>>;

/** One slice that has come back: matches by block, and the entries they need. */
export interface MatchedSlice {
  readonly matches: ReadonlyMap<MappedBlock, readonly Match[]>;
  readonly entries: MatchReply['entries'];
  readonly problem: MatchReply['problem'];
}

/**
 * Has blocks matched slice by slice, beginning with the block at `start` (what the reader sees) and going on
 * to the end, then from the top. Yields each slice as it arrives; ends early when `signal` aborts.
 * Fails with the asker's failure; what was yielded before stands.
 */
export async function* matchBlocks(
  blocks: readonly MappedBlock[],
  start: number,
  ask: AskForMatches,
  signal: AbortSignal,
): AsyncGenerator<Result<MatchedSlice>> {
  const ordered = [...blocks.slice(start), ...blocks.slice(0, start)];
  for (const slice of slices(ordered)) {
    const reply = await ask(slice.map((block) => block.text));
    if (signal.aborted) return;
    if (!reply.ok) {
      yield reply;
      return;
    }
    const { matches, entries, problem } = reply.value;
    const byBlock = new Map(slice.map((block, index) => [block, matches[index] ?? []]));
    yield { ok: true, value: { matches: byBlock, entries, problem } };
  }
}

function* slices(blocks: readonly MappedBlock[]): Generator<MappedBlock[]> {
  let slice: MappedBlock[] = [];
  let length = 0;
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  let most = total <= shortArticle ? shortArticle : firstSliceLength;
  for (const block of blocks) {
    slice.push(block);
    length += block.text.length;
    if (length < most) continue;
    yield slice;
    slice = [];
    length = 0;
    most = sliceLength;
  }
  if (slice.length > 0) yield slice;
}
