import { message } from '../../lib/locale/message.ts';
import './lookup.css';

interface PopupWaysProps {
  /** Null where the browser can't open a side panel. */
  readonly onPanel: (() => void) | null;
  readonly onLibrary: () => void;
  readonly onReader: () => void;
  readonly onOptions: () => void;
}

/** The ways from the popup to everything that has more room. */
export function PopupWays({ onPanel, onLibrary, onReader, onOptions }: PopupWaysProps) {
  return (
    <nav aria-label={message('ways')} class="ways">
      {onPanel && (
        <button onClick={onPanel} type="button">
          {message('openPanel')}
        </button>
      )}
      <button onClick={onLibrary} type="button">
        {message('openLibrary')}
      </button>
      <button onClick={onReader} type="button">
        {message('openReader')}
      </button>
      <button onClick={onOptions} type="button">
        {message('openOptions')}
      </button>
    </nav>
  );
}
