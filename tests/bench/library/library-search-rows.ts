import { median, milliseconds, percentile, type Row } from '../report.ts';
import type { LibrarySite, SiteGlobals } from './library-site.ts';
import type { Shown } from './show-found.ts';

/** The names of `peer-indexes.ts`. */
const noIndex = 'reading every record';
const libraries = ['FlexSearch', 'MiniSearch', 'Orama'];
/** Libraries are compared over few articles first; only the quickest goes on, as the others take minutes to build. */
const tryOut = 1_000;
const lengths = [1, 2, 4, 8];
const runs = 9;
/** Chromium keeps the compiled code of a script when it is run the second time. */
const uncounted = 2;
const restarts = 3;
const queries = 40;
const fewestTimes = 10;
const fewestTimesRestarted = 3;
const mostPerQuery = 30;

/**
 * From opening a page to ten results in it, or all that there are. A page with nothing in it comes before, else each would pay
 * for what the one before leaves behind: FlexSearch's page has its whole index to give back.
 */
async function coldOnce(site: LibrarySite, size: number, peer: string | null, word: string): Promise<Shown> {
  await (await site.open(size, [])).close();
  const asked = JSON.stringify(word);
  return peer === null
    ? site.show(size, 'cold', `show(${asked})`)
    : site.show(size, 'peers', `show(${JSON.stringify(peer)}, ${asked})`);
}

/** Builds a peer's index; false where it can't. */
async function buildPeer(site: LibrarySite, size: number, peer: string): Promise<boolean> {
  const page = await site.open(size, ['peers']);
  page.setDefaultTimeout(0);
  try {
    const { time, bytes } = await page.evaluate(
      (name) => (globalThis as unknown as SiteGlobals).peers.buildPeer(name),
      peer,
    );
    console.warn(
      `${peer}: ${size} articles indexed in ${milliseconds(time)}, ${(bytes / 1e6).toFixed(1)} MB`,
    );
    return true;
  } catch (error) {
    console.warn(`${peer} fails with ${size} articles: ${String(error).slice(0, 200)}`);
    return false;
  } finally {
    await page.close();
  }
}

/** The search library that brings the first results soonest. */
async function quickestLibrary(site: LibrarySite, words: readonly string[]): Promise<string> {
  const times: { readonly peer: string; readonly time: number }[] = [];
  for (const peer of libraries) {
    if (!(await buildPeer(site, tryOut, peer))) continue;
    const cold: number[] = [];
    for (const word of words) cold.push((await coldOnce(site, tryOut, peer, word)).time);
    times.push({ peer, time: median(cold) });
  }
  console.warn(
    `cold with ${tryOut} articles: ${times.map(({ peer, time }) => `${peer} ${milliseconds(time)}`).join(', ')}`,
  );
  return times.reduce((one, other) => (other.time < one.time ? other : one)).peer;
}

/** A page that was just opened, with everything in it that a query needs: ours against the peers. */
export async function searchRows(site: LibrarySite, size: number): Promise<Row[]> {
  const page = await site.open(size, ['ours', 'peers']);
  page.setDefaultTimeout(0);
  await page.evaluate((count) => (globalThis as unknown as SiteGlobals).peers.copyRecords(count), size);
  const words = new Map<number, string[]>();
  for (const length of lengths) {
    const some = await page.evaluate(
      ([length, count]) => (globalThis as unknown as SiteGlobals).ours.stretches(length, count),
      [length, queries] as const,
    );
    words.set(length, some);
  }
  await page.close();
  const best = await quickestLibrary(site, words.get(4)?.slice(0, 3) ?? []);
  const peers: string[] = [];
  for (const peer of [best, noIndex]) if (await buildPeer(site, size, peer)) peers.push(peer);
  const rows: Row[] = [];
  for (const length of lengths) {
    rows.push(await coldRow(site, size, peers, length, words.get(length) ?? []));
  }
  rows.push(await restartedRow(site, size, peers, words.get(2) ?? []));
  for (const length of lengths) rows.push(await warmRow(site, size, length, words.get(length) ?? []));
  return rows;
}

async function coldRow(
  site: LibrarySite,
  size: number,
  peers: readonly string[],
  length: number,
  words: readonly string[],
): Promise<Row> {
  const times = new Map<string | null, number[]>([null, ...peers].map((peer) => [peer, []]));
  for (let run = 0; run < uncounted + runs; run++) {
    const word = words[run] ?? '';
    const counts = new Set<number>();
    for (const [peer, all] of times) {
      const { time, count } = await coldOnce(site, size, peer, word);
      counts.add(count);
      if (run >= uncounted) all.push(time);
    }
    if (counts.size > 1) throw new Error(`Not all show the same number of articles with ${word}.`);
  }
  return comparison(
    `cold page to ten results, ${length} ${length === 1 ? 'character' : 'characters'}`,
    times,
    fewestTimes,
  );
}

async function restartedRow(
  site: LibrarySite,
  size: number,
  peers: readonly string[],
  words: readonly string[],
): Promise<Row> {
  const times = new Map<string | null, number[]>([null, ...peers].map((peer) => [peer, []]));
  for (let run = 0; run < restarts; run++) {
    for (const [peer, all] of times) {
      await site.restart();
      all.push((await coldOnce(site, size, peer, words[run] ?? '')).time);
    }
  }
  return comparison(
    'the same in a browser that was just restarted, 2 characters',
    times,
    fewestTimesRestarted,
  );
}

function comparison(
  measured: string,
  times: ReadonlyMap<string | null, readonly number[]>,
  goal: number,
): Row {
  const ours = median(times.get(null) ?? []);
  const others = [...times]
    .filter(([peer]) => peer !== null)
    .map(([peer, all]) => ({ peer, time: median(all) }));
  const [library] = others;
  const ratio = (library?.time ?? Number.NaN) / ours;
  return {
    measured,
    ours: milliseconds(ours),
    peer: others.map(({ peer, time }) => `${peer}: ${milliseconds(time)}`).join('; '),
    ratio: `${ratio.toFixed(1)} × ${library?.peer ?? ''}`,
    goal: `≥ ${goal} ×`,
    holds: ratio >= goal,
  };
}

/** Queries in a page that has the library open, checked against the folded texts of all articles. */
async function warmRow(
  site: LibrarySite,
  size: number,
  length: number,
  words: readonly string[],
): Promise<Row> {
  const page = await site.open(size, ['ours']);
  page.setDefaultTimeout(0);
  const times = await page.evaluate((texts) => (globalThis as unknown as SiteGlobals).ours.ask(texts), words);
  const wrong = await page.evaluate(
    ([texts, count]) => (globalThis as unknown as SiteGlobals).ours.countWrong(texts, count),
    [words.slice(0, 10), size] as const,
  );
  await page.close();
  const first = times.map((time) => time.first);
  const last = times.map((time) => time.last);
  const mistakes = wrong.reduce((sum, count) => sum + count, 0);
  const found = median(times.map(({ nos }) => nos.length));
  return {
    measured: `query itself, ${length} ${length === 1 ? 'character' : 'characters'}, ${words.length} of them (median ${found} found)`,
    ours: `first answer ${milliseconds(median(first))}, p95 ${milliseconds(percentile(first, 0.95))}; all ${milliseconds(median(last))}, p95 ${milliseconds(percentile(last, 0.95))}`,
    peer: `linear scan: ${mistakes} found wrongly or not at all`,
    ratio: '–',
    goal: `first p95 ≤ ${mostPerQuery} ms, none wrong`,
    holds: percentile(first, 0.95) <= mostPerQuery && mistakes === 0,
  };
}
