import type { CDPSession } from '@playwright/test';

/** What the main thread did between two moments, milliseconds. */
export interface Busy {
  /** Sum of all tasks. */
  readonly total: number;
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

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'blink.user_timing'];

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
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await run();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return busyBetween(events);
}

function busyBetween(events: readonly TraceEvent[]): Busy {
  const from = events.findLast(({ name }) => name === 'from');
  const to = events.findLast(({ name }) => name === 'to');
  if (!from || !to) throw new Error('The page did not mark the stretch that is measured.');
  const tasks = events
    .filter(({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === 'X' && pid === from.pid && tid === from.tid)
    .map(({ ts, dur = 0 }) => Math.min(ts + dur, to.ts) - Math.max(ts, from.ts))
    .filter((length) => length > 0);
  return { total: sum(tasks) / 1000, longest: Math.max(0, ...tasks) / 1000 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
