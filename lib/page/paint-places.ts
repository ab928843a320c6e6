import { effect } from '@preact/signals-core';
import { liveRange } from '../dom/client-rects.ts';
import type { HighlightName, PageHighlights } from '../dom/page-highlights.ts';
import { rangeOf } from '../dom/range-of.ts';
import { viewportIndex } from '../dom/viewport-index.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import type { Place, Session } from './session.ts';

/**
 * Places this far above and below the screen are registered too, in heights of the viewport. At rest few: a page
 * that changes all the time pays for each in every frame, so while it changes none. While it scrolls more, so that
 * none comes in unmarked.
 */
const margins = { restless: 0, resting: 0.1, scrolling: 0.5 };
/** A page that was not scrolled for this long rests, milliseconds. */
const resting = 300;
/** A page that grows goes on growing: where things stand is asked again at most this often, milliseconds. */
const settling = 150;

interface Painted {
  readonly range: StaticRange;
  readonly names: readonly HighlightName[];
}

/** What is painted. */
export interface Paintable<T extends Place> {
  /** All places in document order; read as signals. The same `match` says that a place is the same as before. */
  readonly places: () => readonly T[];
  /** The highlights of a place; none leaves it unpainted. */
  readonly namesOf: (place: T) => readonly HighlightName[];
}

/**
 * Paints stretches of the article. Every registered range costs in every frame that repaints anything, so only
 * what is near the viewport is registered, and given back when it leaves.
 */
export function paintPlaces<T extends Place>(
  { document, restless }: Pick<Session, 'document' | 'restless'>,
  { places, namesOf }: Paintable<T>,
  highlights: PageHighlights,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  const window: Window = view;
  const painted = new Map<Chunk<T>, readonly Painted[]>();
  let chunks: readonly Chunk<T>[] = [];
  const index = viewportIndex<Chunk<T>>(document.documentElement);
  let frame = 0;
  let timer = 0;
  let isScrolling = false;
  let calming = 0;

  function repaint(): void {
    frame = 0;
    const height = window.innerHeight;
    const margin = margins[isScrolling ? 'scrolling' : restless.peek() ? 'restless' : 'resting'];
    const near = new Set(index.between(-height * margin, height * (1 + margin)));
    for (const chunk of painted.keys()) if (!near.has(chunk)) unpaint(chunk);
    for (const chunk of near) if (!painted.has(chunk)) paint(chunk);
  }

  function paint(chunk: Chunk<T>): void {
    const ranges = chunk.flatMap(asPainted);
    for (const { range, names } of ranges) highlights.add(range, names);
    painted.set(chunk, ranges);
  }

  function unpaint(chunk: Chunk<T>): void {
    for (const { range, names } of painted.get(chunk) ?? []) highlights.remove(range, names);
    painted.delete(chunk);
  }

  function asPainted(place: T): Painted[] {
    const range = rangeOf(place.block, place.match.start, place.match.end);
    const names = namesOf(place);
    return range && names.length > 0 ? [{ range, names }] : [];
  }

  function schedule(): void {
    frame ||= window.requestAnimationFrame(repaint);
  }

  function remeasure(): void {
    window.clearTimeout(timer);
    timer = 0;
    index.show(chunks, chunkRects(chunks), restless.peek());
    schedule();
  }

  function settle(): void {
    timer ||= window.setTimeout(remeasure, settling);
  }

  const stop = effect(() => {
    chunks = chunksOf(places(), chunks);
    const current = new Set(chunks);
    for (const chunk of painted.keys()) if (!current.has(chunk)) unpaint(chunk);
    // A task of its own: finding and painting together would hold up a frame on a long article.
    window.clearTimeout(timer);
    timer = window.setTimeout(remeasure);
  });

  function rest(): void {
    isScrolling = false;
    schedule();
  }

  function onScroll({ target }: Event): void {
    isScrolling = true;
    window.clearTimeout(calming);
    calming = window.setTimeout(rest, resting);
    // A scroll inside the page moves some blocks against the others; the page's own scroll moves all alike.
    if (target === document) schedule();
    else remeasure();
  }

  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  // A window that only grows higher changes the size of no element, but shows more.
  window.addEventListener('resize', settle, { passive: true, signal });
  const resized = new ResizeObserver(settle);
  // A page that is written to grows in every frame, and the browser would go through its layout twice in each:
  // then what is read again says that something has moved. To be observed again tells of a size, too.
  const stopResizing = effect(() => {
    resized.disconnect();
    if (restless.value) return;
    resized.observe(document.documentElement);
    if (document.body) resized.observe(document.body);
  });
  signal.addEventListener('abort', () => {
    stop();
    stopResizing();
    resized.disconnect();
    window.clearTimeout(timer);
    window.clearTimeout(calming);
    window.cancelAnimationFrame(frame);
    highlights.clear();
  });
}

/**
 * How to ask where a chunk stands. Its element is asked where it holds nothing else: a range costs ten times
 * as much, which counts on a page of thousands of paragraphs.
 */
function chunkRects<T extends Place>(chunks: readonly Chunk<T>[]): (chunk: Chunk<T>) => DOMRect | null {
  const owners = new Map<Element, number>();
  for (const [first] of chunks) {
    if (first) owners.set(first.block.container, (owners.get(first.block.container) ?? 0) + 1);
  }
  return (chunk) => {
    const [first] = chunk;
    if (!first) return null;
    if (owners.get(first.block.container) === 1) return first.block.container.getBoundingClientRect();
    const end = Math.max(...chunk.map(({ match }) => match.end));
    const range = rangeOf(first.block, first.match.start, end);
    return range ? (liveRange(range)?.getBoundingClientRect() ?? null) : null;
  };
}
