import { dictionary, prose } from './corpus.ts';
import { medianTime } from './median-time.ts';
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
  readonly way: Way;
  readonly build: number;
  /** By length of text. */
  readonly scans: ReadonlyMap<number, number>;
}

const termCounts = [1_000, 10_000, 100_000];
const textLengths = [20_000, 1_000_000];
const scanGoal = 10;

/**
 * Times building an index and scanning folded text with it, against the npm packages and two ways written by hand.
 * A peer whose spans are not ours is reported through `warn` and left out. Runs in a page as well as in Node.
 */
export function benchMatching(warn: (sentence: string) => void): BenchRow[] {
  const texts = textLengths.map((length) => prose(length, 7));
  return termCounts.flatMap((count) => {
    const terms = dictionary(texts.at(-1) as string, count, 11);
    const own = timeWay(ours, terms, texts);
    const others = peers
      .filter(({ mostTerms = Number.POSITIVE_INFINITY }) => count <= mostTerms)
      .filter((way) => givesSameSpans(way, terms, texts[0] as string, warn))
      .map((way) => timeWay(way, terms, texts));
    return rowsOf(count, own, others);
  });
}

function rowsOf(count: number, own: Timing, others: readonly Timing[]): BenchRow[] {
  const label = `${count.toLocaleString('en')} terms`;
  const scans = textLengths.flatMap((length) =>
    compare(
      `scan ${length.toLocaleString('en')} characters, ${label}`,
      own,
      others,
      ({ scans }) => scans.get(length) ?? 0,
      scanGoal,
    ),
  );
  return [...scans, ...compare(`build, ${label}`, own, others, ({ build }) => build, 1)];
}

/** A line for each peer, fastest first; the goal is set against the fastest of the npm packages. */
function compare(
  measured: string,
  own: Timing,
  others: readonly Timing[],
  timeOf: (timing: Timing) => number,
  goal: number,
): BenchRow[] {
  const sorted = [...others].sort((a, b) => timeOf(a) - timeOf(b));
  const rival = sorted.find(({ way }) => way.kind === 'npm');
  return sorted.map((other) => {
    const ratio = timeOf(other) / timeOf(own);
    const rowGoal = other === rival ? goal : null;
    return {
      measured,
      ours: timeOf(own),
      peer: timeOf(other),
      peerName: other.way.name,
      ratio,
      goal: rowGoal,
      holds: rowGoal === null || ratio >= rowGoal,
    };
  });
}

function timeWay(way: Way, terms: readonly string[], texts: readonly string[]): Timing {
  const build = medianTime(() => way.build(terms));
  const scan = way.build(terms);
  const scans = texts.map((text) => [text.length, medianTime(() => scan(text))] as const);
  return { way, build, scans: new Map(scans) };
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
