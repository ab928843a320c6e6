import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type RowRange, rowAfterKey, rowsToDraw, scrollToReveal, windowRows } from './window-rows.ts';
import './windowed-list.css';

interface WindowedListProps {
  /** Accessible name. */
  readonly label: string;
  readonly count: number;
  /** False while more rows may come. */
  readonly complete: boolean;
  /** The one row that Tab reaches; the keys move on from it. */
  readonly current: number;
  /** Names a row among all rows; what is drawn for it stays its own when rows come and go. */
  readonly keyOf: (row: number) => string | number;
  /** Draws the inside of a row. Its first link is what the keys focus; only when `reachable` may Tab come to it. */
  readonly draw: (row: number, reachable: boolean) => ComponentChild;
  readonly onCurrent: (row: number) => void;
  /** Says which rows are drawn. */
  readonly onWindow: (range: RowRange) => void;
  /** A row that is edited in its place: it takes the height of three. */
  readonly tall?: number | null;
  /** Keys that don't move: selecting, deleting. Call `preventDefault` on those taken. */
  readonly onKey?: (event: KeyboardEvent, row: number) => void;
}

const tallRows = 3;

/**
 * A list of rows of one height, of which only those near the viewport are in the document; each says its place
 * among all (`aria-posinset`). It scrolls with the page. ↑ ↓ Home End PageUp PageDown move from row to row.
 */
export function WindowedList(props: WindowedListProps) {
  const { label, count, complete, current, keyOf, draw, onCurrent, onWindow, onKey } = props;
  const { tall = null } = props;
  const list = useRef<HTMLUListElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const rowHeight = useSignal(0);
  const range = useSignal<RowRange>({ first: 0, last: 0 });
  /** What in the list has the focus, as far as is known. */
  const focused = useRef<Element | null>(null);
  const moving = useRef(false);

  useEffect(() => {
    const look = (): void => {
      if (list.current === null || probe.current === null) return;
      rowHeight.value = probe.current.getBoundingClientRect().height;
      const { top } = list.current.getBoundingClientRect();
      const next = windowRows({ count, rowHeight: rowHeight.value, top, viewport: innerHeight });
      if (next.first !== range.value.first || next.last !== range.value.last) range.value = next;
    };
    look();
    const sizes = new ResizeObserver(look);
    for (const element of [list.current, probe.current]) if (element) sizes.observe(element);
    const gone = new AbortController();
    addEventListener('scroll', look, { signal: gone.signal, passive: true });
    addEventListener('resize', look, { signal: gone.signal });
    return () => {
      gone.abort();
      sizes.disconnect();
    };
  }, [count, range, rowHeight]);

  const { first, last } = range.value;
  useEffect(() => onWindow({ first, last }), [first, last, onWindow]);

  /**
   * After a key the new row takes the focus, and so does the one that stands where a focused one was taken away.
   * A row that still waits for its record has no link yet: it holds the focus itself until it has.
   */
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${current}"]`);
    const { activeElement: active } = document;
    const nowhere = active === document.body;
    const lost = nowhere && focused.current?.isConnected === false;
    if (nowhere && !lost) focused.current = null;
    if (!row || !(moving.current || lost || active === row)) return;
    const target = row.querySelector<HTMLElement>('a') ?? row;
    if (moving.current || lost) reveal(row);
    moving.current = false;
    if (target !== active) target.focus({ preventScroll: true });
  });

  /** Rows below a tall one stand lower; a list of others is drawn far enough beyond the viewport for that. */
  const heightUpTo = (row: number): number =>
    (row + (tall !== null && row > tall ? tallRows - 1 : 0)) * rowHeight.value;

  function move(event: KeyboardEvent): void {
    // What is written inside a row keeps its keys.
    if ((event.target as Element).closest('form')) return;
    const page = Math.max(1, Math.floor(innerHeight / (rowHeight.value || innerHeight)) - 2);
    const held = event.altKey || event.ctrlKey || event.metaKey;
    const next = held ? null : rowAfterKey(event.key, current, count, page);
    if (next !== null) {
      event.preventDefault();
      moving.current = true;
      onCurrent(next);
    }
    onKey?.(event, next ?? current);
  }

  return (
    <div class="windowed">
      <div aria-hidden="true" class="windowed-row windowed-probe" ref={probe} />
      <ul
        aria-label={label}
        class="windowed-list"
        onFocusIn={(event) => {
          focused.current = event.target as Element;
        }}
        onFocusOut={(event) => {
          if (event.relatedTarget !== null) focused.current = null;
        }}
        onKeyDown={move}
        ref={list}
        style={{ height: `${heightUpTo(count)}px` }}
      >
        {rowsToDraw(range.value, current, count).map((row) => (
          <li
            aria-posinset={row + 1}
            aria-setsize={complete ? count : -1}
            class="windowed-row"
            data-row={row}
            key={keyOf(row)}
            onFocusIn={() => row !== current && onCurrent(row)}
            style={{
              top: `${heightUpTo(row)}px`,
              ...(row === tall && { height: `${tallRows * rowHeight.value}px` }),
            }}
            tabIndex={-1}
          >
            {draw(row, row === current)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Scrolls the page until a row is free of what sticks to its upper edge. */
function reveal(row: HTMLElement): void {
  const { top, bottom } = row.getBoundingClientRect();
  const upper = Number.parseFloat(getComputedStyle(row).scrollMarginTop) || 0;
  scrollBy({ top: scrollToReveal({ top, bottom }, upper, innerHeight - 8), behavior: 'instant' });
}
