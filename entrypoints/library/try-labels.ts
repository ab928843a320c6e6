import type { LabelTrial, TriedPlace } from '../../components/own-terms/label-trial.ts';
import { allArticles } from '../../lib/library/all-articles.ts';
import { articleParts, findTerms } from '../../lib/library/find-terms.ts';
import type { Library } from '../../lib/library/library.ts';
import type { TermSource } from '../../lib/library/prepare-visit.ts';
import { createLayeredMatcher } from '../../lib/matching/create-matcher.ts';
import { compileLayer } from '../../lib/matching/match-layer.ts';
import type { KeptText } from '../../lib/store/records.ts';

/** Articles that are read for a trial, and places that are shown. */
const most = { articles: 200, places: 6 };
/** Characters shown on either side of a place. */
const context = 14;
const draftId = 'own-draft';

/**
 * What designations would find in the library if `ownId` were written so: in the newest articles that have one of
 * them. Ends early, with what was found so far, when `signal` aborts.
 */
export async function tryLabels(
  { library, source, labels, ownId }: TrialOf,
  signal: AbortSignal,
): Promise<LabelTrial> {
  const nos = await articlesWith(library, labels, signal);
  const texts = await library.texts(nos.slice(0, most.articles));
  const own = compileLayer(labels.map((text) => ({ text, conceptId: draftId })));
  const matcher = createLayeredMatcher(
    [own, ...source.layers.map(({ layer }) => layer)],
    (conceptId) => conceptId === ownId || source.isLeftOut(conceptId),
  );
  let [matches, printed, articles] = [0, 0, 0];
  const places: TriedPlace[] = [];
  for (const text of texts) {
    const found = findTerms(text.article, matcher).filter(({ conceptId }) => conceptId === draftId);
    printed += countPrinted(text, labels);
    matches += found.length;
    if (found.length > 0) articles += 1;
    const [first] = found;
    if (first && places.length < most.places) places.push(...placeOf(text, first));
  }
  const cut = nos.length > most.articles;
  return { matches, articles, passedOver: Math.max(0, printed - matches), places, cut };
}

interface TrialOf {
  readonly library: Library;
  readonly source: TermSource;
  readonly labels: readonly string[];
  readonly ownId: string;
}

async function articlesWith(
  library: Library,
  labels: readonly string[],
  signal: AbortSignal,
): Promise<number[]> {
  const found = new Set<number>();
  for (const label of labels) {
    const text = `"${label.replace(/["“”]/g, '')}"`;
    let last: readonly number[] = [];
    for await (const { nos } of library.search({ ...allArticles, text }, signal)) last = nos;
    for (const no of last) found.add(no);
  }
  return [...found];
}

/** How often the designations stand in a text, whatever the matcher makes of them. */
function countPrinted({ article }: KeptText, labels: readonly string[]): number {
  const texts = articleParts(article).map(({ text }) => text);
  const count = (text: string, label: string) => text.split(label).length - 1;
  return texts.reduce((sum, text) => sum + Math.max(...labels.map((label) => count(text, label))), 0);
}

function placeOf(
  { no, article }: KeptText,
  { place, start, end }: ReturnType<typeof findTerms>[number],
): TriedPlace[] {
  const text = articleParts(article).find((part) => part.place === place)?.text;
  if (text === undefined) return [];
  return [
    {
      no,
      title: article.title,
      at: { place, start, end },
      left: text.slice(Math.max(0, start - context), start),
      hit: text.slice(start, end),
      right: text.slice(end, end + context),
    },
  ];
}
