import type { Progress } from '../../components/concept/concept-state.ts';
import { type FigureSeries, figureSeries } from '../../lib/concordance/figure-series.ts';
import { type FigurePoint, figuresNear, figuresOfFacts } from '../../lib/concordance/figures-near.ts';
import type { DatedUse } from '../../lib/concordance/placed-text.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';

/** Articles read in one go. */
const atOnce = 100;

/** The figures near a concept in the articles that use it, and those of the glossary's facts. */
export async function findFigureSeries(
  library: Library,
  entry: ConceptEntry,
  uses: readonly DatedUse[],
  onProgress: (progress: Progress) => void,
  end: AbortSignal,
): Promise<readonly FigureSeries[]> {
  const points: FigurePoint[] = figuresOfFacts(entry);
  const days = new Map(uses.map(({ no, day }) => [no, day]));
  const nos = [...days.keys()];
  for (let at = 0; at < nos.length && !end.aborted; at += atOnce) {
    onProgress({ done: at, total: nos.length });
    for (const text of await library.texts(nos.slice(at, at + atOnce))) {
      points.push(...figuresNear(text, entry.concept.id, days.get(text.no) ?? ''));
    }
  }
  return figureSeries(points);
}
