import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nextRow } from '../page-terms/next-row.ts';

interface RovingListProps {
  /** Any structure; its buttons and links are the rows, in document order. */
  readonly children: ComponentChildren;
}

/** Rows that are one Tab stop in all: arrow keys, Home and End move between them. */
export function RovingList({ children }: RovingListProps) {
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const all = rowsOf(list.current);
    reach(all, all.find((each) => each === document.activeElement) ?? all[0]);
  });

  useLayoutEffect(() => {
    const element = list.current;
    element?.addEventListener('keydown', move);
    return () => element?.removeEventListener('keydown', move);
  }, []);

  return (
    <div class="roving" ref={list}>
      {children}
    </div>
  );
}

function rowsOf(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('a, button') ?? [])];
}

/** Makes one row the Tab stop. */
function reach(rows: readonly HTMLElement[], reached: HTMLElement | undefined): void {
  for (const row of rows) row.tabIndex = row === reached ? 0 : -1;
}

function move(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.currentTarget instanceof Element)) return;
  const rows = rowsOf(event.currentTarget);
  const from = rows.findIndex((row) => row.matches(':focus'));
  const row = nextRow(event.key, from, rows.length);
  if (row === null) return;
  event.preventDefault();
  reach(rows, rows[row]);
  rows[row]?.focus();
}
