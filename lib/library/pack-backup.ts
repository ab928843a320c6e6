import type { BackupEnd } from '../backup/backup.ts';
import { endLine, headerLine, recordLine } from '../backup/backup-lines.ts';
import { emptyTally, withRecord } from '../backup/backup-tally.ts';
import { mostBytes } from './backup-limits.ts';
import type { BackupStep } from './library-backup.ts';
import { runningDigest } from './running-digest.ts';

/** A backup as a file that is not yet saved. */
export interface PackedBackup {
  /** Lines of JSON, compressed with gzip. */
  readonly file: Blob;
  readonly end: BackupEnd;
  /** Records that were left out because they are damaged. */
  readonly leftOut: number;
}

interface PackOptions {
  /** Version of the database that the records come from. */
  readonly schema: number;
  /** Told of articles and excerpts as they are written. */
  readonly onProgress: (done: number) => void;
  /** Rejects the packing with its reason. */
  readonly signal: AbortSignal;
}

/**
 * Writes records into a file, step by step: no more of them is in memory than one step. gzip, because it makes a
 * third of it, notices most damage by itself and is opened by any system.
 */
export async function packBackup(
  steps: AsyncIterable<BackupStep>,
  { schema, onProgress, signal }: PackOptions,
): Promise<PackedBackup> {
  const encoder = new TextEncoder();
  const digest = runningDigest();
  let tally = emptyTally;
  let leftOut = 0;
  let end: BackupEnd = { ...tally, digest: '' };

  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const header = encoder.encode(headerLine(schema));
    await digest.add(header);
    yield header;
    for await (const step of steps) {
      signal.throwIfAborted();
      const lines: string[] = [];
      for (const record of step.records) {
        const line = recordLine(record);
        // Longer ones would be refused when they come back. Three bytes are the most that a UTF-16 unit takes.
        if (line.length * 3 > mostBytes.line && encoder.encode(line).length > mostBytes.line) {
          leftOut += 1;
          continue;
        }
        tally = withRecord(tally, record);
        lines.push(line);
      }
      leftOut += step.leftOut;
      const bytes = encoder.encode(lines.join(''));
      await digest.add(bytes);
      yield bytes;
      onProgress(tally.counts.articles + tally.counts.excerpts);
    }
    end = { ...tally, digest: await digest.read() };
    yield encoder.encode(endLine(end));
  }

  const compressed = streamOf(pieces()).pipeThrough(new CompressionStream('gzip'), { signal });
  const file = await new Response(compressed).blob();
  return { file, end, leftOut };
}

/** `ReadableStream.from`, which our oldest Chromium doesn't know. */
function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}
