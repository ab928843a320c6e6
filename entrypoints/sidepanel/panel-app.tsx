import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { PanelView } from '../../components/panel/panel-view.tsx';
import type { OwnTermStore } from '../own-pages/own-term-store.ts';
import type { StudySwitch } from '../own-pages/study-switch.ts';
import type { PageStore } from '../popup/page-store.ts';
import type { createExcerptStore } from './excerpt-store.ts';
import type { NoteStore } from './note-store.ts';
import type { NoticeSignal } from './panel-actions.ts';
import type { TextStore } from './text-store.ts';

interface PanelAppProps {
  readonly store: PageStore;
  readonly texts: TextStore;
  readonly excerpts: ReturnType<typeof createExcerptStore>;
  readonly notes: NoteStore;
  readonly terms: OwnTermStore;
  readonly study: StudySwitch;
  readonly notice: NoticeSignal;
  readonly actions: PanelActions;
  /** Says what is wrong with the library; null until it is loaded. */
  readonly health: ReadonlySignal<ComponentType | null>;
}

/** The side panel's view, bound to its stores' signals. */
export function PanelApp({
  store,
  texts,
  excerpts,
  notes,
  terms,
  study,
  notice,
  actions,
  health,
}: PanelAppProps) {
  const { value: said } = store.notice;
  const { value: Health } = health;
  return (
    <PanelView
      actions={actions}
      excerpts={excerpts.onPage.value}
      banner={Health && <Health />}
      host={store.host.value}
      notes={notes.notes.value}
      notice={said === '' ? notice.value : { text: said, undo: null }}
      ownTerms={terms.own.value.terms}
      settings={store.settings.value}
      studied={study.studied.value}
      subject={store.subject.value}
      text={texts.text.value}
    />
  );
}
