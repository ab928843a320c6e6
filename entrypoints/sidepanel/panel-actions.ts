import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PanelActions, PanelNotice } from '../../components/panel/panel-actions.ts';
import { withOwnTermBack, withoutOwnTerm } from '../../lib/glossary/change-own-terms.ts';
import { newOwnTerm } from '../../lib/glossary/new-own-term.ts';
import type { OwnTerm, OwnTerms } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import type { UnlistedInText } from '../../lib/page/analyse-text.ts';
import { metAt } from '../../lib/page/met-in.ts';
import { type TermNotes, withIgnored } from '../../lib/settings/term-notes.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import type { StudySwitch } from '../own-pages/study-switch.ts';
import { pageActions } from '../popup/page-actions.ts';
import type { PageStore } from '../popup/page-store.ts';
import type { NoteStore } from './note-store.ts';
import type { TextStore } from './text-store.ts';

type Change = (current: TermNotes) => Partial<TermNotes>;

/** What came of the reader's last action beyond what the page store says. */
export type NoticeSignal = Signal<PanelNotice>;
export const noNotice: PanelNotice = { text: '', undo: null };

/** What the reader can do in the panel, bound to its stores. `now` gives milliseconds since 1970. */
export function panelActions(
  store: PageStore,
  { page }: TextStore,
  notes: NoteStore,
  terms: OwnTermStore,
  study: StudySwitch,
  notice: NoticeSignal,
  now: () => number,
): PanelActions {
  function say(text: string, undo: (() => void) | null = null): void {
    store.notice.value = '';
    notice.value = { text, undo };
  }

  /** Stores a change and says so, with the way back; says what went wrong where it could not be stored. */
  async function note(change: Change, done: string, back: Change, backDone: string): Promise<void> {
    const failed = await notes.change(change);
    if (failed) return complain(failed);
    say(done, () => void undo(back, backDone));
  }

  async function undo(back: Change, done: string): Promise<void> {
    const failed = await notes.change(back);
    if (failed) complain(failed);
    else say(done);
  }

  function complain({ key, values }: Failure): void {
    say(problemMessage(key, values));
  }

  /** Stores a term or takes it away and says so, with the way back. */
  async function keepTerm(
    act: () => Promise<Failure | null>,
    done: string,
    back: (current: OwnTerms) => Partial<OwnTerms>,
    backDone: string,
  ): Promise<void> {
    const failed = await act();
    if (failed) return complain(failed);
    say(done, async () => {
      const stuck = await terms.change(back);
      if (stuck) complain(stuck);
      else say(backDone);
    });
  }

  function termOf({ text, part, sentence }: UnlistedInText): OwnTerm | null {
    const { value: read } = page;
    return read && newOwnTerm(crypto.randomUUID(), text, metAt(read, part, sentence, now()), now());
  }

  return {
    ...pageActions(store, { openPanel: null, openOptions: () => void browser.runtime.openOptionsPage() }),
    jumpTo: async ({ part, start, text }) => {
      const { value: tabId } = store.tabId;
      if (tabId === null) return;
      const answer = await sendToPage(tabId, 'page.jump-to', { part, start, text });
      if (!answer.ok) complain(answer.failure);
      else say(message(answer.value ? 'panelJumped' : 'panelJumpGone'));
    },
    openConcept: (conceptId) => openTab(addresses.concept(conceptId)),
    study: async (conceptId, studied) => {
      const failed = await study.set(conceptId, studied);
      if (failed) complain(failed);
    },
    openLibrary: () => openTab(addresses.library()),
    openArticle: (url) => openTab(url),
    ignore: ({ key, text }) => {
      const [gone, back] = [message('panelIgnored', text), message('panelListedAgain', text)];
      void note(
        (current) => withIgnored(current, key, true),
        gone,
        (current) => withIgnored(current, key, false),
        back,
      );
    },
    stopIgnoring: ({ key, text }) => {
      const [back, gone] = [message('panelListedAgain', text), message('panelIgnored', text)];
      void note(
        (current) => withIgnored(current, key, false),
        back,
        (current) => withIgnored(current, key, true),
        gone,
      );
    },
    addTerm: (term) => {
      const own = termOf(term);
      if (own === null) return;
      void keepTerm(
        () => terms.add(own),
        message('panelTermAdded', own.label),
        (current) => withoutOwnTerm(current, own.id),
        message('panelTermRemoved', own.label),
      );
    },
    removeTerm: ({ id, label }) => {
      const before = terms.own.value;
      void keepTerm(
        () => terms.change((current) => withoutOwnTerm(current, id)),
        message('panelTermRemoved', label),
        (current) => withOwnTermBack(current, before, id),
        message('panelTermBack', label),
      );
    },
    editTerm: ({ id }) => openTab(addresses.ownTerm(id)),
  };
}
