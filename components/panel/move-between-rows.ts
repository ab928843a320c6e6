import { nextRow } from '../page-terms/next-row.ts';

/**
 * Moves the focus between the rows (`data-row`) of the list that the event went through, by arrow keys, Home and
 * End. All rows stay reachable by Tab.
 */
export function moveBetweenRows(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { currentTarget: list, target } = event;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')].filter(
    (row) => row.offsetParent !== null,
  );
  const from = rows.indexOf(target);
  const to = from < 0 ? null : nextRow(event.key, from, rows.length);
  if (to === null) return;
  event.preventDefault();
  rows[to]?.focus();
}
