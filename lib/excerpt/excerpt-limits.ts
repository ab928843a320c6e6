import type { Excerpt } from './excerpt.ts';

/** Most UTF-16 units that each part of an excerpt may have. */
export const excerptLimits = {
  quote: 20_000,
  /** The quote with the breaks and spaces of the page. */
  printed: 40_000,
  /** What stands before or after the quote. */
  around: 1_000,
  note: 20_000,
  context: 60_000,
} as const;

/** Whether what was selected is short enough to be kept. Shapes are checked where they come in: excerpt-shape.ts. */
export function isShortEnough({ target, printed, context }: Excerpt): boolean {
  return (
    target.quote.exact.length <= excerptLimits.quote &&
    printed.length <= excerptLimits.printed &&
    context.length <= excerptLimits.context
  );
}
