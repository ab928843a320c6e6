import { message } from '../../lib/locale/message.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import { daysLeft } from './bin-days.ts';
import { sayDay } from './say-date.ts';

interface BinRowProps {
  /** Null where the record can't be read. */
  readonly head: KeptArticle | null;
  readonly href: string;
  readonly reachable: boolean;
  readonly now: number;
  readonly onRestore: () => void;
  readonly onErase: () => void;
}

/** One article in the bin. */
export function BinRow({ head, href, reachable, now, onRestore, onErase }: BinRowProps) {
  const tabIndex = reachable ? 0 : -1;
  const title = head?.title || message('libUntitled');
  const deletedAt = head?.deletedAt ?? now;
  return (
    <div class="article-row bin-row">
      <div class="row-text">
        <a class="row-title" dir="auto" href={href} lang="zh-CN" tabIndex={tabIndex}>
          {head ? title : message('libRowUnreadable')}
        </a>
        <p class="row-facts">
          {head?.source && <bdi lang="zh-CN">{head.source}</bdi>}
          <span>{message('libDeletedOn', sayDay(deletedAt))}</span>
          <span>{message('libDaysLeft', String(daysLeft(deletedAt, now)))}</span>
        </p>
      </div>
      {head && (
        <div class="bin-buttons">
          <button
            aria-label={message('libRestoreThis', title)}
            class="button-quiet"
            onClick={onRestore}
            tabIndex={tabIndex}
            type="button"
          >
            {message('libRestore')}
          </button>
          <button
            aria-label={message('libEraseThis', title)}
            class="button-quiet"
            onClick={onErase}
            tabIndex={tabIndex}
            type="button"
          >
            {message('libErase')}
          </button>
        </div>
      )}
    </div>
  );
}
