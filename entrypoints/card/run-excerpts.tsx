import { effect, signal as newSignal } from '@preact/signals-core';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { failure } from '../../lib/outcome/result.ts';
import { excerptClicks } from '../../lib/page/excerpt-clicks.ts';
import { excerptDesk, excerptOf } from '../../lib/page/excerpt-desk.ts';
import { excerptEditing } from '../../lib/page/excerpt-editing.ts';
import { jumpToExcerpt } from '../../lib/page/excerpt-list.ts';
import { pageExcerpts } from '../../lib/page/excerpts.ts';
import { excerptsAtCaret } from '../../lib/page/excerpts-at.ts';
import { selectedText } from '../../lib/page/selected-text.ts';
import { watchSelection } from '../../lib/page/watch-selection.ts';
import type { RunExcerpts } from '../annotator/card-script.ts';
import { drawExcerpts } from './draw-excerpts.tsx';
import { excerptFocus } from './excerpt-focus.ts';
import { deskPorts, draftStore, excerptStore } from './excerpt-ports.ts';

/** Lets the reader save, change and find excerpts; see `RunExcerpts`. */
export const runExcerpts: RunExcerpts = (reading, place, first, signal) => {
  const { session, jumpTo } = reading;
  const { document } = session;
  const store = excerptStore(session);
  const drafts = draftStore(session);
  let asked: typeof first | null = first;
  const ask = async () => {
    const answer = asked ?? (await store.ask());
    asked = null;
    return answer;
  };
  const excerpts = pageExcerpts(session, { ...store, ask }, signal);
  const editing = excerptEditing(excerpts, drafts, document.defaultView ?? window, signal);
  const ports = deskPorts(() => place.ensureLayer().excerpts);
  const desk = excerptDesk(session, excerpts, editing, ports);
  const focus = excerptFocus(document, place.owns);
  const suggestions = newSignal<readonly string[]>([]);
  let waiting: string | null = null;

  function onKeyDown(event: KeyboardEvent): void {
    const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (editing.current.peek()) editing.close();
      else {
        focus.back();
        desk.close();
        desk.say(null);
      }
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isField) {
      void (event.shiftKey ? desk.redo() : desk.undo());
    } else return;
    event.preventDefault();
  }

  function openDraft(): void {
    const excerpt = excerptOf(session, waiting ?? undefined);
    if (!excerpt) return;
    desk.say(null);
    jumpToExcerpt(session, jumpTo, excerpt.id);
    desk.openExcerpts([excerpt.id]);
    void desk.write('note');
  }

  const frame = drawExcerpts(
    { session, desk, editing, suggestions, onKeyDown, onOpenDraft: openDraft },
    place,
    signal,
  );

  function focusToolbar(): void {
    const element = frame.peek();
    if (element?.matches('[role="toolbar"]')) focus.into(element, 'button[tabindex="0"]');
  }

  async function saveSelection(): Promise<void> {
    const selected = selectedText(session);
    if (selected) {
      desk.select(selected);
      await desk.mark(ports.lastMark.peek());
    } else if (desk.subject.peek() === null) {
      desk.openExcerpts(excerptsAtCaret(session).map(({ excerpt }) => excerpt.id));
    }
    if (desk.subject.peek()) focusToolbar();
    else desk.say({ key: 'nothingSelected', action: null });
  }

  async function remindOfDrafts(): Promise<void> {
    await excerpts.refresh();
    const ids = session.excerpts.peek().map(({ excerpt }) => excerpt.id);
    const left = ids.length > 0 ? await drafts.read(ids) : new Map();
    [waiting = null] = left.keys();
    if (waiting && !signal.aborted) desk.say({ key: 'excerptDraftWaiting', action: 'draft' });
  }

  // The dialog takes the focus when it opens; when it closes, what it was opened from has it again.
  let written: HTMLElement | null = null;
  const stopFocusing = effect(() => {
    const edited = editing.current.value;
    const element = frame.value;
    if (edited && element && element !== written && element.matches('[role="dialog"]')) {
      written = element;
      focus.into(element, edited.field === 'note' ? 'textarea' : 'input');
      void sendToBackground('tags.suggest', null).then((tags) => {
        if (tags.ok) suggestions.value = tags.value;
      });
    } else if (!edited && written && element !== written) {
      written = null;
      if (element) focusToolbar();
      else focus.back();
    }
  });

  watchSelection(session, place, desk.select, signal);
  excerptClicks(session, desk, place, signal);
  reading.excerptTools.value = {
    refresh: (canonicalUrls) => {
      if (canonicalUrls.includes(session.article.canonicalUrl)) void excerpts.refresh();
    },
    saveSelection: () => void saveSelection(),
    attach: async (id) => {
      const selected = selectedText(session);
      if (!selected) return failure('nothingSelected');
      const attached = await excerpts.attach(id, selected);
      if (attached.ok) desk.say({ key: 'excerptAttached', action: 'undo' });
      return attached;
    },
  };
  void remindOfDrafts();
  signal.addEventListener('abort', () => {
    stopFocusing();
    reading.excerptTools.value = null;
  });
};
