import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { KeptState } from '../../lib/messaging/protocol.ts';
import './keep-status.css';

interface KeepStatusProps {
  /** Null where the page is no article. */
  readonly kept: KeptState | null;
  /** Shows what was changed in an article, by its number. */
  readonly onShowChanges: (no: number) => void;
}

/** One line: whether the article of a page is in the library, whether it has changed, or why it isn't there. */
export function KeepStatus({ kept, onShowChanges }: KeepStatusProps) {
  if (kept === null) return null;
  const changed = kept.state === 'kept' && kept.outcome === 'changed' ? kept : null;
  return (
    <p class="keep-status" data-state={kept.state}>
      <span>{sentence(kept)}</span>
      {changed && (
        <button class="button-quiet" onClick={() => onShowChanges(changed.no)} type="button">
          {message('showChanges')}
        </button>
      )}
    </p>
  );
}

function sentence(kept: KeptState): string {
  switch (kept.state) {
    case 'pending':
      return message('keptPending');
    case 'off':
      return message('keptOff');
    case 'private':
      return message('keptPrivate');
    case 'failed':
      return message('unkept', problemMessage(kept.problem));
    case 'kept':
      if (!kept.durable) return message('keptForNow');
      return message(kept.outcome === 'changed' ? 'keptChanged' : 'kept');
  }
}
