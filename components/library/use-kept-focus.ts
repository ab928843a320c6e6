import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For an element (with `tabindex="-1"`) whose buttons come and go with a state: one that goes away with its press
 * leaves the focus to the element, not to nothing.
 */
export function useKeptFocus(state: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) element.current?.focus({ preventScroll: true });
  }, [state]);
  return element;
}
