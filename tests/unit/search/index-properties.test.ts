import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../lib/search/document.ts';
import {
  eachPosting,
  findCandidates,
  keyDemand,
  type LoadedIndex,
  wordDemand,
} from '../../../lib/search/find-candidates.ts';
import { type DocumentSource, growIndex } from '../../../lib/search/grow-index.ts';
import { allConcepts, conceptKey, isExact } from '../../../lib/search/index-keys.ts';
import {
  blockKey,
  emptyHead,
  type IndexHead,
  type Manifest,
  manifestKey,
  type Tail,
  tailKey,
} from '../../../lib/search/manifest.ts';
import { mergeFrom, mergeStep, mergeSteps } from '../../../lib/search/merge-segments.ts';
import { blocksOf, createBlockWriter, type Segment } from '../../../lib/search/segment.ts';

/** Few characters, so that words and grams repeat; a surrogate pair and ASCII among them. */
const text = fc.string({ unit: fc.constantFrom(...'东城区接诉即办a1.', '😀'), minLength: 1, maxLength: 12 });
const document = fc.record({
  fields: fc.array(fc.record({ text, kind: fc.constantFrom('title' as const, 'body' as const) }), {
    minLength: 1,
    maxLength: 3,
  }),
  concepts: fc.uniqueArray(fc.record({ place: fc.nat(3), count: fc.integer({ min: 1, max: 300 }) }), {
    selector: ({ place }) => place,
  }),
});
/** Documents as they arrive: one by one, or many at once. */
const arrivals = fc.array(fc.array(document, { minLength: 1, maxLength: 40 }), { maxLength: 8 });

interface Built {
  readonly head: IndexHead;
  readonly blocks: ReadonlyMap<string, Uint8Array>;
}

function build(groups: readonly (readonly DocumentSource[])[]): Built {
  let head = emptyHead;
  const shards = new Map<string, unknown>();
  for (const group of groups) {
    for (const [key, value] of growIndex(head, group)) shards.set(key, value);
    head = {
      ...head,
      manifest: (shards.get(manifestKey) ?? head.manifest) as Manifest,
      tail: (shards.get(tailKey) ?? head.tail) as Tail,
    };
  }
  return { head, blocks: shards as ReadonlyMap<string, Uint8Array> };
}

function load({ head: { manifest, tail }, blocks }: Built): LoadedIndex {
  return {
    segments: manifest.segments.map((segment) => ({
      segment,
      blocksOf: (range) =>
        blocksOf(segment, range).map((block) => blocks.get(blockKey(segment.id, block)) as Uint8Array),
    })),
    recent: { base: tail.base, documents: readDocuments(tail.bytes, tail.count) },
  };
}

function merge(built: Built, lives: (slot: number) => boolean): Built {
  const { manifest, tail, names } = built.head;
  const blocks = new Map<string, Uint8Array>();
  const writer = createBlockWriter(0, (block, index) => blocks.set(blockKey(99, index), block));
  for (const step of mergeSteps(manifest.segments)) {
    const sources = load(built).segments.map(({ segment, blocksOf }) => ({
      base: segment.base,
      blocks: blocksOf(step),
    }));
    mergeStep(sources, step, writer, lives);
  }
  writer.finish();
  const segment: Segment = { id: 99, base: 0, end: tail.base, firstKeys: Uint32Array.from(writer.firstKeys) };
  return { head: { manifest: { ...manifest, segments: [segment] }, tail, names }, blocks };
}

const has = ({ fields }: DocumentSource, word: string): boolean =>
  fields.some(({ text }) => text.includes(word));
/** Each two units that follow each other; a word of one or two units itself. */
const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
const slotsOf = (
  documents: readonly DocumentSource[],
  wanted: (document: DocumentSource) => boolean,
): number[] => documents.flatMap((document, slot) => (wanted(document) ? [slot] : []));

