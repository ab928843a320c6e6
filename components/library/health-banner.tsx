import type { HealthNotice, NoticeAction } from '../../lib/library/library-health.ts';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { sayBytes } from './say-bytes.ts';
import './health-banner.css';

interface HealthBannerProps {
  readonly notices: readonly HealthNotice[];
  /** What can be done from this page; the others get no button. */
  readonly can: readonly NoticeAction[];
  readonly onAction: (action: NoticeAction, notice: HealthNotice['key']) => void;
}

const labels: Readonly<Record<NoticeAction, MessageKey>> = {
  storage: 'healthShowStorage',
  library: 'healthShowLibrary',
  restore: 'healthRestore',
  backup: 'healthBackUp',
  dismiss: 'healthDismiss',
};

/**
 * What the reader should know of the library's state. Always in the document, because a live region that appears
 * with its text is not read.
 */
export function HealthBanner({ notices, can, onAction }: HealthBannerProps) {
  return (
    <div class="health" role="status">
      {notices.map((notice) => (
        <div class="health-notice" data-key={notice.key} key={notice.key}>
          <p>{sentence(notice)}</p>
          {notice.actions
            .filter((action) => can.includes(action))
            .map((action) => (
              <button
                class="button-quiet"
                key={action}
                onClick={() => onAction(action, notice.key)}
                type="button"
              >
                {message(labels[action])}
              </button>
            ))}
        </div>
      ))}
    </div>
  );
}

function sentence({ key, values }: HealthNotice): string {
  switch (key) {
    case 'healthMemory':
      return message('healthMemory');
    case 'healthLost':
      return values.excerpts
        ? message('healthLostExcerpts', String(values.articles ?? 0), String(values.excerpts))
        : message('healthLost', String(values.articles ?? 0));
    case 'healthUnkept':
      return message('healthUnkept', problemMessage(values.problem ?? ''));
    case 'healthNearlyFull':
      return message('healthNearlyFull', sayBytes(values.usage ?? 0), sayBytes(values.quota ?? 0));
    case 'healthNoBackup':
      return message('healthNoBackup', String(values.days ?? 0));
  }
}
