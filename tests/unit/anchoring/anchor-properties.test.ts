import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAll } from '../../../lib/anchoring/anchor-all.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';
import { seededRandom } from '../../bench/matching/seeded-random.ts';
import { type Edits, editArticle } from './edit-article.ts';
import { generateArticle } from './generate-article.ts';
import { judgeAnchoring, type Verdict } from './judge-anchoring.ts';
import { pickSpans } from './pick-spans.ts';

/** An edit is as likely absent as present, so that each is also seen alone. */
const share = (most: number) => fc.oneof(fc.constant(0), fc.double({ min: 0, max: most, noNaN: true }));
const edits: fc.Arbitrary<Edits> = fc.record({
  inserted: share(0.06),
  deleted: share(0.1),
  replaced: share(0.1),
  spaced: share(0.2),
  splits: fc.nat(3),
  joins: fc.nat(3),
  drops: fc.oneof(fc.constant(0), fc.nat(4)),
  moves: fc.oneof(fc.constant(0), fc.nat(4)),
  traditional: fc.boolean(),
});

/** Excerpts of random articles, found again after random edits, with the first text or without: how many of each verdict. */
function judgeMany(runs: number, repetition: number, isKept = false): Record<Verdict, number> {
  const counts = { right: 0, twin: 0, false: 0, lost: 0, 'rightly-orphaned': 0 };
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 3, max: 16 }), edits, (seed, paragraphCount, made) => {
      const random = seededRandom(seed + 1);
      const paragraphs = generateArticle(random, paragraphCount, repetition);
      const text = anchorText(paragraphs);
      const targets = pickSpans(text, random, 12).map((span) => describeTarget(text, span));
      const edited = editArticle(paragraphs, made, random);
      const earlier = isKept ? [anchorText(paragraphs)] : [];
      const found = anchorAll(anchorText(edited.paragraphs), targets, earlier);
      for (const [index, target] of targets.entries()) {
        const verdict = judgeAnchoring(
          found[index] ?? { outcome: 'orphaned', reason: 'gone' },
          target,
          edited,
        );
        counts[verdict] += 1;
        expect(verdict, target.quote.exact).not.toBe('false');
      }
    }),
    // The same articles in every run: a build that fails once in a hundred tells nobody anything.
    { numRuns: runs, seed: 20_261_124 },
  );
  return counts;
}

/** Share of the excerpts that are still there, and yet weren't found. */
function lostShare({ right, twin, lost }: Record<Verdict, number>): number {
  return lost / (right + twin + lost);
}

describe('excerpts of an article that was edited', () => {
  it('are never painted in a wrong place, and hardly ever lost', () => {
    expect(lostShare(judgeMany(300, 0.1))).toBeLessThan(0.08);
  });

  it('are never painted in a wrong place where a third of the article repeats itself', () => {
    expect(lostShare(judgeMany(300, 1))).toBeLessThan(0.3);
  });

  it('are never painted in a wrong place where the text is kept in which they were described', () => {
    expect(lostShare(judgeMany(300, 0.1, true))).toBeLessThan(0.01);
    expect(lostShare(judgeMany(300, 1, true))).toBeLessThan(0.06);
  });
});
