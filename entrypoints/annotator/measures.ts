/** Sizes that placing must know and the stylesheet sets (components/explanation.css), CSS pixels. */
export const measures = {
  /** Under this window width tooltip and card are sheets at the bottom. */
  sheetBelow: 600,
  /** Widest a tooltip gets, and what it leaves free of the window's width. */
  tooltipWidth: 420,
  tooltipEdges: 16,
  /** Widest a card gets with its margins. */
  cardRoom: 432,
} as const;
