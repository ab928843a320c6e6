import { toTextPosition } from 'dom-anchor-text-quote';
import { anchorAll } from '../../../lib/anchoring/anchor-all.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import type { Anchoring } from '../../../lib/anchoring/anchoring.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';
import type { ExcerptTarget } from '../../../lib/excerpt/excerpt.ts';
import type { Span } from '../../../lib/text/span.ts';
import { type EditedArticle, type Edits, editArticle } from '../../unit/anchoring/edit-article.ts';
import { generateArticle } from '../../unit/anchoring/generate-article.ts';
import { judgeAnchoring, type Verdict } from '../../unit/anchoring/judge-anchoring.ts';
import { pickSpans } from '../../unit/anchoring/pick-spans.ts';
import { seededRandom } from '../matching/seeded-random.ts';
import { matchQuote } from './match-quote.ts';

/** What one way of anchoring did: the median of its times in milliseconds, and what its answers were worth. */
export interface WayResult {
  readonly way: string;
  readonly time: number;
  readonly verdicts: Record<Verdict, number>;
}

const excerpts = 200;
const length = 20_000;
const rounds = 3;
/** Takes seconds for each article: timed once. */
const slow = 'dom-anchor-text-quote';

/** Ours is given the text in which the excerpts were described too, as the library keeps it. The others can't use it. */
type Way = (
  paragraphs: readonly string[],
  targets: readonly ExcerptTarget[],
  earlier: readonly string[],
) => Anchoring[];

const ways: Readonly<Record<string, Way>> = {
  ours: (paragraphs, targets, earlier) => anchorAll(anchorText(paragraphs), targets, [anchorText(earlier)]),
  'approx-string-match over quote and context': (paragraphs, targets) => {
    const text = paragraphs.join('\n');
    return targets.map((target) => answerOf(matchQuote(text, target)));
  },
  [slow]: (paragraphs, targets) => {
    const root = document.createElement('div');
    root.textContent = paragraphs.join('\n');
    return targets.map(({ quote, position }) =>
      answerOf(toTextPosition(root, quote, { hint: position.start })),
    );
  },
};

/** Anchors 200 excerpts of an article of 20,000 characters after these edits, each way in turn. Runs in a page. */
export function measureWays(edits: Edits, repetition: number, seeds: number): WayResult[] {
  const results = Object.keys(ways).map((way) => ({
    way,
    times: [] as number[],
    verdicts: { right: 0, twin: 0, false: 0, lost: 0, 'rightly-orphaned': 0 },
  }));
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { paragraphs, targets, edited } = scene(seed, edits, repetition);
    for (let round = 0; round < rounds; round += 1) {
      for (const result of results) {
        if (result.way === slow && round > 0) continue;
        const from = performance.now();
        const found = ways[result.way]?.(edited.paragraphs, targets, paragraphs) ?? [];
        result.times.push(performance.now() - from);
        if (round > 0) continue;
        for (const [index, target] of targets.entries()) {
          const verdict = judgeAnchoring(found[index] ?? answerOf(null), target, edited);
          result.verdicts[verdict] += 1;
        }
      }
    }
  }
  return results.map(({ way, times, verdicts }) => ({
    way,
    time: times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN,
    verdicts,
  }));
}

function scene(
  seed: number,
  edits: Edits,
  repetition: number,
): { paragraphs: string[]; targets: ExcerptTarget[]; edited: EditedArticle } {
  const random = seededRandom(seed * 7_919);
  const paragraphs: string[] = [];
  for (let made = 0; made < length; made = paragraphs.join('').length) {
    paragraphs.push(...generateArticle(random, 20, repetition));
  }
  const text = anchorText(paragraphs);
  const targets = pickSpans(text, random, excerpts).map((span) => describeTarget(text, span));
  return { paragraphs, targets, edited: editArticle(paragraphs, edits, random) };
}

function answerOf(span: Span | null): Anchoring {
  return span ? { outcome: 'shifted', span, exact: false } : { outcome: 'orphaned', reason: 'gone' };
}
