import { useState } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

export interface AdjustMenuProps {
  readonly known: boolean;
  readonly disabled: boolean;
  readonly onKnown: (known: boolean) => void;
  readonly onDisable: (disabled: boolean) => void;
}

/** What the reader can say of a concept, folded away: that they know it, or don't want it. */
export function AdjustMenu({ known, disabled, onKnown, onDisable }: AdjustMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button aria-expanded={open} class="plain" onClick={() => setOpen(!open)} type="button">
        {message('ownAdjust')}
      </button>
      {open && (
        <div class="adjust-choices">
          <button aria-pressed={known} onClick={() => onKnown(!known)} type="button">
            {message('ownKnown')}
          </button>
          <button onClick={() => onDisable(!disabled)} type="button">
            {message(disabled ? 'ownEnable' : 'ownDisable')}
          </button>
        </div>
      )}
    </>
  );
}
