import { anchorAll } from '../../lib/anchoring/anchor-all.ts';
import { anchorText } from '../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../lib/anchoring/describe-target.ts';
import type { Answers } from '../../lib/messaging/receive.ts';
import { failure } from '../../lib/outcome/result.ts';

/** Finds and describes places in the texts of pages. Here, because folding a text needs tables that no page should carry. */
export const anchorAnswers = {
  'excerpts.anchor': ({ paragraphs, targets }) => anchorAll(anchorText(paragraphs), targets),
  'excerpts.describe': ({ paragraphs, span }) => {
    const text = anchorText(paragraphs);
    return span.end > text.text.length ? failure('badRequest') : describeTarget(text, span);
  },
} satisfies Answers;
