import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MappedBlock } from '../../../lib/dom/text-map.ts';
import { failure, success } from '../../../lib/outcome/result.ts';
import { type AskForMatches, matchBlocks } from '../../../lib/page/match-parts.ts';
import { block, matchesOf } from './article-parts.ts';

const answer: AskForMatches = async (texts) =>
  success({ matches: texts.map((text) => matchesOf(text, '词')), entries: [], problem: null });

async function collect(blocks: readonly MappedBlock[], start: number, ask = answer) {
  const slices = [];
  for await (const slice of matchBlocks(blocks, start, ask, new AbortController().signal)) slices.push(slice);
  return slices;
}

describe('matchBlocks', () => {
  it('has every block matched exactly once, whatever their number, length and the starting point', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 30_000 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.nat(), async (sizes, at) => {
        const blocks = sizes.map((size) => block('词'.padEnd(size, '文')));
        const slices = await collect(blocks, blocks.length === 0 ? 0 : at % blocks.length);
        const seen = slices.flatMap((slice) => (slice.ok ? [...slice.value.matches.keys()] : []));
        expect(new Set(seen)).toEqual(new Set(blocks));
        expect(seen).toHaveLength(blocks.length);
      }),
    );
  });

  it('begins with what is on the screen', async () => {
    const blocks = Array.from({ length: 10 }, () => block('文'.repeat(5_000)));
    const [first] = await collect(blocks, 4);
    expect(first?.ok && [...first.value.matches.keys()]).toEqual(blocks.slice(4, 6));
  });

  it('passes a failure on and asks no more', async () => {
    let asked = 0;
    const blocks = Array.from({ length: 9 }, () => block('文'.repeat(9_000)));
    const slices = await collect(blocks, 0, async (texts) => {
      asked += 1;
      return asked === 2 ? failure('noAnswer') : answer(texts);
    });
    expect(slices.map(({ ok }) => ok)).toEqual([true, false]);
    expect(asked).toBe(2);
  });

  it('yields nothing more once aborted', async () => {
    const life = new AbortController();
    const blocks = Array.from({ length: 9 }, () => block('文'.repeat(9_000)));
    let slices = 0;
    for await (const _ of matchBlocks(blocks, 0, answer, life.signal)) {
      slices += 1;
      life.abort();
    }
    expect(slices).toBe(1);
  });
});
