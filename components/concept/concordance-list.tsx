import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { ConceptActions, ConceptLinks, ConcordanceState } from './concept-state.ts';
import { ConcordanceLine } from './concordance-line.tsx';
import { rowForKey } from './row-for-key.ts';
import { createRowSlots } from './row-slots.ts';
import { useRowHeight } from './use-row-height.ts';
import { firstRow, windowOf } from './window-of.ts';

interface ConcordanceListProps {
  readonly concordance: ConcordanceState;
  readonly links: ConceptLinks;
  readonly onShow: ConceptActions['show'];
  readonly onLeave: ConceptActions['leave'];
}

/**
 * All lines of a concordance, of which only those near the eye are in the document. One Tab stop; arrows, Page,
 * Home and End keys move on from it.
 */
export function ConcordanceList({ concordance, links, onShow, onLeave }: ConcordanceListProps) {
  const { rows, articles, list } = concordance;
  const { id, items, grouped, startAt } = list;
  const frame = useRef<HTMLDivElement>(null);
  const { rowHeight, height } = useRowHeight(frame);
  const first = useSignal(0);
  const current = useSignal(Math.floor(startAt));
  const topRow = useRef(startAt);
  const wantsFocus = useRef(false);
  const slotsOf = useRef(createRowSlots());
  const { start, end } = windowOf(first.value, height, rowHeight, items.length);

  useLayoutEffect(() => onShow(items.slice(start, end)), [start, end, items, onShow]);
  useLayoutEffect(() => {
    frame.current?.scrollTo(0, topRow.current * rowHeight);
  }, [rowHeight]);
  // Asked of the frame itself: what scrolled last may not have been told yet.
  useLayoutEffect(
    () => () => onLeave(id, frame.current ? frame.current.scrollTop / rowHeight : topRow.current),
    [id, onLeave, rowHeight],
  );
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    frame.current
      ?.querySelector<HTMLElement>(`[data-row="${current.value}"] a`)
      ?.focus({ preventScroll: true });
  });

  function move(event: KeyboardEvent): void {
    const view = frame.current;
    if (!view || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const row = rowForKey(event.key, current.value, items.length, page);
    if (row === null) return;
    event.preventDefault();
    const top = row * rowHeight;
    view.scrollTop = Math.max(Math.min(view.scrollTop, top), top + rowHeight - view.clientHeight);
    wantsFocus.current = true;
    current.value = row;
  }

  // The line that has the focus stays, or scrolling would lose it.
  const kept = Math.min(current.value, items.length - 1);
  const shown = Array.from({ length: end - start }, (_, at) => start + at);
  if (kept >= 0 && (kept < start || kept >= end)) shown.push(kept);
  const slots = slotsOf.current(shown);

  return (
    <div
      class="kwic"
      onScroll={({ currentTarget }) => {
        topRow.current = currentTarget.scrollTop / rowHeight;
        first.value = firstRow(currentTarget.scrollTop, rowHeight);
      }}
      ref={frame}
    >
      <div aria-hidden="true" class="kwic-probe" />
      <ul
        aria-label={message('kwicList')}
        class="kwic-lines"
        onFocusCapture={({ target }) => {
          const row = (target as Element).closest('[data-row]')?.getAttribute('data-row');
          if (row) current.value = Number(row);
        }}
        onKeyDown={move}
        style={{ height: `${items.length * rowHeight}px` }}
      >
        {shown.map((at) => {
          const item = items[at];
          if (!item) return null;
          const no = item.kind === 'article' ? item.use.no : item.ref.no;
          const own = rows.get(no);
          return (
            <ConcordanceLine
              article={articles.get(no)}
              at={at}
              count={items.length}
              dated={!grouped}
              height={rowHeight}
              item={item}
              key={slots.get(at)}
              links={links}
              reachable={at === kept}
              row={item.kind === 'row' ? own && (own[item.ref.index] ?? null) : null}
            />
          );
        })}
      </ul>
    </div>
  );
}
