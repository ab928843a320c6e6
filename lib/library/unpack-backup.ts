import type { BackupEnd, BackupRecord } from '../backup/backup.ts';
import { createLineReader } from '../backup/backup-lines.ts';
import { type Failed, failure, type Result, success } from '../outcome/result.ts';
import { harmlessBytes, mostBytes, mostGrowth } from './backup-limits.ts';
import { runningDigest } from './running-digest.ts';
import { type SplitLines, splitLines } from './split-lines.ts';

interface UnpackOptions {
  /** Version of our own database: a backup of a later one is refused. */
  readonly schema: number;
  /** Takes some hundred sound records at a time; what it fails with ends the reading. */
  readonly onRecords: (records: readonly BackupRecord[]) => Promise<Result<unknown>>;
  /** Told how much of the file has been read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** No first line of ours is longer, in bytes. */
const longestHeader = 1_000;

/** Records that are handed on at once, and characters of their lines. */
const batch = { records: 500, characters: 1_000_000 };

/**
 * Reads a backup, compressed or not, and checks all of it: format, shape and order of every record, counts and
 * digest. Only what is read to the end without a failure is a backup: look through it before anything is changed.
 * Fails with `backupForeign`, `backupNewer`, `backupDamaged`, `backupTooLarge`, `backupUnreadable` (the file can't
 * be read), `backupCancelled`.
 */
export async function unpackBackup(file: Blob, options: UnpackOptions): Promise<Result<BackupEnd>> {
  const { signal, onProgress } = options;
  if (file.size > mostBytes.file) return failure('backupTooLarge');
  const taking = createTaker(options);
  const split = splitLines(mostBytes.line);
  const stop = new AbortController();
  let unpacked = 0;
  const next = await openPieces(file, onProgress, stop.signal);
  for (;;) {
    const piece = await next();
    if (piece === 'unreadable') return failure('backupUnreadable');
    if (piece === 'broken') return notWhole(taking.begun());
    if (piece === null) break;
    unpacked += piece.length;
    const problem = signal.aborted
      ? failure('backupCancelled')
      : (growthProblem(unpacked, file.size) ?? (await takeAll(taking, split, piece)));
    if (!problem) continue;
    stop.abort();
    return problem;
  }
  return split.rest() > 0 ? notWhole(taking.begun()) : taking.finish();
}

async function takeAll(taking: Taker, split: SplitLines, piece: Uint8Array): Promise<Failed | null> {
  for (const line of split.add(piece)) {
    const taken = await taking.take(line);
    if (taken) return taken;
  }
  if (!taking.begun() && split.rest() > longestHeader) return failure('backupForeign');
  return split.rest() > mostBytes.line ? failure('backupTooLarge') : null;
}

interface Taker {
  /** Takes a line with its line feed. */
  readonly take: (line: Uint8Array) => Promise<Failed | null>;
  /** True once there was a header of ours. */
  readonly begun: () => boolean;
  readonly finish: () => Promise<Result<BackupEnd>>;
}

function createTaker({ schema, onRecords }: UnpackOptions): Taker {
  const lines = createLineReader(schema);
  const digest = runningDigest();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun = false;
  let waiting: BackupRecord[] = [];
  let characters = 0;
  let end: BackupEnd | null = null;

  async function flush(): Promise<Failed | null> {
    if (waiting.length === 0) return null;
    const taken = await onRecords(waiting);
    waiting = [];
    characters = 0;
    return taken.ok ? null : taken;
  }

  async function take(bytes: Uint8Array): Promise<Failed | null> {
    const text = decode(decoder, bytes);
    if (text === null) return notWhole(begun);
    const line = lines.take(text);
    if (!line.ok) return line;
    begun = true;
    if (line.value.kind === 'end') {
      end = line.value.end;
      return end.digest === (await digest.read()) ? null : failure('backupDamaged');
    }
    await digest.add(bytes);
    if (line.value.kind !== 'record') return null;
    waiting.push(line.value.record);
    characters += text.length;
    return waiting.length >= batch.records || characters >= batch.characters ? flush() : null;
  }

  return {
    take,
    begun: () => begun,
    finish: async () => {
      if (end === null) return notWhole(begun);
      return (await flush()) ?? success(end);
    },
  };
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The bytes of the file piece by piece, unpacked where they are compressed, until `signal` aborts; null after the
 * last. `unreadable`: the file is gone or may not be read. `broken`: what is in it is not whole.
 */
async function openPieces(
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<() => Promise<Uint8Array | 'unreadable' | 'broken' | null>> {
  let read = 0;
  const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (piece, controller) => {
      read += piece.length;
      onProgress(Math.min(1, read / file.size));
      controller.enqueue(piece);
    },
  });
  const bytes = file.stream().pipeThrough(counting, { signal });
  const unpacked = (await isGzip(file))
    ? bytes.pipeThrough(new DecompressionStream('gzip'), { signal })
    : bytes;
  const reader = unpacked.getReader();
  return async () => {
    try {
      return (await reader.read()).value ?? null;
    } catch (error) {
      return error instanceof DOMException ? 'unreadable' : 'broken';
    }
  };
}

async function isGzip(file: Blob): Promise<boolean> {
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    return first === 0x1f && second === 0x8b;
  } catch {
    // Reading the whole will fail as well, and say so.
    return false;
  }
}

function growthProblem(unpacked: number, size: number): Failed | null {
  const bomb = unpacked > harmlessBytes && unpacked > size * mostGrowth;
  return bomb || unpacked > mostBytes.unpacked ? failure('backupTooLarge') : null;
}

/** Without a header of ours nobody can say that it ever was a backup. */
function notWhole(begun: boolean): Failed {
  return failure(begun ? 'backupDamaged' : 'backupForeign');
}
