import type { CDPSession } from '@playwright/test';

/** What the main thread did between two moments, milliseconds. */
export interface Busy {
  /** Processor time of all tasks: what else the machine does meanwhile isn't counted. */
  readonly total: number;
  readonly longest: number;
  /** Processor time of the task that takes most of it: how long the longest is where nothing else runs. */
  readonly most: number;
  /** From the one moment to the other. */
  readonly elapsed: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time in it, microseconds. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** Tasks and the page's own marks only: an event for each call of a script would cost more than the calls. */
const categories = ['toplevel', 'blink.user_timing'];
const bufferKilobytes = 200_000;

/** The same with the part of it that was spent in scripts. */
export interface BusyWithScript extends Busy {
  readonly script: number;
}

/**
 * Records what Chromium's main thread does while `run` is going on in the page. The page marks the stretch
 * itself with `performance.mark('from')` and `performance.mark('to')`, so starting and stopping the recording
 * isn't counted.
 */
export async function traceBusy(session: CDPSession, run: () => Promise<void>): Promise<BusyWithScript> {
  await session.send('Performance.enable');
  const before = await scriptTime(session);
  const busy = (await traceStretches(session, run)).at(-1);
  if (!busy) throw new Error('The page did not mark the stretch that is measured.');
  const script = (await scriptTime(session)) - before;
  return { ...busy, script };
}

/** The same for a page that marks several stretches: each `to` ends what the last `from` began. */
export async function traceStretches(session: CDPSession, run: () => Promise<void>): Promise<Busy[]> {
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
  return stretchesOf(events);
}

function stretchesOf(events: readonly TraceEvent[]): Busy[] {
  const marks = events
    .filter(({ name }) => name === 'from' || name === 'to')
    .sort((one, other) => one.ts - other.ts);
  const thread = marks[0];
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === thread?.pid && tid === thread.tid);
  const tasks = own.filter(({ name }) => /RunTask$/.test(name));
  return marks.flatMap((mark, at): Busy[] => {
    const next = marks[at + 1];
    if (mark.name !== 'from' || next?.name !== 'to') return [];
    const inTasks = within(tasks, mark.ts, next.ts);
    const longest = Math.max(0, ...inTasks.map(({ start, end }) => end - start));
    return [
      {
        total: workIn(inTasks) / 1000,
        longest: longest / 1000,
        most: Math.max(0, ...inTasks.map(({ work }) => work)) / 1000,
        elapsed: (next.ts - mark.ts) / 1000,
      },
    ];
  });
}

function within(events: readonly TraceEvent[], from: number, to: number): Stretch[] {
  return events
    .map(({ ts, dur = 0, tdur = dur }) => {
      const start = Math.max(ts, from);
      const end = Math.min(ts + dur, to);
      return { start, end, work: dur > 0 ? (tdur * (end - start)) / dur : 0 };
    })
    .filter(({ start, end }) => end > start);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Processor time in it. */
  readonly work: number;
}

/** Processor time of stretches, those inside another left out. */
function workIn(stretches: readonly Stretch[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { start, end, work } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (start < reached) continue;
    total += work;
    reached = end;
  }
  return total;
}

/** Milliseconds that the main thread has spent in scripts of this document; enable `Performance` first. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}
