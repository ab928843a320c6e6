import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../lib/search/byte-writer.ts';
import { DamagedIndex } from '../../../lib/search/damaged-index.ts';
import {
  keepCommon,
  markPostings,
  type PostingList,
  type PostingStretch,
  readPostings,
  writePostings,
} from '../../../lib/search/posting-list.ts';

const base = 1_000;
const end = base + 400;

/** Payloads of documents by their slots, ascending: close together, and so far apart that a distance takes two bytes. */
const postings = fc
  .uniqueArray(fc.tuple(fc.oneof(fc.nat(40), fc.nat(399)), fc.nat(200)), { selector: ([place]) => place })
  .map(
    (pairs) => new Map(pairs.toSorted(([one], [other]) => one - other).map(([at, of]) => [base + at, of])),
  );
/** How many of them stand in the first of two stretches. */
const cut = fc.nat(60);

function listOf(payloads: ReadonlyMap<number, number>): PostingList {
  return { slots: Uint32Array.from(payloads.keys()), payloads: Uint32Array.from(payloads.values()) };
}

function written(payloads: ReadonlyMap<number, number>, cut: number, from = base): PostingStretch[] {
  const list = listOf(payloads);
  const middle = Math.min(cut, payloads.size);
  const parts = [
    [0, middle],
    [middle, payloads.size],
  ] as const;
  return parts.map(([start, end]) => {
    const writer = new ByteWriter();
    writePostings(writer, list, start, end, from);
    const bytes = writer.take();
    return { bytes, start: 0, end: bytes.length };
  });
}

const entriesOf = ({ slots, payloads }: PostingList) => Array.from(slots, (slot, at) => [slot, payloads[at]]);

describe('postings', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(postings, cut, (payloads, cut) => {
        const read = written(payloads, cut).map(({ bytes, start, end }) =>
          readPostings(bytes, start, end, base),
        );
        expect(read.flatMap(entriesOf)).toEqual([...payloads]);
      }),
    );
  });

  it('of a further key leave the documents that have both, with the lower payload', () => {
    fc.assert(
      fc.property(postings, postings, cut, (one, other, cut) => {
        const common = keepCommon(listOf(one), written(other, cut), base);
        const expected = [...one].flatMap(([slot, payload]) => {
          const further = other.get(slot);
          return further === undefined ? [] : [[slot, Math.min(payload, further)]];
        });
        expect(entriesOf(common)).toEqual(expected);
      }),
    );
  });

  it('of several keys mark each document with one more than its highest payload', () => {
    fc.assert(
      fc.property(fc.array(postings, { maxLength: 4 }), cut, (keys, cut) => {
        const marks = new Uint32Array(end - base);
        for (const payloads of keys) {
          for (const { bytes, start, end } of written(payloads, cut)) markPostings(bytes, start, end, marks);
        }
        const highest = Array.from(marks, (_, place) =>
          Math.max(0, ...keys.map((payloads) => (payloads.get(base + place) ?? -1) + 1)),
        );
        expect([...marks]).toEqual(highest);
      }),
    );
  });

  it('that are cut off or run over their end are refused', () => {
    const [{ bytes } = { bytes: new Uint8Array() }] = written(new Map([[end - 1, 200]]), 1);
    const short = bytes.length - 1;
    for (const reading of [
      () => readPostings(bytes, 0, short, base),
      () => markPostings(bytes, 0, short, new Uint32Array(end - base)),
      () => keepCommon(listOf(new Map([[base, 0]])), [{ bytes, start: 0, end: short }], base),
    ]) {
      expect(reading).toThrow(DamagedIndex);
    }
  });
});
