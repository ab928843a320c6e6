import { anchorAll, areUnmoved } from '../../lib/anchoring/anchor-all.ts';
import { anchorText } from '../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../lib/anchoring/describe-target.ts';
import { earlierTexts } from '../../lib/library/earlier-texts.ts';
import type { ArticleAt } from '../../lib/messaging/protocol.ts';
import type { Answers } from '../../lib/messaging/receive.ts';
import { failure } from '../../lib/outcome/result.ts';
import type { HeldLibrary } from '../own-pages/held-library.ts';

/** Finds and describes places in the texts of pages. Here, because folding a text needs tables that no page should carry. */
export function anchorer(held: HeldLibrary) {
  /** None where the library can't be read: what can be found without is found all the same. */
  async function earlier(article: ArticleAt): Promise<readonly (readonly string[])[]> {
    try {
      return await earlierTexts(await held.get(), article);
    } catch {
      held.forget();
      return [];
    }
  }

  return {
    'excerpts.anchor': async ({ paragraphs, targets, ...article }) => {
      const text = anchorText(paragraphs);
      const kept = areUnmoved(text, targets) ? [] : await earlier(article);
      return anchorAll(text, targets, kept.map(anchorText));
    },
    'excerpts.describe': ({ paragraphs, span }) => {
      const text = anchorText(paragraphs);
      return span.end > text.text.length ? failure('badRequest') : describeTarget(text, span);
    },
  } satisfies Answers;
}
