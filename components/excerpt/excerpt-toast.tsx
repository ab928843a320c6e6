import { message } from '../../lib/locale/message.ts';
import { LiveMessage } from '../controls/live-message.tsx';

export interface ExcerptToastProps {
  /** What came of the last action; empty where there is nothing to say. */
  readonly notice: string;
  /** What can be done about it; null where nothing can. */
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly onDismiss: () => void;
  /** True while the reader is at it: it must not go away then. */
  readonly onHold: (isHeld: boolean) => void;
}

/** Says what came of the last action, and takes it back. */
export function ExcerptToast({ notice, action, onDismiss, onHold }: ExcerptToastProps) {
  const isShown = notice !== '';
  return (
    // Pressing it leaves the page's selection as it is.
    <section
      class={isShown ? 'panel excerpt-toast' : 'unseen'}
      aria-label={message('excerptNotice')}
      onMouseDown={(event) => event.preventDefault()}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      <LiveMessage text={notice} />
      {isShown && action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
      {isShown && (
        <button type="button" class="plain" aria-label={message('close')} onClick={onDismiss}>
          ×
        </button>
      )}
    </section>
  );
}
