import type { PageTerm } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { KeepStatus } from '../library/keep-status.tsx';
import type { Jumped } from '../page-terms/term-list.tsx';
import { ArticleTerms } from './article-terms.tsx';
import { OffNotice } from './off-notice.tsx';
import type { PageActions } from './page-actions.ts';
import { PageStatus } from './page-status.tsx';
import type { PageSubject } from './page-subject.ts';
import { whereOff } from './where-off.ts';

interface PageSectionProps {
  readonly subject: PageSubject;
  /** `location.hostname` of the page; null where it isn't known or there is none. */
  readonly host: string | null;
  readonly settings: Settings;
  readonly jumped: Jumped | null;
  readonly actions: PageActions;
  /** Opens a term's card. */
  readonly onOpen: (term: PageTerm) => void;
}

/** What a page is and which terms it has. */
export function PageSection({ subject, host, settings, jumped, actions, onOpen }: PageSectionProps) {
  const off = whereOff(settings, host, subject);
  const article =
    subject.kind === 'page' && subject.state.detection.type === 'article' ? subject.state : null;
  const offMatters = article !== null || subject.kind === 'silent';
  return (
    <>
      {!(off && subject.kind === 'silent') && <PageStatus actions={actions} host={host} subject={subject} />}
      {article && <KeepStatus kept={article.kept} onShowChanges={actions.showChanges} />}
      {off && offMatters && <OffNotice actions={actions} off={off} />}
      {!off && article && (
        <ArticleTerms jumped={jumped} onJump={actions.jump} onOpen={onOpen} state={article} />
      )}
    </>
  );
}
