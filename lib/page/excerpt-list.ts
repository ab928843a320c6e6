import type { PageExcerpt } from '../messaging/protocol.ts';
import type { JumpTo } from './jump.ts';
import type { PlacedExcerpt, Session } from './session.ts';

/** The excerpts of the article as plain data, in the order of their places, orphans last. */
export function excerptList({ excerpts }: Session): PageExcerpt[] {
  return excerpts.value.map(({ excerpt, anchoring }) => ({
    excerpt,
    outcome: anchoring.outcome,
    reason: anchoring.outcome === 'orphaned' ? anchoring.reason : null,
    span: anchoring.outcome === 'orphaned' ? null : anchoring.span,
    exact: anchoring.outcome === 'anchored' || (anchoring.outcome === 'shifted' && anchoring.exact),
  }));
}

/** Brings an excerpt onto the screen and flashes it; false where it stands nowhere. */
export function jumpToExcerpt({ excerpts }: Session, jumpTo: JumpTo, id: string): boolean {
  const [first, ...rest] =
    excerpts.value.find(({ excerpt }: PlacedExcerpt) => excerpt.id === id)?.places ?? [];
  if (!first) return false;
  jumpTo(first, rest);
  return true;
}
