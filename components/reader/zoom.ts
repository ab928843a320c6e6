/** How large a page is shown: fitted to the pane, or so many CSS pixels a point. */
export type Zoom = 'page' | 'width' | number;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Scales that the buttons go through, CSS pixels a point (1/72 inch; 1.33 is the printed size). */
const steps: readonly number[] = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2, 2.5, 3, 4, 5.5];

/** CSS pixels a point at which a page is shown in a pane of this size. */
export function scaleOf(zoom: Zoom, page: Size, pane: Size): number {
  if (typeof zoom === 'number') return zoom;
  const byWidth = Math.max(pane.width, 1) / Math.max(page.width, 1);
  return zoom === 'width' ? byWidth : Math.min(byWidth, Math.max(pane.height, 1) / Math.max(page.height, 1));
}

/** The next larger or smaller scale; the same at either end. */
export function zoomed(scale: number, direction: 1 | -1): number {
  const near = 1.02;
  return direction > 0
    ? (steps.find((step) => step > scale * near) ?? scale)
    : (steps.findLast((step) => step < scale / near) ?? scale);
}
