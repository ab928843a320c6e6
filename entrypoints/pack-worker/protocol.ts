import type { Failure } from '../../lib/outcome/result.ts';
import type { FileChoice, FileGuess } from '../../lib/packs/file-guess.ts';
import type { PackHead } from '../../lib/packs/pack.ts';
import type { PackFormat } from '../../lib/packs/pack-format.ts';
import type { PackPiece } from '../../lib/packs/pack-pieces.ts';

/** One worker reads one file, or writes one: a file is read with `read`; for writing come `head`, pieces, `write`. */
export type ToPackWorker =
  | { readonly kind: 'read'; readonly file: Blob; readonly name: string; readonly chosen: FileChoice }
  | { readonly kind: 'head'; readonly head: PackHead }
  | { readonly kind: 'piece'; readonly piece: PackPiece }
  | { readonly kind: 'write'; readonly format: PackFormat };

/** What is read comes as `head`, pieces, `read`, so that the page never takes it all at once. */
export type FromPackWorker =
  | { readonly kind: 'guess'; readonly guess: FileGuess }
  /** How much of the file was fetched from the disk, from 0 to 1. */
  | { readonly kind: 'fetched'; readonly share: number }
  /** `concepts`: how many are to come. */
  | { readonly kind: 'head'; readonly head: PackHead; readonly concepts: number }
  | { readonly kind: 'piece'; readonly piece: PackPiece }
  /** The first notes, and how many there are in all. */
  | { readonly kind: 'read'; readonly notes: readonly Failure[]; readonly noteCount: number }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly failure: Failure };
