import { dictionary, prose } from './corpus.ts';
import { medianTimes } from './median-time.ts';
import { ours, peers, type Spans, type Way } from './peers.ts';

/** One line of the results. Times are medians in milliseconds; `ratio` says how many times ours is faster. */
export interface BenchRow {
  readonly measured: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly ratio: number;
  /** The least ratio that is good enough; null where the line is for comparison only. */
  readonly goal: number | null;
  readonly holds: boolean;
}

interface Timing {
  readonly measured: string;
  readonly way: Way;
  readonly ours: number;
  readonly peer: number;
  readonly goal: number;
}

const termCounts = [1_000, 10_000, 100_000];
const textLengths = [20_000, 1_000_000];
const scanGoal = 10;
const buildGoal = 1;

/**
 * Times building an index and scanning folded text with it, against the npm packages and two ways written by hand.
 * A peer whose spans are not ours is reported through `warn` and left out. Runs in a page as well as in Node.
 */
export function benchMatching(warn: (sentence: string) => void): BenchRow[] {
  const texts = textLengths.map((length) => prose(length, 7));
  return termCounts.flatMap((count) => {
    const terms = dictionary(texts.at(-1) as string, count, 11);
    const timings = peers
      .filter(({ mostTerms = Number.POSITIVE_INFINITY }) => count <= mostTerms)
      .filter((way) => givesSameSpans(way, terms, texts[0] as string, warn))
      .flatMap((way) => timeAgainst(way, terms, texts));
    const measured = [...new Set(timings.map((timing) => timing.measured))];
    return measured.flatMap((name) => rowsOf(timings.filter((timing) => timing.measured === name)));
  });
}

function timeAgainst(way: Way, terms: readonly string[], texts: readonly string[]): Timing[] {
  const label = `${terms.length.toLocaleString('en')} terms`;
  const [ourBuild, peerBuild] = medianTimes(
    () => ours.build(terms),
    () => way.build(terms),
  );
  const scan = ours.build(terms);
  const peerScan = way.build(terms);
  const scans = texts.map((text) => {
    const [ourTime, peerTime] = medianTimes(
      () => scan(text),
      () => peerScan(text),
    );
    const measured = `scan ${text.length.toLocaleString('en')} characters, ${label}`;
    return { measured, way, ours: ourTime, peer: peerTime, goal: scanGoal };
  });
  return [...scans, { measured: `build, ${label}`, way, ours: ourBuild, peer: peerBuild, goal: buildGoal }];
}

/** A line for each peer, fastest first; the goal is set against the fastest of the npm packages. */
function rowsOf(timings: readonly Timing[]): BenchRow[] {
  const sorted = [...timings].sort((a, b) => a.peer / a.ours - b.peer / b.ours);
  const rival = sorted.find(({ way }) => way.kind === 'npm');
  return sorted.map((timing) => {
    const { measured, way, peer } = timing;
    const ratio = peer / timing.ours;
    const goal = timing === rival ? timing.goal : null;
    const holds = goal === null || ratio >= goal;
    return { measured, ours: timing.ours, peer, peerName: way.name, ratio, goal, holds };
  });
}

function givesSameSpans(
  way: Way,
  terms: readonly string[],
  text: string,
  warn: (sentence: string) => void,
): boolean {
  const expected = withoutTerms(ours.build(terms)(text));
  const given = way.build(terms)(text);
  const same = given.length === expected.length && expected.every((value, index) => value === given[index]);
  if (!same) warn(`${way.name} gives other spans for ${terms.length} terms: left out.`);
  return same;
}

/** Start and end of each of our triples. */
function withoutTerms(spans: Spans): number[] {
  return Array.from(spans).filter((_, index) => index % 3 !== 2);
}
