import type { CDPSession } from '@playwright/test';

/** What the main thread did between two moments, milliseconds. */
export interface Busy {
  /** Sum of all tasks. */
  readonly total: number;
  /** The part of it spent in scripts. */
  readonly script: number;
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Wrapping thousands of elements writes a million events: the default buffer would lose the end. */
const bufferKilobytes = 1_000_000;

/**
 * Records what Chromium's main thread does while `run` is going on in the page. The page marks the stretch
 * itself with `performance.mark('from')` and `performance.mark('to')`, so starting and stopping the recording
 * isn't counted.
 */
export async function traceBusy(session: CDPSession, run: () => Promise<void>): Promise<Busy> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, traceBufferSizeInKb: bufferKilobytes },
  });
  await run();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return busyBetween(events);
}

const scripts = /^(FunctionCall|EvaluateScript|v8\.run|RunMicrotasks|TimerFire|FireAnimationFrame)$/;

function busyBetween(events: readonly TraceEvent[]): Busy {
  const from = events.findLast(({ name }) => name === 'from');
  const to = events.findLast(({ name }) => name === 'to');
  if (!from || !to) throw new Error('The page did not mark the stretch that is measured.');
  const stretches = (wanted: RegExp): Stretch[] =>
    events
      .filter(
        ({ name, ph, pid, tid }) => ph === 'X' && wanted.test(name) && pid === from.pid && tid === from.tid,
      )
      .map(({ ts, dur = 0 }) => ({ start: Math.max(ts, from.ts), end: Math.min(ts + dur, to.ts) }))
      .filter(({ start, end }) => end > start);
  const tasks = stretches(/RunTask$/);
  const longest = Math.max(0, ...tasks.map(({ start, end }) => end - start));
  return {
    total: covered(tasks) / 1000,
    script: covered(stretches(scripts)) / 1000,
    longest: longest / 1000,
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Length that stretches cover together, each moment counted once. */
function covered(stretches: readonly Stretch[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
