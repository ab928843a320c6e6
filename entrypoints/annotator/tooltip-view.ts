import { tooltipElement } from '../../components/tooltip/tooltip.ts';
import type { Explained } from '../../lib/page/explanation.ts';
import type { Reading } from '../../lib/page/page.ts';
import { placeBeside } from '../../lib/page/place-beside.ts';
import { measures } from './measures.ts';

/** The tooltip of a term at its place beside the line; null where the term's entry isn't known. */
export function tooltipView(
  { session }: Reading,
  { occurrence, line }: Extract<Explained, { kind: 'tooltip' }>,
): HTMLElement | null {
  const entry = session.entries.get(occurrence.match.conceptId);
  if (!entry) return null;
  const { document } = session;
  const { clientWidth: width, clientHeight } = document.documentElement;
  const height = document.defaultView?.innerHeight ?? clientHeight;
  const isSheet = width < measures.sheetBelow;
  const boxWidth = isSheet ? width : Math.min(measures.tooltipWidth, width - measures.tooltipEdges);
  const place = placeBeside(line, line.left, boxWidth, { width, height });
  const level = session.settings.value.readingLevel;
  const maxHeight = { 'max-height': `${place.maxHeight}px` };
  if (isSheet) return tooltipElement(document, { entry, style: maxHeight, sheet: place.side, level });
  const style = {
    ...maxHeight,
    left: `${place.left}px`,
    [place.side === 'above' ? 'bottom' : 'top']: `${place.offset}px`,
  };
  return tooltipElement(document, { entry, style, sheet: null, level });
}
