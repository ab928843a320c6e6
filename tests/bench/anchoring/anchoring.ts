import type { Page } from '@playwright/test';
import { type Edits, noEdits } from '../../unit/anchoring/edit-article.ts';
import type { Bench } from '../bench.ts';
import { bundleForPage } from '../bundle.ts';
import { milliseconds, type Row } from '../report.ts';
import type { WayResult } from './anchor-ways.ts';

const articles = 2;
const mostShare = 0.5;

/** What an article may have gone through, and how much of it repeats itself. */
const cases: readonly (readonly [string, Edits, number])[] = [
  ['unchanged', noEdits, 0.15],
  [
    'one in a hundred characters changed',
    { ...noEdits, inserted: 0.003, deleted: 0.003, replaced: 0.004 },
    0.15,
  ],
  [
    'one in twenty characters changed, paragraphs split, joined, dropped, moved',
    { ...noEdits, inserted: 0.015, deleted: 0.015, replaced: 0.02, splits: 8, joins: 8, drops: 6, moves: 8 },
    0.15,
  ],
  ['in traditional characters, with spaces', { ...noEdits, traditional: true, spaced: 0.02 }, 0.15],
  [
    'one in fifty characters changed, paragraphs dropped and moved, a third of the article repeats itself',
    { ...noEdits, inserted: 0.006, deleted: 0.006, replaced: 0.008, drops: 12, moves: 12 },
    1,
  ],
];

/** Finding excerpts again: how many, how many in a wrong place, how fast. */
export const anchoring: Bench = {
  name: 'anchoring',
  title: 'Anchoring 200 excerpts on an article of 20,000 characters',
  async run(page) {
    await page.goto('about:blank');
    await page.addScriptTag({
      content: await bundleForPage('tests/bench/anchoring/anchor-ways.ts', 'anchorWays'),
    });
    const rows: Row[] = [];
    for (const [name, edits, repetition] of cases)
      rows.push(...(await rowsFor(page, name, edits, repetition)));
    return rows;
  },
};

async function rowsFor(page: Page, name: string, edits: Edits, repetition: number): Promise<Row[]> {
  const [ours, ...peers] = await page.evaluate(
    (given) => (globalThis as unknown as AnchorGlobals).anchorWays.measureWays(...given),
    [edits, repetition, articles] as const,
  );
  if (ours === undefined) return [];
  return peers.map((peer) => ({
    measured: name,
    ours: show(ours),
    peer: `${peer.way}: ${show(peer)}`,
    ratio: `${(peer.time / ours.time).toFixed(1)} ×`,
    goal: `as many found, none false, ≥ ${1 / mostShare} ×`,
    holds:
      ours.verdicts.right >= peer.verdicts.right &&
      ours.verdicts.false === 0 &&
      ours.time <= mostShare * peer.time,
  }));
}

function show({ time, verdicts }: WayResult): string {
  return `${milliseconds(time)}, ${verdicts.right} found, ${verdicts.false} false, ${verdicts.lost} lost`;
}

interface AnchorGlobals {
  readonly anchorWays: typeof import('./anchor-ways.ts');
}