describe('an index of any documents', () => {
  it('finds exactly those that have words of one or two units, and of longer ones each two units', () => {
    fc.assert(
      fc.property(
        arrivals,
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (groups, words, merged) => {
          const documents = groups.flat();
          const built = build(groups);
          const index = load(
            merged && built.head.manifest.segments.length > 0 ? merge(built, () => true) : built,
          );
          const short = words.map((word) => word.slice(0, 2));
          expect([...findCandidates(index, short.map(wordDemand)).slots]).toEqual(
            slotsOf(documents, (document) => short.every((word) => has(document, word))),
          );
          expect([...findCandidates(index, words.map(wordDemand)).slots]).toEqual(
            slotsOf(documents, (document) => words.flatMap(pairsOf).every((pair) => has(document, pair))),
          );
        },
      ),
    );
  });

  it('counts the short words that stand in headlines', () => {
    fc.assert(
      fc.property(
        arrivals,
        fc.array(
          text.map((word) => word.slice(0, 2)),
          { minLength: 1, maxLength: 3 },
        ),
        (groups, words) => {
          const documents = groups.flat();
          const { slots, payloads } = findCandidates(load(build(groups)), words.map(wordDemand));
          slots.forEach((slot, at) => {
            const titles = documents[slot]?.fields.filter(({ kind }) => kind === 'title') ?? [];
            const inTitles = words.filter((word) => titles.some(({ text }) => text.includes(word)));
            expect(payloads[at]).toBe(inTitles.length);
          });
        },
      ),
    );
  });

  it('knows which concepts each has, and how often', () => {
    fc.assert(
      fc.property(arrivals, (groups) => {
        const index = load(build(groups));
        const found: unknown[] = [];
        eachPosting(index, allConcepts, (key, slot, payload) =>
          found.push({ slot, place: key - 1, count: payload + 1 }),
        );
        const expected = groups
          .flat()
          .flatMap(({ concepts }, slot) => concepts.map((concept) => ({ slot, ...concept })));
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
        for (const place of [0, 1, 2, 3]) {
          expect([...findCandidates(index, [keyDemand(conceptKey(place))]).slots]).toEqual(
            slotsOf(groups.flat(), ({ concepts }) => concepts.some((concept) => concept.place === place)),
          );
        }
      }),
    );
  });

  it('forgets documents that are used no more when it is merged', () => {
    fc.assert(
      fc.property(arrivals, text, (groups, word) => {
        const built = build(groups);
        if (built.head.manifest.segments.length === 0) return;
        const { end } = built.head.manifest.segments.at(-1) as Segment;
        const short = word.slice(0, 2);
        const { slots } = findCandidates(load(merge(built, (slot) => slot % 2 === 0)), [wordDemand(short)]);
        expect([...slots]).toEqual(
          slotsOf(groups.flat(), (document) => has(document, short)).filter(
            (slot) => slot % 2 === 0 || slot >= end,
          ),
        );
      }),
    );
  });
});

it('a word of up to two units is told exactly', () => {
  expect(['东', '东城', '东城区', '😀'].map(isExact)).toEqual([true, true, false, true]);
});

describe('segments', () => {
  const segmentsOf = (sizes: readonly number[]): Segment[] => {
    let end = 0;
    return sizes.map((size, id) => {
      const base = end;
      end += size;
      return { id, base, end, firstKeys: new Uint32Array() };
    });
  };

  it('are merged where an older one is not much larger than all younger ones', () => {
    expect(mergeFrom([])).toBeNull();
    expect(mergeFrom(segmentsOf([32]))).toBeNull();
    expect(mergeFrom(segmentsOf([1000, 32]))).toBeNull();
    expect(mergeFrom(segmentsOf([1000, 32, 32]))).toBe(1);
    expect(mergeFrom(segmentsOf([150, 32, 32]))).toBe(0);
    expect(mergeFrom(segmentsOf(Array.from({ length: 20 }, () => 500)))).toBe(0);
  });

  it('stay few, however many documents come', () => {
    let sizes: number[] = [];
    for (let arrived = 0; arrived < 2_000; arrived++) {
      sizes.push(32);
      const from = mergeFrom(segmentsOf(sizes));
      if (from !== null)
        sizes = [...sizes.slice(0, from), sizes.slice(from).reduce((sum, size) => sum + size)];
      expect(sizes.length).toBeLessThanOrEqual(7);
    }
  });
});
