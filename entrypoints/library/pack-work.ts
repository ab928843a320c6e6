import { type Failure, failure, type Result, success } from '../../lib/outcome/result.ts';
import type { FileChoice, FileGuess } from '../../lib/packs/file-guess.ts';
import type { Pack } from '../../lib/packs/pack.ts';
import type { PackFormat } from '../../lib/packs/pack-format.ts';
import { packBuilder, piecesOf } from '../../lib/packs/pack-pieces.ts';
import type { FromPackWorker, ToPackWorker } from '../pack-worker/protocol.ts';

/** Hears how the reading of a file goes. */
export interface PackReadingListener {
  readonly onGuess: (guess: FileGuess) => void;
  /** `share`: from 0 to 1; null where nobody can tell. */
  readonly onWork: (what: 'fetching' | 'parsing' | 'taking', share: number | null) => void;
}

/** A pack that was read in a worker. */
export interface ReadPack {
  readonly pack: Pack;
  /** The first notes, and how many there are in all. */
  readonly notes: readonly Failure[];
  readonly noteCount: number;
}

/**
 * Reads a file in a worker of its own. Fails with what `readPackFile` refuses, `packUnreadable` where the worker
 * breaks down, and `packStopped` once `signal` aborts, whatever it is at.
 */
export function readPackInWorker(
  newWorker: () => Worker,
  { file, chosen }: { readonly file: File; readonly chosen: FileChoice },
  { onGuess, onWork }: PackReadingListener,
  signal: AbortSignal,
): Promise<Result<ReadPack>> {
  return withWorker<ReadPack>(newWorker, 'packUnreadable', signal, (say, done) => {
    let builder = packBuilder({ id: '', name: nothing, version: '', region: nothing, licence: '' });
    let total = 0;
    say({ kind: 'read', file, name: file.name, chosen });
    return (said) => {
      if (said.kind === 'guess') onGuess(said.guess);
      else if (said.kind === 'fetched')
        onWork(said.share < 1 ? 'fetching' : 'parsing', said.share < 1 ? said.share : null);
      else if (said.kind === 'head') {
        builder = packBuilder(said.head);
        total = said.concepts;
      } else if (said.kind === 'piece') onWork('taking', builder.add(said.piece) / total);
      else if (said.kind === 'read') {
        done(success({ pack: builder.pack(), notes: said.notes, noteCount: said.noteCount }));
      }
    };
  });
}

const nothing = { zh: '', en: '' };
/** Pieces that are handed on before the page gets its turn again. */
const atOnce = 4;

/** Writes a file in a worker of its own. Fails with `packNotWritten`, and `packStopped` once `signal` aborts. */
export function writePackInWorker(
  newWorker: () => Worker,
  pack: Pack,
  format: PackFormat,
  signal: AbortSignal,
): Promise<Result<Blob>> {
  return withWorker<Blob>(newWorker, 'packNotWritten', signal, (say, done) => {
    void handOn(pack, format, say, signal);
    return (said) => {
      if (said.kind === 'written') done(success(said.file));
    };
  });
}

async function handOn(
  { categories, ...head }: Pack,
  format: PackFormat,
  say: (message: ToPackWorker) => void,
  signal: AbortSignal,
): Promise<void> {
  say({ kind: 'head', head });
  let count = 0;
  for (const piece of piecesOf({ ...head, categories })) {
    if (signal.aborted) return;
    say({ kind: 'piece', piece });
    count += 1;
    if (count % atOnce === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  say({ kind: 'write', format });
}

/** One worker for one piece of work; it ends with it. */
function withWorker<T>(
  newWorker: () => Worker,
  broken: string,
  signal: AbortSignal,
  begin: (
    say: (message: ToPackWorker) => void,
    done: (result: Result<T>) => void,
  ) => (said: FromPackWorker) => void,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(failure('packStopped'));
    const worker = newWorker();
    const ended = new AbortController();
    const done = (result: Result<T>): void => {
      ended.abort();
      worker.terminate();
      resolve(result);
    };
    const until = { signal: ended.signal };
    signal.addEventListener('abort', () => done(failure('packStopped')), until);
    worker.addEventListener('error', () => done(failure(broken)), until);
    worker.addEventListener('messageerror', () => done(failure(broken)), until);
    const hear = begin((message) => worker.postMessage(message), done);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromPackWorker>) => {
        if (data.kind === 'failed') done({ ok: false, failure: data.failure });
        else hear(data);
      },
      until,
    );
  });
}
