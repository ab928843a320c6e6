import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { glossaryOf } from './known-terms.ts';

/** Texts that a screen of a concordance needs. */
const onScreen = 40;

/** Milliseconds of what a concept's page asks for, by index and by reading everything. */
export interface TermTimes {
  readonly articles: number;
  readonly occurrences: number;
  readonly firstScreen: number;
  readonly timeline: number;
  readonly companions: number;
  readonly scanTexts: number;
  readonly scanHeads: number;
}

/** Measures the concept whose number of occurrences is nearest to `occurrences`. */
export async function termTimes(
  files: readonly CategoryFile[],
  occurrences: number,
  count: number,
): Promise<TermTimes> {
  const { glossary } = glossaryOf(files);
  const library = await openLibrary({ now: Date.now });
  const total = async (conceptId: string) => {
    const uses = await library.uses(conceptId);
    return { conceptId, total: uses.reduce((sum, use) => sum + use.count, 0), articles: uses.length };
  };
  const totals = await Promise.all([...glossary.entries.keys()].map(total));
  const nearest = totals.reduce((one, other) =>
    Math.abs(other.total - occurrences) < Math.abs(one.total - occurrences) ? other : one,
  );
  const { conceptId } = nearest;
  const firstScreen = await timed(async () => {
    const uses = await library.uses(conceptId);
    const nos = uses.slice(0, onScreen).map(({ no }) => no);
    await Promise.all([library.texts(nos), library.heads(nos)]);
  });
  const timeline = await timed(async () => {
    const months = new Map<string, number>();
    for (const { day, count } of await library.uses(conceptId)) {
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count);
    }
  });
  const companions = await timed(() => library.companions(conceptId));
  const nos = Array.from({ length: count }, (_, at) => at + 1);
  const scanTexts = await timed(async () => {
    for (const { occurrences } of await library.texts(nos)) {
      occurrences.filter((occurrence) => occurrence.conceptId === conceptId);
    }
  });
  const scanHeads = await timed(async () => {
    for (const { terms } of await library.heads(nos)) terms.find((term) => term.conceptId === conceptId);
  });
  return {
    articles: nearest.articles,
    occurrences: nearest.total,
    firstScreen,
    timeline,
    companions,
    scanTexts,
    scanHeads,
  };
}

/** The median of five runs. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[2] as number;
}
