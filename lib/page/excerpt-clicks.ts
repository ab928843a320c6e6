import { isEditable } from '../dom/editable.ts';
import type { ExcerptDesk } from './excerpt-desk.ts';
import { excerptsAt } from './excerpts-at.ts';
import type { Surface } from './pointer.ts';
import type { Session } from './session.ts';

/**
 * A click on a painted excerpt opens it; a press beside it, or Esc, closes what is open. Links, buttons and fields
 * of the page keep their clicks, and a selection is never taken for a click.
 */
export function excerptClicks(
  session: Session,
  desk: ExcerptDesk,
  surface: Pick<Surface, 'owns'>,
  signal: AbortSignal,
): void {
  const { document } = session;

  function onClick(event: MouseEvent): void {
    const { target, button, clientX, clientY } = event;
    if (button !== 0 || event.defaultPrevented || surface.owns(target) || !(target instanceof Element))
      return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isEditable(target) || target.closest('a[href], button, summary, label')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    desk.openExcerpts(excerptsAt(session, clientX, clientY).map(({ excerpt }) => excerpt.id));
  }

  document.addEventListener('click', onClick, { signal });
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!surface.owns(target) && desk.subject.peek()?.kind === 'excerpt') desk.close();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing && !surface.owns(event.target)) desk.close();
    },
    { signal },
  );
}
