import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import { copyText } from '../../lib/dom/copy-text.ts';
import type { ExcerptMark } from '../../lib/excerpt/excerpt.ts';
import { citedQuote } from '../../lib/export/cited-quote.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { articleAt } from '../../lib/page/article-at.ts';
import type { DeskPorts } from '../../lib/page/excerpt-desk.ts';
import type { DraftStore } from '../../lib/page/excerpt-editing.ts';
import type { ExcerptStore } from '../../lib/page/excerpts.ts';
import type { Session } from '../../lib/page/session.ts';
import { keepDraft, readDrafts } from '../../lib/settings/excerpt-drafts.ts';
import { readLastMark, writeLastMark } from '../../lib/settings/last-mark.ts';
import { newUuid } from './new-uuid.ts';

/** The excerpts of a session's article, kept by the background. */
export function excerptStore(session: Session): ExcerptStore {
  const at = articleAt(session);
  return {
    ask: () => sendToBackground('excerpts.of-page', at),
    put: (excerpt) => sendToBackground('excerpt.put', { ...at, excerpt }),
    change: (id, fields) => sendToBackground('excerpt.change', { ...at, id, fields }),
    anchor: (paragraphs, targets) => sendToBackground('excerpts.anchor', { ...at, paragraphs, targets }),
    describe: (paragraphs, span) => sendToBackground('excerpts.describe', { paragraphs, span }),
    now: Date.now,
    newId: newUuid,
  };
}

/** Drafts about a session's article. */
export function draftStore({ article: { canonicalUrl } }: Session): DraftStore {
  return {
    read: (ids) => readDrafts(canonicalUrl, ids),
    keep: (id, draft) => keepDraft(canonicalUrl, id, draft),
  };
}

/** `near`: where a field may be put for a moment to copy from. */
export function deskPorts(near: () => Node): DeskPorts {
  const lastMark = newSignal<ExcerptMark>('amber');
  void readLastMark().then((mark) => {
    lastMark.value = mark;
  });
  return {
    lastMark: lastMark as ReadonlySignal<ExcerptMark>,
    rememberMark: (mark) => {
      lastMark.value = mark;
      void writeLastMark(mark);
    },
    copy: (excerpt) => copyText(citedQuote(excerpt), near()),
  };
}
