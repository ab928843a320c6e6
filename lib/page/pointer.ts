import { computed } from '@preact/signals-core';
import { isEditable } from '../dom/editable.ts';
import type { Explanation } from './explanation.ts';
import { type FindOccurrence, type Hit, occurrenceFinder } from './find-occurrence.ts';
import { type Box, onGracePath } from './grace-path.ts';
import { marked } from './occurrences.ts';
import type { Session } from './session.ts';

/** Where our own interface is, for telling "on the tooltip" from "on the page". */
export interface Surface {
  owns(target: EventTarget | null): boolean;
  /** The tooltip's box on the screen, null while it is closed. */
  tooltipBox(): Box | null;
}

/** A pointer that has left the term may rest this long off the path to the tooltip, milliseconds. */
const grace = 120;
/** A press that moved further than this is a drag, CSS pixels. */
const clickSlack = 5;

/** Hovering opens the tooltip, a click or tap on a term pins it into the card. */
export function pointer(
  session: Session,
  explanation: Explanation,
  surface: Surface,
  signal: AbortSignal,
): void {
  const { document } = session;
  const view = document.defaultView;
  if (!view) return;
  const finder = computed<FindOccurrence>(() => occurrenceFinder(document, marked(session)));
  let opening = 0;
  let closing = 0;
  let frame = 0;
  let candidate: Hit | null = null;
  let composing = false;
  let pressedAt: { x: number; y: number } | null = null;

  const stopTimers = (): void => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(opening);
    view.clearTimeout(closing);
    opening = 0;
    closing = 0;
    candidate = null;
  };

  function hitAt(x: number, y: number, target: EventTarget | null): Hit | null {
    if (composing || !(target instanceof Node) || isEditable(target)) return null;
    return finder.value(x, y);
  }

  function onRest(hit: Hit): void {
    const now = explanation.current.value;
    if (now.kind === 'tooltip' && now.occurrence.match === hit.occurrence.match && now.by === 'pointer') {
      view?.clearTimeout(closing);
      closing = 0;
      return;
    }
    if (candidate?.occurrence.match === hit.occurrence.match) return;
    stopTimers();
    candidate = hit;
    opening =
      view?.setTimeout(() => {
        const fresh = candidate;
        candidate = null;
        // What the reader has pinned since, by click or key, stays.
        if (fresh && explanation.current.value.kind !== 'card')
          explanation.show(fresh.occurrence, 'pointer', fresh.line);
      }, session.settings.value.hoverDelay) ?? 0;
  }

  function onLeft(x: number, y: number): void {
    view?.clearTimeout(opening);
    candidate = null;
    const now = explanation.current.value;
    if (now.kind !== 'tooltip' || now.by !== 'pointer') return;
    const box = surface.tooltipBox();
    const onPath = box !== null && onGracePath({ x, y }, now.line, box);
    if (onPath) {
      view?.clearTimeout(closing);
      closing = 0;
    }
    // On the path a pointer may take its time, but not forever: one that stops there has left.
    const leave = (): void => {
      if (explanation.current.value === now) explanation.close();
    };
    closing ||= view?.setTimeout(leave, onPath ? grace * 5 : grace) ?? 0;
  }

  function look(x: number, y: number, target: EventTarget | null): void {
    if (surface.owns(target)) {
      stopTimers();
      return;
    }
    if (explanation.current.value.kind === 'card' || !session.settings.value.tooltip) return;
    const hit = hitAt(x, y, target);
    if (hit) onRest(hit);
    else onLeft(x, y);
  }

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const target = event.composedPath()[0] ?? event.target;
      view.cancelAnimationFrame(frame);
      frame = view.requestAnimationFrame(() => look(event.clientX, event.clientY, target));
    },
    { passive: true, signal },
  );
  for (const [type, on] of [
    ['compositionstart', true],
    ['compositionend', false],
  ] as const) {
    document.addEventListener(
      type,
      () => {
        composing = on;
      },
      { capture: true, passive: true, signal },
    );
  }
  document.documentElement.addEventListener('pointerleave', () => onLeft(-1, -1), { passive: true, signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (surface.owns(event.target)) return;
      stopTimers();
      pressedAt = { x: event.clientX, y: event.clientY };
      if (explanation.current.value.kind === 'tooltip') explanation.close();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.defaultPrevented || surface.owns(event.target)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!pressedAt || Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > clickSlack)
        return;
      if (!(event.target instanceof Element) || event.target.closest('a[href], button, summary, label'))
        return;
      if (document.getSelection()?.isCollapsed === false) return;
      const hit = hitAt(event.clientX, event.clientY, event.target);
      if (hit) explanation.pin(hit.occurrence);
    },
    { signal },
  );
  signal.addEventListener('abort', stopTimers);
}
