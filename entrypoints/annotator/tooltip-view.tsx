import { Tooltip } from '../../components/tooltip/tooltip.tsx';
import type { Explained } from '../../lib/page/explanation.ts';
import type { Reading } from '../../lib/page/page.ts';
import { placeBeside } from '../../lib/page/place-beside.ts';
import { measures } from './measures.ts';

interface TooltipViewProps {
  readonly reading: Reading;
  readonly tooltip: Extract<Explained, { kind: 'tooltip' }>;
}

export function TooltipView({ reading: { session }, tooltip: { occurrence, line } }: TooltipViewProps) {
  const entry = session.entries.get(occurrence.match.conceptId);
  if (!entry) return null;
  const { clientWidth: width, clientHeight } = session.document.documentElement;
  const height = session.document.defaultView?.innerHeight ?? clientHeight;
  const isSheet = width < measures.sheetBelow;
  const boxWidth = isSheet ? width : Math.min(measures.tooltipWidth, width - measures.tooltipEdges);
  const place = placeBeside(line, line.left, boxWidth, { width, height });
  const maxHeight = { 'max-height': `${place.maxHeight}px` };
  if (isSheet) return <Tooltip entry={entry} style={maxHeight} sheet={place.side} />;
  const style = {
    ...maxHeight,
    left: `${place.left}px`,
    [place.side === 'above' ? 'bottom' : 'top']: `${place.offset}px`,
  };
  return <Tooltip entry={entry} style={style} sheet={null} />;
}
