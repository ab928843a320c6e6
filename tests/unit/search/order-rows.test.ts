import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openChunk, outsideBin, writeRow } from '../../../lib/search/catalogue.ts';
import { orderRows, type RowOrder } from '../../../lib/search/order-rows.ts';

const row = fc.record({
  day: fc.constantFrom(20260812, 20260811, 19490101, 20990231),
  minute: fc.nat(1_439),
  // From times that lie close together to times that don't fit into one number with the rest.
  readAt: fc.oneof(fc.nat(3), fc.nat(2 ** 45), fc.constant(2 ** 52)),
  hits: fc.nat(16),
  deleted: fc.boolean(),
});

it('rows that pass come in the order that comparing them one by one gives', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60, size: 'max' }),
      fc.constantFrom<RowOrder>('published', 'read', 'relevance'),
      fc.nat(20),
      (rows, order, count) => {
        const chunk = openChunk(undefined, true);
        rows.forEach(({ day, minute, readAt, deleted }, slot) => {
          const rest = { source: 0, hasExcerpts: false, dated: true, levels: 0, deleted };
          writeRow(chunk, slot, { ...rest, no: slot + 1, day, minute, readAt });
        });
        const found = {
          slots: Uint32Array.from(rows, (_, slot) => slot),
          headlineWords: Uint32Array.from(rows, ({ hits }) => hits),
        };
        const published = ({ day, minute }: (typeof rows)[number]) => day * 1_440 + minute;
        const expected = rows
          .map((row, slot) => ({ ...row, no: slot + 1 }))
          .filter(({ deleted }) => !deleted)
          .sort(
            (one, other) =>
              (order === 'relevance' ? other.hits - one.hits : 0) ||
              (order === 'read' ? other.readAt - one.readAt : published(other) - published(one)) ||
              other.no - one.no,
          );
        const nos = expected.map(({ no }) => no);
        const ordered = orderRows(found, [chunk], outsideBin, order);
        expect(ordered.count).toBe(nos.length);
        expect(ordered.all()).toEqual(nos);
        expect(ordered.first(count)).toEqual(nos.slice(0, count));
      },
    ),
  );
});
