import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

interface MoveButtonsProps {
  /** What is moved. */
  readonly name: string;
  /** Its place in its list, from 0, and how long that is. */
  readonly place: number;
  readonly count: number;
  /** One place up (-1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves something in its list. The button that was pressed keeps the focus wherever its row goes. */
export function MoveButtons({ name, place, count, onMove }: MoveButtonsProps) {
  const pressed = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) pressed.current?.focus({ preventScroll: true });
  });
  const button = (by: -1 | 1, sign: string, label: string) => {
    // Not `disabled`: at the end of the list the focus would be gone.
    const stuck = by < 0 ? place === 0 : place === count - 1;
    return (
      <button
        aria-disabled={stuck}
        aria-label={label}
        class="button-quiet move-button"
        onBlur={({ relatedTarget }) => {
          if (relatedTarget !== null) pressed.current = null;
        }}
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget;
          if (!stuck) onMove(by);
        }}
        title={label}
        type="button"
      >
        {sign}
      </button>
    );
  };
  return (
    <span class="move-buttons">
      {button(-1, '↑', message('gloUp', name))}
      {button(1, '↓', message('gloDown', name))}
    </span>
  );
}
