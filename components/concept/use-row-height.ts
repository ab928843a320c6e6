import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Heights in pixels of a list's view and of one of its rows, as its element `.kwic-probe` has it; kept up to date. */
export function useRowHeight(frame: RefObject<HTMLElement | null>): { rowHeight: number; height: number } {
  const rowHeight = useSignal(0);
  const height = useSignal(0);
  useLayoutEffect(() => {
    const view = frame.current;
    const probe = view?.querySelector('.kwic-probe');
    if (!view || !probe) return;
    const measure = (): void => {
      rowHeight.value = probe.getBoundingClientRect().height;
      height.value = view.clientHeight;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    observer.observe(probe);
    return () => observer.disconnect();
  }, [frame, rowHeight, height]);
  return { rowHeight: rowHeight.value, height: height.value };
}
