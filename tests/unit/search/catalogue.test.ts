import { describe, expect, it } from 'vitest';
import {
  type CatalogueRow,
  levelBit,
  minuteOf,
  openChunk,
  outsideBin,
  packDay,
  rowPasses,
  unpackDay,
  writeRow,
} from '../../../lib/search/catalogue.ts';
import { DamagedIndex } from '../../../lib/search/damaged-index.ts';

describe('packDay', () => {
  it.each(['2026-08-12', '1949-10-01', '2026-02-31', '0007-13-45'])('keeps %s', (day) => {
    expect(unpackDay(packDay(day) ?? 0)).toBe(day);
  });

  it('sorts as texts do', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-02-31', '2026-03-01'];
    expect([...days].sort((one, other) => (packDay(one) ?? 0) - (packDay(other) ?? 0))).toEqual(days);
  });

  it('is null where there is no day', () => {
    expect(packDay('昨天')).toBeNull();
  });
});

it('minuteOf reads the time where one is printed', () => {
  expect([minuteOf('2026-08-12T16:28:00+08:00'), minuteOf('2026-08-12')]).toEqual([988, 0]);
});

describe('rows', () => {
  const row: CatalogueRow = {
    no: 7,
    readAt: Date.UTC(2026, 7, 12),
    day: 20260812,
    minute: 5,
    source: 3,
    deleted: false,
    hasExcerpts: false,
    dated: true,
    levels: levelBit('东城区'),
  };
  const passes = (changes: Partial<CatalogueRow>, filter: Partial<typeof outsideBin>): boolean => {
    const chunk = openChunk(undefined, true);
    writeRow(chunk, 4, { ...row, ...changes });
    return rowPasses(openChunk(chunk.bytes), 4, { ...outsideBin, ...filter });
  };

  it.each([
    ['anything', {}, {}, true],
    ['a slot that is used no more', { no: 0 }, {}, false],
    ['what is in the bin', { deleted: true }, {}, false],
    ['what is in the bin, looked at', { deleted: true }, { bin: true }, true],
    ['the first day', {}, { from: 20260812, to: 20260812 }, true],
    ['the day before', {}, { from: 20260813 }, false],
    ['the day after', {}, { to: 20260811 }, false],
    ['what has no date, where one is asked for', { dated: false }, { from: 0 }, false],
    ['its source', {}, { source: 3 }, true],
    ['another source', {}, { source: 2 }, false],
    ['its level', {}, { levels: levelBit('东城区') }, true],
    ['another level', {}, { levels: levelBit('国家') }, false],
    ['without excerpts', {}, { hasExcerpts: true }, false],
    ['with excerpts', { hasExcerpts: true }, { hasExcerpts: true }, true],
  ] as const)('%s', (_name, changes, filter, expected) => {
    expect(passes(changes, filter)).toBe(expected);
  });

  it('are refused where their chunk is not whole', () => {
    expect(() => openChunk(new Uint8Array(3))).toThrow(DamagedIndex);
    expect(() => openChunk(undefined)).toThrow(DamagedIndex);
  });
});
