import type { PageType } from '../../lib/detection/detection.ts';
import type { MessageKey } from '../../lib/locale/message.ts';
import type { PageSubject } from './page-subject.ts';

/** The first line about a page and the sentence under it. */
export interface Verdict {
  readonly title: MessageKey;
  readonly hint: MessageKey | null;
  /** How the line is marked: ours, not ours, still open, or closed to us. */
  readonly tone: 'yes' | 'no' | 'wait' | 'shut';
}

const ofPages: Readonly<Record<PageType, Verdict>> = {
  article: { title: 'pageArticle', hint: null, tone: 'yes' },
  list: { title: 'pageList', hint: 'pageListHint', tone: 'yes' },
  pdf: { title: 'pagePdf', hint: 'pagePdfHint', tone: 'shut' },
  unavailable: { title: 'pageUnavailable', hint: 'pageUnavailableHint', tone: 'shut' },
  pending: { title: 'pagePending', hint: 'pagePendingHint', tone: 'wait' },
  unrelated: { title: 'pageUnrelated', hint: 'pageUnrelatedHint', tone: 'no' },
};

const ofOthers: Readonly<Record<Exclude<PageSubject['kind'], 'page'>, Verdict>> = {
  loading: { title: 'loading', hint: null, tone: 'wait' },
  'site-closed': { title: 'siteClosed', hint: 'siteClosedHint', tone: 'shut' },
  hidden: { title: 'pageHidden', hint: 'pageHiddenHint', tone: 'shut' },
  closed: { title: 'pageClosed', hint: 'pageClosedHint', tone: 'shut' },
  file: { title: 'fileClosed', hint: 'fileClosedHint', tone: 'shut' },
  pdf: ofPages.pdf,
  newspaper: { title: 'pageNewspaper', hint: 'pageNewspaperHint', tone: 'yes' },
  own: { title: 'pageOwn', hint: 'pageOwnHint', tone: 'no' },
  silent: { title: 'pageSilent', hint: 'noAnswer', tone: 'shut' },
  problem: { title: 'pageSilent', hint: null, tone: 'shut' },
};

/** Says what a page is, in the two lines that head the popup. */
export function verdictOf(subject: PageSubject): Verdict {
  return subject.kind === 'page' ? ofPages[subject.state.detection.type] : ofOthers[subject.kind];
}
