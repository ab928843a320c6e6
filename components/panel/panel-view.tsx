import type { ComponentChildren } from 'preact';
import type { OwnTerm } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { TermNotes } from '../../lib/settings/term-notes.ts';
import { KeepSwitch } from '../controls/keep-switch.tsx';
import { LiveMessage } from '../controls/live-message.tsx';
import { KeepStatus } from '../library/keep-status.tsx';
import { OffNotice } from '../popup/off-notice.tsx';
import { PageStatus } from '../popup/page-status.tsx';
import type { PageSubject } from '../popup/page-subject.ts';
import { PageSwitches } from '../popup/page-switches.tsx';
import { whereOff } from '../popup/where-off.ts';
import type { ExcerptsOnPage } from './excerpts-on-page.ts';
import { OwnTermList } from './own-term-list.tsx';
import type { PanelActions, PanelNotice } from './panel-actions.ts';
import { PanelArticle, type ReadText } from './panel-article.tsx';
import { PanelSection } from './panel-section.tsx';
import '../controls/base.css';
import '../popup/popup.css';
import '../page-terms/term-list.css';
import './panel.css';

/** The library page has them all. */
const mostOwnShown = 20;

export interface PanelViewProps {
  readonly subject: PageSubject;
  /** `location.hostname` of the page; null where it isn't known or there is none. */
  readonly host: string | null;
  readonly settings: Settings;
  /** Null while the article is being read; a sentence key where it could not be. */
  readonly text: ReadText | string | null;
  /** Null where the page has none to speak of: no article, or marks are off. */
  readonly excerpts: ExcerptsOnPage | null;
  readonly notes: TermNotes;
  /** Newest first. */
  readonly ownTerms: readonly OwnTerm[];
  /** Concepts that the reader studies; null while that isn't known. */
  readonly studied: ReadonlySet<string> | null;
  readonly notice: PanelNotice;
  readonly actions: PanelActions;
  /** What is wrong with the library. */
  readonly banner?: ComponentChildren;
}

/** The side panel: what the page is, and an article's terms, expressions and figures with their sentences. */
export function PanelView(props: PanelViewProps) {
  const { subject, host, settings, text, excerpts, notes, ownTerms, notice, actions, banner } = props;
  const off = whereOff(settings, host, subject);
  const article =
    subject.kind === 'page' && subject.state.detection.type === 'article' ? subject.state : null;
  return (
    <div class="page-view" data-surface="panel">
      <header class="masthead">
        <h1>{message('extName')}</h1>
        <button class="button-quiet" onClick={actions.openLibrary} type="button">
          {message('panelOpenLibrary')}
        </button>
        <button class="button-quiet" onClick={actions.openOptions} type="button">
          {message('openOptions')}
        </button>
      </header>
      {banner}
      <main>
        {!(off && subject.kind === 'silent') && (
          <PageStatus actions={actions} host={host} subject={subject} />
        )}
        {article && <KeepStatus kept={article.kept} onShowChanges={actions.showChanges} />}
        {off && (article || subject.kind === 'silent') && <OffNotice actions={actions} off={off} />}
        {!off && article && text === null && <p class="hint">{message('stillLooking')}</p>}
        {!off && article && typeof text === 'string' && <p class="problem">{problemMessage(text)}</p>}
        {!off && article && text !== null && typeof text !== 'string' && (
          <PanelArticle
            actions={actions}
            excerpts={excerpts}
            notes={notes}
            problem={article.problem}
            studied={props.studied}
            text={text}
          />
        )}
        {ownTerms.length > 0 && (
          <PanelSection id="panel-own" title={message('panelOwn', String(ownTerms.length))}>
            <OwnTermList actions={actions} terms={ownTerms.slice(0, mostOwnShown)} />
          </PanelSection>
        )}
      </main>
      <footer>
        <div class="panel-notice">
          <LiveMessage text={notice.text} />
          {notice.undo && (
            <button class="button-quiet" onClick={notice.undo} type="button">
              {message('undo')}
            </button>
          )}
        </div>
        <PageSwitches actions={actions} host={host} settings={settings} subject={subject} />
        <KeepSwitch
          host={host}
          onKeepEverywhere={actions.keepEverywhere}
          onKeepSite={actions.keepSite}
          settings={settings}
        />
      </footer>
    </div>
  );
}
