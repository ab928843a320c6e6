import { describe, expect, it } from 'vitest';
import { findCandidates, wordDemand } from '../../../lib/search/find-candidates.ts';
import { type DocumentSource, growIndex } from '../../../lib/search/grow-index.ts';
import { blockKey, emptyHead, type Manifest, manifestKey } from '../../../lib/search/manifest.ts';
import { mergeStep, mergeSteps } from '../../../lib/search/merge-segments.ts';
import { blocksOf, createBlockWriter, type Segment } from '../../../lib/search/segment.ts';
import { seededRandom } from '../../bench/matching/seeded-random.ts';

const random = seededRandom(3);
const texts = Array.from({ length: 600 }, () =>
  Array.from({ length: 900 }, () => String.fromCharCode(0x4e00 + Math.floor(random() ** 3 * 3_000))).join(''),
);
const documents = texts.map(
  (text): DocumentSource => ({ fields: [{ text: `常${text}`, kind: 'body' }], concepts: [] }),
);

/** Two segments of 300 documents, each of many blocks. */
const halves = [0, 300].map((base) => {
  const head = { ...emptyHead, tail: { ...emptyHead.tail, base } };
  const shards = growIndex(head, documents.slice(base, base + 300));
  const [segment] = (shards.get(manifestKey) as Manifest).segments;
  return { segment: segment as Segment, shards };
});

function merged(): { readonly segment: Segment; readonly blocks: readonly Uint8Array[] } {
  const blocks: Uint8Array[] = [];
  const writer = createBlockWriter(0, (block) => blocks.push(block));
  const steps = mergeSteps(halves.map(({ segment }) => segment));
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) {
    const sources = halves.map(({ segment, shards }) => ({
      base: segment.base,
      blocks: blocksOf(segment, step).map((block) => shards.get(blockKey(segment.id, block)) as Uint8Array),
    }));
    mergeStep(sources, step, writer, () => true);
  }
  writer.finish();
  return { segment: { id: 9, base: 0, end: 600, firstKeys: Uint32Array.from(writer.firstKeys) }, blocks };
}

describe('an index of many blocks', () => {
  const { segment, blocks } = merged();
  const index = {
    segments: [
      {
        segment,
        blocksOf: (range: { low: number; high: number }) =>
          blocksOf(segment, range).map((at) => blocks[at] as Uint8Array),
      },
    ],
    recent: { base: 600, documents: [] },
  };
  const found = (word: string) => [...findCandidates(index, [wordDemand(word)]).slots];
  const having = (word: string) =>
    documents.flatMap(({ fields }, slot) => (fields[0]?.text.includes(word) ? [slot] : []));

  it('is merged step by step without losing or doubling anything', () => {
    expect(blocks.length).toBeGreaterThan(20);
    for (let at = 0; at < 600; at += 7) {
      const word = texts[at]?.slice(at, at + 2) ?? '';
      expect(found(word)).toEqual(having(word));
      expect(found(word.slice(0, 1))).toEqual(having(word.slice(0, 1)));
    }
    expect(found('常')).toHaveLength(600);
  });

  it('has blocks that browsers read quickly', () => {
    for (const block of blocks) expect(block.length).toBeLessThan(65_536);
  });
});
