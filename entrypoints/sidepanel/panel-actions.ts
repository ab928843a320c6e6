import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { PanelActions, PanelNotice } from '../../components/panel/panel-actions.ts';
import { expressionKey } from '../../lib/article/quotation-coverage.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import type { UnlistedInText } from '../../lib/page/analyse-text.ts';
import {
  type TermNotes,
  type WantedTerm,
  withIgnored,
  withoutWanted,
  withWanted,
} from '../../lib/settings/term-notes.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
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

  function wantedOf({ text, part, sentence }: UnlistedInText): WantedTerm | null {
    const { value: read } = page;
    if (read === null) return null;
    const { url, title } = read;
    const words = read.parts[part]?.text.slice(sentence.start, sentence.end).trim() ?? '';
    return { text, sentence: words, url, title, notedAt: now() };
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
    want: (term) => {
      const wanted = wantedOf(term);
      if (wanted === null) return;
      const [noted, removed] = [message('panelWantNoted', term.text), message('panelWantRemoved', term.text)];
      void note(
        (current) => withWanted(current, wanted),
        noted,
        (current) => withoutWanted(current, term.key),
        removed,
      );
    },
    stopWanting: ({ text }) => {
      const key = expressionKey(text);
      const before = notes.notes.value.wanted;
      const [removed, back] = [message('panelWantRemoved', text), message('panelWantBack', text)];
      // Back where it stood, not at the head of the list.
      const restore: Change = ({ wanted }) => ({
        wanted: before.filter(
          (each) => expressionKey(each.text) === key || wanted.some((kept) => kept.text === each.text),
        ),
      });
      void note((current) => withoutWanted(current, key), removed, restore, back);
    },
  };
}
