import type { ComponentChildren } from 'preact';
import { message } from '../../lib/locale/message.ts';

interface SelectionBarProps {
  /** How many are selected, in words. */
  readonly said: string;
  /** True where all that was found is selected. */
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onRemove: () => void;
  /** What else can be done with them. */
  readonly children?: ComponentChildren;
}

/** What can be done with the rows that are selected. */
export function SelectionBar({ said, all, onAll, onRemove, children }: SelectionBarProps) {
  return (
    <div class="selection-bar">
      <p role="status">{said}</p>
      {children}
      <button class="button" onClick={onRemove} type="button">
        {message('libRemove')}
      </button>
      {!all && (
        <button class="button-quiet" onClick={() => onAll(true)} type="button">
          {message('libSelectAll')}
        </button>
      )}
      <button class="button-quiet" onClick={() => onAll(false)} type="button">
        {message('libSelectNone')}
      </button>
    </div>
  );
}
