import type { Level } from '../glossary/concept.ts';
import { DamagedIndex } from './damaged-index.ts';

/** What filters and orders ask of a document, so that none of its texts has to be read for them. */
export interface CatalogueRow {
  /** Number of the article; 0: the slot is used no more. */
  readonly no: number;
  /** When it was last read, milliseconds. */
  readonly readAt: number;
  /** Packed day of publication, else of first reading; see `packDay`. */
  readonly day: number;
  /** Minute of that day. */
  readonly minute: number;
  /** Place in the list of sources, counted from 1; 0: none is printed. */
  readonly source: number;
  readonly deleted: boolean;
  readonly hasExcerpts: boolean;
  /** False where the day is that of first reading. */
  readonly dated: boolean;
  /** Levels of its terms; see `levelBit`. */
  readonly levels: number;
}

/** Rows of many documents, a column each, in one piece of memory as it is stored. */
export interface CatalogueChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly readAt: Float64Array;
  readonly no: Uint32Array;
  readonly day: Uint32Array;
  readonly source: Uint32Array;
  readonly minute: Uint16Array;
  readonly flags: Uint8Array;
  readonly levels: Uint8Array;
}

/** Rows in a chunk, 24 kB: written whole with every article, read whole by every question about one of its rows. */
export const chunkRows = 1024;
const rowLength = 24;
const deleted = 1;
const withExcerpts = 2;
const dated = 4;

/** The chunk that has a slot's row. */
export function chunkOf(slot: number): number {
  return Math.floor(slot / chunkRows);
}

/** A chunk as stored, or an empty one where there `mayBeNone`. Throws DamagedIndex where it is not what it should be. */
export function openChunk(stored: unknown, mayBeNone = false): CatalogueChunk {
  if (!(stored === undefined && mayBeNone) && !isChunk(stored)) throw new DamagedIndex('no catalogue chunk');
  // A copy: what the store gave is not ours to write to.
  return columnsOf(stored === undefined ? new Uint8Array(chunkRows * rowLength) : new Uint8Array(stored));
}

/** A chunk as stored, to be read only. Throws DamagedIndex where it is not what it should be. */
export function readChunk(stored: unknown): CatalogueChunk {
  if (!isChunk(stored)) throw new DamagedIndex('no catalogue chunk');
  return columnsOf(stored.byteOffset === 0 ? (stored as Uint8Array<ArrayBuffer>) : new Uint8Array(stored));
}

function columnsOf(bytes: Uint8Array<ArrayBuffer>): CatalogueChunk {
  const { buffer } = bytes;
  return {
    bytes,
    readAt: new Float64Array(buffer, 0, chunkRows),
    no: new Uint32Array(buffer, 8 * chunkRows, chunkRows),
    day: new Uint32Array(buffer, 12 * chunkRows, chunkRows),
    source: new Uint32Array(buffer, 16 * chunkRows, chunkRows),
    minute: new Uint16Array(buffer, 20 * chunkRows, chunkRows),
    flags: new Uint8Array(buffer, 22 * chunkRows, chunkRows),
    levels: new Uint8Array(buffer, 23 * chunkRows, chunkRows),
  };
}

function isChunk(stored: unknown): stored is Uint8Array {
  return stored instanceof Uint8Array && stored.length === chunkRows * rowLength;
}

export function writeRow(chunk: CatalogueChunk, at: number, row: CatalogueRow): void {
  chunk.no[at] = row.no;
  chunk.readAt[at] = row.readAt;
  chunk.day[at] = row.day;
  chunk.minute[at] = row.minute;
  chunk.source[at] = row.source;
  chunk.flags[at] =
    (row.deleted ? deleted : 0) | (row.hasExcerpts ? withExcerpts : 0) | (row.dated ? dated : 0);
  chunk.levels[at] = row.levels;
}

/** Marks a slot as used no more. */
export function clearRow(chunk: CatalogueChunk, at: number): void {
  chunk.no[at] = 0;
}

/** What a row must be to pass. */
export interface RowFilter {
  /** Packed first and last day of publication, both included; null: any, undated ones too. */
  readonly from: number | null;
  readonly to: number | null;
  /** Place in the list of sources; null: any. */
  readonly source: number | null;
  /** Bits, one of which must be set; 0: any. */
  readonly levels: number;
  readonly hasExcerpts: boolean;
  /** In the bin, or outside it. */
  readonly bin: boolean;
}

/** Everything outside the bin. */
export const outsideBin: RowFilter = {
  from: null,
  to: null,
  source: null,
  levels: 0,
  hasExcerpts: false,
  bin: false,
};

export function rowPasses(chunk: CatalogueChunk, at: number, filter: RowFilter): boolean {
  const flags = chunk.flags[at] as number;
  const day = chunk.day[at] as number;
  if (chunk.no[at] === 0 || ((flags & deleted) !== 0) !== filter.bin) return false;
  if (filter.from !== null && !(flags & dated && day >= filter.from)) return false;
  if (filter.to !== null && !(flags & dated && day <= filter.to)) return false;
  if (filter.source !== null && chunk.source[at] !== filter.source) return false;
  if (filter.levels !== 0 && !((chunk.levels[at] as number) & filter.levels)) return false;
  return !filter.hasExcerpts || (flags & withExcerpts) !== 0;
}

/** Their places are stored: append only. */
const levels: readonly Level[] = ['国家', '北京市', '东城区', '街道', '自加'];

/** A level as one bit of a row. */
export function levelBit(level: Level): number {
  return 1 << levels.indexOf(level);
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})/;
const minutePattern = /T(\d{2}):(\d{2})/;

/** A day as a number that sorts as its text does, days that don't exist included; null where the text has none. */
export function packDay(text: string): number | null {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  return year === undefined ? null : Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

export function unpackDay(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The minute of the day in `2026-08-12T16:28:00+08:00`; 0 where no time is printed. */
export function minuteOf(text: string): number {
  const [, hour = '0', minute = '0'] = minutePattern.exec(text) ?? [];
  return Number(hour) * 60 + Number(minute);
}
