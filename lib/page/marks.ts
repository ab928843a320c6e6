import { effect } from '@preact/signals-core';
import { clientRectsOf, liveRange } from '../dom/client-rects.ts';
import { rangeOf } from '../dom/range-of.ts';
import type { TermHighlights } from '../dom/term-highlights.ts';
import type { MappedBlock } from '../dom/text-map.ts';
import { viewportIndex } from '../dom/viewport-index.ts';
import type { Level } from '../glossary/concept.ts';
import { marked, type Occurrence } from './occurrences.ts';
import type { Session } from './session.ts';

/** Terms this far above and below the screen are registered too, in heights of the viewport. */
const margin = 0.5;

interface Painted {
  readonly range: StaticRange;
  readonly level: Level;
}

/**
 * Paints the article's terms. Every registered range costs in every frame that repaints anything, so only
 * what is near the viewport is registered, and given back when it leaves.
 */
export function marks(session: Session, highlights: TermHighlights, signal: AbortSignal): void {
  const { document } = session;
  const view = document.defaultView;
  if (!view) return;
  const painted = new Map<MappedBlock, readonly Painted[]>();
  let byBlock = new Map<MappedBlock, Occurrence[]>();
  let index = viewportIndex<MappedBlock>([], blockRect, document.documentElement);
  let frame = 0;

  function repaint(): void {
    frame = 0;
    const room = (view?.innerHeight ?? 0) * margin;
    const near = new Set(index.between(-room, (view?.innerHeight ?? 0) + room));
    for (const block of painted.keys()) if (!near.has(block)) unpaint(block);
    for (const block of near) if (!painted.has(block)) paint(block);
  }

  function paint(block: MappedBlock): void {
    const ranges = (byBlock.get(block) ?? []).flatMap((found) => asPainted(session, found));
    for (const { range, level } of ranges) highlights.add(range, level);
    painted.set(block, ranges);
  }

  function unpaint(block: MappedBlock): void {
    for (const { range, level } of painted.get(block) ?? []) highlights.remove(range, level);
    painted.delete(block);
  }

  function schedule(): void {
    frame ||= view?.requestAnimationFrame(repaint) ?? 0;
  }

  function remeasure(): void {
    index.measure();
    schedule();
  }

  const stop = effect(() => {
    const shown = marked(session);
    const next = Map.groupBy(shown, ({ block }) => block);
    for (const [block, was] of byBlock) if (!same(was, next.get(block))) unpaint(block);
    byBlock = next;
    index = viewportIndex([...byBlock.keys()], blockRect, document.documentElement);
    repaint();
  });

  // A scroll inside the page moves some blocks against the others; the page's own scroll moves all alike.
  const onScroll = (event: Event): void => (event.target === document ? schedule() : remeasure());
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  view.addEventListener('resize', remeasure, { passive: true, signal });
  const resized = new ResizeObserver(remeasure);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  signal.addEventListener('abort', () => {
    stop();
    resized.disconnect();
    view.cancelAnimationFrame(frame);
    highlights.clear();
  });
}

function asPainted(session: Session, { block, match }: Occurrence): Painted[] {
  const range = rangeOf(block, match.start, match.end);
  const level = session.entries.get(match.conceptId)?.concept.level;
  return range && level ? [{ range, level }] : [];
}

function same(a: readonly Occurrence[], b: readonly Occurrence[] | undefined): boolean {
  return a.length === b?.length && a.every((one, at) => one.match === b[at]?.match);
}

function blockRect(block: MappedBlock): DOMRect | null {
  const range = rangeOf(block, 0, block.text.length);
  return range ? (liveRange(range)?.getBoundingClientRect() ?? null) : null;
}

/** The rectangles of one occurrence on the screen; empty where it isn't rendered or has gone. */
export function occurrenceRects({ block, match }: Occurrence): readonly DOMRect[] {
  const range = rangeOf(block, match.start, match.end);
  return range ? clientRectsOf(range) : [];
}
