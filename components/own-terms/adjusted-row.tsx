import type { Adjustment } from '../../lib/glossary/own-term.ts';
import { message } from '../../lib/locale/message.ts';

interface AdjustedRowProps {
  readonly adjustment: Adjustment;
  /** False where the glossary has the concept no more: what was said of it stays. */
  readonly exists: boolean;
  readonly href: string;
  readonly onAdjust: (change: Partial<Adjustment>) => void;
}

/** What the reader has said of one entry, and ways to take it back. */
export function AdjustedRow({ adjustment, exists, href, onAdjust }: AdjustedRowProps) {
  const { conceptId, label, note, known, disabled } = adjustment;
  const name = label || conceptId;
  return (
    <>
      <div class="own-row-head">
        <h3 lang="zh-CN">{exists ? <a href={href}>{name}</a> : name}</h3>
        <button
          aria-label={`${name}: ${message('ownKnown')}`}
          aria-pressed={known}
          class="button-quiet"
          onClick={() => onAdjust({ known: !known })}
          type="button"
        >
          {message('ownKnown')}
        </button>
        <button
          aria-label={`${name}: ${message(disabled ? 'ownEnable' : 'ownDisable')}`}
          class="button-quiet"
          onClick={() => onAdjust({ disabled: !disabled })}
          type="button"
        >
          {message(disabled ? 'ownEnable' : 'ownDisable')}
        </button>
      </div>
      {!exists && !disabled && <p class="own-said">{message('ownGone')}</p>}
      {note !== '' && <p class="own-note">{note}</p>}
    </>
  );
}
