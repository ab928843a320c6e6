import { useSignal } from '@preact/signals';
import { pointForKey } from './point-for-key.ts';

/** The points of a chart as one Tab stop. */
export interface Points {
  /** The point that is pointed at, else the one that was focused last; null before. */
  readonly shown: number | null;
  /** For the element that holds the points. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What a point's element needs. */
  readonly pointProps: (at: number) => {
    readonly 'data-point': number;
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
  };
}

/** Arrow, Home and End keys go from point to point; pointing at one shows it as long as it lasts. */
export function usePoints(count: number): Points {
  const focused = useSignal<number | null>(null);
  const pointed = useSignal<number | null>(null);
  const reachable = (): number => Math.min(focused.value ?? count - 1, count - 1);

  function onKeyDown(event: KeyboardEvent): void {
    const point = pointForKey(event.key, reachable(), count);
    if (point === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    (event.currentTarget as Element).querySelector<HTMLElement>(`[data-point="${point}"]`)?.focus();
  }

  return {
    shown: pointed.value ?? focused.value,
    onKeyDown,
    pointProps: (at) => ({
      'data-point': at,
      tabIndex: at === reachable() ? 0 : -1,
      onFocus: () => {
        focused.value = at;
      },
      onPointerEnter: () => {
        pointed.value = at;
      },
      onPointerLeave: () => {
        pointed.value = null;
      },
    }),
  };
}
