/**
 * Before the list item of a button goes: moves the focus to the same button of the item after it, or before it, or
 * else to the heading of the section, so that it isn't lost.
 */
export function focusBeside(button: HTMLButtonElement): void {
  const item = button.closest('li');
  const place = item ? [...item.querySelectorAll('button')].indexOf(button) : -1;
  const beside = [item?.nextElementSibling, item?.previousElementSibling];
  const same = beside
    .map((each) => each?.querySelectorAll('button')[place])
    .find((each) => each !== undefined);
  const heading = button.closest('section')?.querySelector<HTMLElement>('h2');
  (same ?? heading)?.focus();
}
