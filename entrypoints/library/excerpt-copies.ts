import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import { beijingDay } from '../../lib/export/beijing-time.ts';
import { citeGb7714 } from '../../lib/export/cite-gb7714.ts';
import { sentenceLinks } from '../../lib/export/sentence-link.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { articleTexts } from './article-texts.ts';
import type { NoticeStore } from './notice-store.ts';

/** What one excerpt gives to the clipboard. `copy` is false where the browser refuses. */
export function excerptCopies(
  library: Library,
  notices: NoticeStore,
  copy: (text: string) => Promise<boolean>,
) {
  async function put(text: string, done: string): Promise<void> {
    notices.clear();
    notices.say((await copy(text)) ? done : message('copyFailed'));
  }

  return {
    /** Its source by GB/T 7714—2015. */
    citation: ({ source, createdAt }: Excerpt): Promise<void> =>
      put(
        citeGb7714(source, { accessed: beijingDay(createdAt), online: true }),
        message('excCitationCopied'),
      ),
    /** The address of the very sentence. */
    async link(excerpt: Excerpt): Promise<void> {
      const textOf = await articleTexts(library, [excerpt]).catch(() => () => null);
      await put(sentenceLinks(textOf)(excerpt) ?? excerpt.source.url, message('excLinkCopied'));
    },
  };
}
