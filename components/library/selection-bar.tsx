import { message } from '../../lib/locale/message.ts';

interface SelectionBarProps {
  readonly count: number;
  /** True where every article found is selected. */
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onRemove: () => void;
}

/** What can be done with the articles that are selected. */
export function SelectionBar({ count, all, onAll, onRemove }: SelectionBarProps) {
  return (
    <div class="selection-bar">
      <p role="status">{message('libSelected', String(count))}</p>
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
