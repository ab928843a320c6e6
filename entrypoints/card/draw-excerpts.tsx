import { effect, signal as newSignal, type Signal } from '@preact/signals-core';
import { render } from 'preact';
import excerptCss from '../../components/excerpt/excerpt.css?inline';
import { pageTheme } from '../../lib/dom/page-theme.ts';
import { type ExcerptDesk, placesOfSubject, type Subject } from '../../lib/page/excerpt-desk.ts';
import type { ExcerptEditing } from '../../lib/page/excerpt-editing.ts';
import { occurrenceRects } from '../../lib/page/marks.ts';
import { placeToolbar } from '../../lib/page/place-toolbar.ts';
import type { Place, Session } from '../../lib/page/session.ts';
import type { ExcerptPlace } from '../annotator/card-script.ts';
import type { Layer } from '../annotator/interface-layer.ts';
import { ExcerptView } from './excerpt-view.tsx';
import { mirror } from './mirror.ts';

/** A notice that nobody looks at goes away after this long, milliseconds. */
const noticeTime = 12_000;
/** The toolbar of an excerpt goes away when the mouse has left it for this long, milliseconds: it covers text. */
const leaveTime = 1_000;

export interface ExcerptDrawing {
  readonly session: Session;
  readonly desk: ExcerptDesk;
  readonly editing: ExcerptEditing;
  readonly suggestions: Signal<readonly string[]>;
  /** Handles keys pressed inside our interface. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpenDraft: () => void;
}

/**
 * Draws toolbar, editor and notice until `signal` aborts. Gives the element of the toolbar or editor as a signal.
 */
export function drawExcerpts(
  drawing: ExcerptDrawing,
  place: ExcerptPlace,
  signal: AbortSignal,
): Signal<HTMLElement | null> {
  const { session, desk, editing, suggestions } = drawing;
  const { document } = session;
  const view = document.defaultView ?? window;
  const frame = newSignal<HTMLElement | null>(null);
  const held = newSignal(false);
  const excerpts = mirror(session.excerpts, signal);
  let drawn: Layer | null = null;
  let wasOpen = false;
  let moving = 0;
  let leaving = 0;
  let standing: readonly Place[] = [];

  function layerNow(): Layer {
    const layer = place.ensureLayer();
    if (layer === drawn) return layer;
    if (drawn) render(null, drawn.excerpts);
    layer.host.addStyles(excerptCss);
    layer.excerpts.addEventListener('keydown', drawing.onKeyDown, { signal });
    // What is typed here is none of the page's business.
    for (const type of ['keydown', 'keypress', 'keyup'])
      layer.excerpts.addEventListener(type, (event) => event.stopPropagation(), { signal });
    drawn = layer;
    return layer;
  }

  const subjectNow = (): Subject | null => {
    const edited = editing.current.peek();
    return edited ? { kind: 'excerpt', id: edited.excerpt.id, among: [] } : desk.subject.peek();
  };

  function onHover(isOver: boolean): void {
    view.clearTimeout(leaving);
    const close = (): void => {
      const hasFocus = frame.peek()?.matches(':focus-within');
      if (!hasFocus && desk.subject.peek()?.kind === 'excerpt') desk.close();
    };
    if (!isOver) leaving = view.setTimeout(close, leaveTime);
  }

  /** `isMoved`: true where the page has moved under it. What was just saved has its toolbar where it was pressed. */
  function position(isMoved: boolean): void {
    const element = frame.peek();
    const subject = subjectNow();
    if (!element || !subject) return;
    const places = placesOfSubject(session, subject);
    const { clientWidth: width } = document.documentElement;
    const isInside = element.style.top !== '' && element.getBoundingClientRect().right <= width;
    const stays = !isMoved && places === standing && isInside;
    standing = places;
    if (stays) return;
    const lines = places.flatMap(occurrenceRects);
    const isBackward = subject.kind === 'selection' && subject.selected.isBackward;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const at = placeToolbar(lines, isBackward, size, { width, height: view.innerHeight });
    // Somebody who writes goes on doing so while the excerpt is scrolled away.
    element.style.visibility = at || editing.current.peek() ? 'visible' : 'hidden';
    if (!at && element.style.top !== '') return;
    element.style.left = `${at?.left ?? 8}px`;
    element.style.top = `${at?.top ?? 8}px`;
  }

  const stopDrawing = effect(() => {
    const isOpen = [desk.subject, editing.current, desk.said, desk.problem].some(
      ({ value }) => value !== null,
    );
    void excerpts.value;
    const suggested = suggestions.value;
    if (!drawn && !isOpen) return;
    const layer = layerNow();
    if (isOpen && !wasOpen) layer.host.raise();
    wasOpen = isOpen;
    const subject = subjectNow();
    const [first] = subject ? placesOfSubject(session, subject) : [];
    if (first) layer.host.element.dataset.theme = pageTheme(first.block.container);
    const { onOpenDraft } = drawing;
    const focused = (layer.excerpts.getRootNode() as ShadowRoot).activeElement;
    const hadFocus = layer.excerpts.contains(focused);
    const onHold = (isHeld: boolean): void => {
      held.value = isHeld;
    };
    render(
      <ExcerptView
        {...{ session, desk, editing, onOpenDraft, onHold, onHover }}
        suggestions={suggested}
        frame={(element) => {
          frame.value = element;
        }}
      />,
      layer.excerpts,
    );
    position(false);
    // A button that is gone with what it did takes the focus with it, and the reader's keys would go to the page.
    if (hadFocus && !focused?.isConnected) focusWhatIsLeft(layer.excerpts);
  });

  const stopTiming = effect(() => {
    if ((!desk.said.value && !desk.problem.value) || held.value) return;
    const timer = view.setTimeout(() => desk.say(null), noticeTime);
    return () => view.clearTimeout(timer);
  });

  const move = (): void => {
    moving ||= view.requestAnimationFrame(() => {
      moving = 0;
      position(true);
    });
  };
  document.addEventListener('scroll', move, { capture: true, passive: true, signal });
  view.addEventListener('resize', move, { passive: true, signal });
  signal.addEventListener('abort', () => {
    for (const stop of [stopDrawing, stopTiming]) stop();
    view.cancelAnimationFrame(moving);
    view.clearTimeout(leaving);
    if (drawn) render(null, drawn.excerpts);
  });
  return frame;
}

function focusWhatIsLeft(mount: HTMLElement): void {
  const [left] = ['textarea', '[role="toolbar"] button[tabindex="0"]', 'button'].flatMap(
    (selector) => mount.querySelector<HTMLElement>(selector) ?? [],
  );
  left?.focus({ preventScroll: true });
}
