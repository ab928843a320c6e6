import type { Segment } from './segment.ts';

/** The layout of the index; another number means that it is made anew from the texts. */
const indexFormat = 1;

/** The parts of the index, as stored under `manifestKey`. */
export interface Manifest {
  readonly format: number;
  /** From the oldest to the youngest, documents in ascending order. */
  readonly segments: readonly Segment[];
  readonly nextSegment: number;
  /** Articles up to this number are indexed again after damage; null: the index is whole. */
  readonly rebuiltTo: number | null;
}

/** Documents that no segment has yet, as stored under `tailKey`. */
export interface Tail {
  readonly base: number;
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Texts that the index speaks of by their places, as stored under `namesKey`. */
export interface Names {
  readonly sources: readonly string[];
  readonly concepts: readonly string[];
}

export const manifestKey = 'manifest';
export const tailKey = 'tail';
export const namesKey = 'names';
export const chunkKey = (chunk: number): string => `rows ${chunk}`;
export const segmentPrefix = (segment: number): string => `block ${segment} `;
export const blockKey = (segment: number, block: number): string => `${segmentPrefix(segment)}${block}`;
/** The segment of a block's key. */
export const segmentOf = (key: string): number => Number(key.split(' ')[1]);
/** What every key of a block begins with. */
export const blockPrefix = 'block ';

/** A tail is put into a segment before it is longer: a record should stay below 64 kB. */
export const longestTail = 49_152;
export const mostInTail = 32;

/** The three small records that every question begins with. */
export interface IndexHead {
  readonly manifest: Manifest;
  readonly tail: Tail;
  readonly names: Names;
}

export const emptyHead: IndexHead = {
  manifest: { format: indexFormat, segments: [], nextSegment: 1, rebuiltTo: null },
  tail: { base: 0, count: 0, bytes: new Uint8Array() },
  names: { sources: [], concepts: [] },
};

/** The records of a head with their keys. */
export function headEntries({ manifest, tail, names }: IndexHead): [string, unknown][] {
  return [
    [manifestKey, manifest],
    [tailKey, tail],
    [namesKey, names],
  ];
}

/** The three records as stored, or an empty index where none of them is; null where they are damaged or of another format. */
export function parseHead(manifest: unknown, tail: unknown, names: unknown): IndexHead | null {
  if (manifest === undefined && tail === undefined && names === undefined) return emptyHead;
  return isManifest(manifest) && isTail(tail) && isNames(names) ? { manifest, tail, names } : null;
}

type Loose<T> = { readonly [K in keyof T]?: unknown };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isManifest(value: unknown): value is Manifest {
  if (!isObject(value)) return false;
  const { format, segments, nextSegment, rebuiltTo } = value as Loose<Manifest>;
  return (
    format === indexFormat &&
    Array.isArray(segments) &&
    segments.every(isSegment) &&
    Number.isSafeInteger(nextSegment) &&
    (rebuiltTo === null || Number.isSafeInteger(rebuiltTo))
  );
}

function isSegment(value: unknown): value is Segment {
  if (!isObject(value)) return false;
  const { id, base, end, firstKeys } = value as Loose<Segment>;
  return [id, base, end].every(Number.isSafeInteger) && firstKeys instanceof Uint32Array;
}

function isTail(value: unknown): value is Tail {
  if (!isObject(value)) return false;
  const { base, count, bytes } = value as Loose<Tail>;
  return Number.isSafeInteger(base) && Number.isSafeInteger(count) && bytes instanceof Uint8Array;
}

function isNames(value: unknown): value is Names {
  if (!isObject(value)) return false;
  const { sources, concepts } = value as Loose<Names>;
  return isTexts(sources) && isTexts(concepts);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
