import type { OpenedIssue } from '../../lib/newspaper/opened-issue.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import { failure } from '../../lib/outcome/result.ts';
import type { FromWorker, QuestionName, Questions, Source, ToWorker } from '../newspaper-worker/protocol.ts';

/** Hears what becomes of an issue while it's read. */
export interface ReadingListener {
  readonly onProgress: (read: number, pages: number) => void;
  readonly onIssue: (issue: OpenedIssue) => void;
  readonly onFailure: (failure: Failure) => void;
}

/** One issue in a worker of its own. */
export interface NewspaperReader {
  open(source: Source, password: string | null): void;
  /** Never fails: null, or an empty list, where nothing is known or the reader was closed. */
  ask<N extends QuestionName>(name: N, ask: Questions[N]['ask']): Promise<Questions[N]['answer'] | null>;
}

/** Starts a worker that `end` stops, whatever it is at; all that it holds is then free. */
export function startReader(
  worker: Worker,
  { onProgress, onIssue, onFailure }: ReadingListener,
  end: AbortSignal,
): NewspaperReader {
  const waiting = new Map<number, (answer: never) => void>();
  let asked = 0;

  function hear(said: FromWorker): void {
    if (said.kind === 'progress') onProgress(said.read, said.pages);
    else if (said.kind === 'issue') onIssue(said.issue);
    else if (said.kind === 'failed') onFailure(said.failure);
    else if (said.kind === 'answer') {
      waiting.get(said.id)?.(said.answer as never);
      waiting.delete(said.id);
    }
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data), { signal: end });
  worker.addEventListener('error', () => onFailure(failure('readerFailed').failure), { signal: end });
  end.addEventListener('abort', () => {
    worker.terminate();
    for (const resolve of waiting.values()) resolve(null as never);
    waiting.clear();
  });
  const say = (message: ToWorker): void => worker.postMessage(message);

  return {
    open: (source, password) => say({ kind: 'open', source, password }),
    ask: (name, ask) => {
      if (end.aborted) return Promise.resolve(null);
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        say({ kind: 'ask', id, name, ask });
      });
    },
  };
}
