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
  const { clientWidth: width, clientHeight: height } = session.document.documentElement;
  if (width < measures.sheetBelow) return <Tooltip entry={entry} style={{}} sheet />;
  const viewport = { width, height: session.document.defaultView?.innerHeight ?? height };
  const place = placeBeside(
    line,
    line.left,
    Math.min(measures.tooltipWidth, width - measures.tooltipEdges),
    viewport,
  );
  const style = {
    left: `${place.left}px`,
    [place.side === 'above' ? 'bottom' : 'top']: `${place.offset}px`,
    'max-height': `${place.maxHeight}px`,
  };
  return <Tooltip entry={entry} style={style} sheet={false} />;
}
