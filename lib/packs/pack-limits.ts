import { type Failed, failure } from '../outcome/result.ts';

const megabyte = 1024 * 1024;

/** What is refused before any of it is read. */
export const packLimits = {
  /** Largest file, bytes; the largest archive, too. */
  bytes: 200 * megabyte,
  /** Most that an archive may hold, unpacked, bytes. */
  unpackedBytes: 400 * megabyte,
  /** An archived file of more than a megabyte that is this many times larger unpacked is a bomb. */
  unpackedRatio: 200,
  archivedFiles: 10_000,
  concepts: 500_000,
  /** Elements within elements, objects within objects. */
  depth: 100,
} as const;

/** Null where a file of so many bytes may be read. */
export function tooLarge(bytes: number, limit: number = packLimits.bytes): Failed | null {
  return bytes <= limit ? null : failure('packTooLarge', String(Math.floor(limit / megabyte)));
}
