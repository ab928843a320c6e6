import type { Surface } from './pointer.ts';
import { type SelectedText, selectedText } from './selected-text.ts';
import type { Session } from './session.ts';

/** A selection made by keyboard or by a finger's handles is settled when it rests this long, milliseconds. */
const rest = 350;
/** One made by mouse is settled when the button is up and a second click had its chance to widen it, milliseconds. */
const afterRelease = 60;

/**
 * Tells `listener` what is selected of the article whenever a selection has settled, and null as soon as there is
 * none. What was told before isn't told again. Runs until `signal` aborts.
 */
export function watchSelection(
  session: Session,
  surface: Pick<Surface, 'owns'>,
  listener: (selected: SelectedText | null) => void,
  signal: AbortSignal,
): void {
  const { document } = session;
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let isPressed = false;
  let timer = 0;
  let told = '';

  function tell(selected: SelectedText | null): void {
    const name = selected ? `${selected.span.start}-${selected.span.end}` : '';
    if (name === told) return;
    told = name;
    listener(selected);
  }

  function settle(delay: number): void {
    view?.clearTimeout(timer);
    timer = view?.setTimeout(() => tell(selectedText(session)), delay) ?? 0;
  }

  const listen = (type: string, run: (event: Event) => void): void =>
    document.addEventListener(type, run, { capture: true, passive: true, signal });

  listen('selectionchange', () => {
    view.clearTimeout(timer);
    if (document.getSelection()?.isCollapsed !== false) tell(null);
    else if (!isPressed) settle(rest);
  });
  listen('pointerdown', ({ target }) => {
    isPressed = !surface.owns(target);
  });
  for (const type of ['pointerup', 'pointercancel', 'dragend']) {
    listen(type, () => {
      if (isPressed) settle(afterRelease);
      isPressed = false;
    });
  }
  signal.addEventListener('abort', () => view.clearTimeout(timer));
}
