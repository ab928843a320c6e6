import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';

/** Renders a view into the document, again and again if asked to; cleared away after the test. */
export function stage(): { root: HTMLElement; show: (view: ComponentChild) => void } {
  const root = document.createElement('div');
  document.body.append(root);
  document.body.style.margin = '0';
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return { root, show: (view) => render(view, root) };
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All headings in order, each with its level: `1 东城词注`. */
export function outline(root: HTMLElement): string[] {
  return [...root.querySelectorAll('h1, h2, h3')].map(
    (heading) => `${heading.tagName.slice(1)} ${words(heading)}`,
  );
}

export function buttons(root: HTMLElement): HTMLButtonElement[] {
  return [...root.querySelectorAll('button')];
}

/** The button of this name: its `aria-label`, else its text. Throws where there is none. */
export function button(root: HTMLElement, name: string): HTMLButtonElement {
  const found = buttons(root).find((each) => (each.getAttribute('aria-label') ?? words(each)) === name);
  if (!found) throw new Error(`no button "${name}" among ${buttons(root).map(words).join(' | ')}`);
  return found;
}

/** The form control whose label says this. */
export function control(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('input')].find((input) =>
    [...(input.labels ?? [])].some((each) => words(each) === label),
  );
  if (!found) throw new Error(`no control "${label}"`);
  return found;
}

export function press(target: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

/** Puts text into an input the way typing does. */
export function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export function statusTexts(root: HTMLElement): string[] {
  return [...root.querySelectorAll('[role="status"]')].map(words).filter(Boolean);
}
