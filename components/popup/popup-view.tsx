import { message } from '../../lib/locale/message.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import type { Jumped } from '../page-terms/term-list.tsx';
import { ArticleTerms } from './article-terms.tsx';
import { OffNotice } from './off-notice.tsx';
import type { PageActions } from './page-actions.ts';
import { PageStatus } from './page-status.tsx';
import type { PageSubject } from './page-subject.ts';
import { PageSwitches } from './page-switches.tsx';
import { whereOff } from './where-off.ts';
import '../controls/base.css';
import './popup.css';

export interface PopupViewProps {
  /** A popup has a size of its own, a panel fills its place. */
  readonly surface: 'popup' | 'panel';
  readonly subject: PageSubject;
  /** `location.hostname` of the page; null where it isn't known or there is none. */
  readonly host: string | null;
  readonly settings: Settings;
  readonly jumped: Jumped | null;
  /** Read out and shown: what came of the reader's last action. */
  readonly notice: string;
  readonly actions: PageActions;
}

/** What popup and side panel show of one page. */
export function PopupView({ surface, subject, host, settings, jumped, notice, actions }: PopupViewProps) {
  const off = whereOff(settings, host, subject);
  const article =
    subject.kind === 'page' && subject.state.detection.type === 'article' ? subject.state : null;
  const offMatters = article !== null || subject.kind === 'silent';
  return (
    <div class="page-view" data-surface={surface}>
      <header class="masthead">
        <h1>{message('extName')}</h1>
        {actions.openPanel && (
          <button class="button-quiet" onClick={actions.openPanel} type="button">
            {message('openPanel')}
          </button>
        )}
        <button class="button-quiet" onClick={actions.openOptions} type="button">
          {message('openOptions')}
        </button>
      </header>
      <main>
        {!(off && subject.kind === 'silent') && (
          <PageStatus actions={actions} host={host} subject={subject} />
        )}
        {off && offMatters && <OffNotice actions={actions} off={off} />}
        {!off && article && <ArticleTerms jumped={jumped} onJump={actions.jump} state={article} />}
      </main>
      <footer>
        <LiveMessage text={notice} />
        <PageSwitches actions={actions} host={host} settings={settings} subject={subject} />
      </footer>
    </div>
  );
}
