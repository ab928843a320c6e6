import type { Anchoring } from '../anchoring/anchoring.ts';
import type { Excerpt } from '../excerpt/excerpt.ts';
import { placesOf, spanOf } from './canonical-text.ts';
import type { ArticlePart } from './read-article.ts';
import type { PlacedExcerpt } from './session.ts';

/**
 * The excerpts that stood in parts which are all still there, one after the other: they stay in them, with the
 * span that this now is. The others have to be looked for.
 */
export function keepPlaces(
  parts: readonly ArticlePart[],
  excerpts: readonly Excerpt[],
  before: readonly PlacedExcerpt[],
): { readonly kept: readonly PlacedExcerpt[]; readonly missing: readonly Excerpt[] } {
  const known = new Map(before.map((placed) => [placed.excerpt.id, placed]));
  const index = new Map(parts.map(({ block }, at) => [block, at]));
  const places = excerpts.map((excerpt) => {
    const old = known.get(excerpt.id);
    return old && keepPlace(parts, index, excerpt, old);
  });
  return {
    kept: places.filter((placed) => placed !== undefined),
    missing: excerpts.filter((_, at) => !places[at]),
  };
}

/** The excerpt where it stood before; undefined where it must be looked for. */
function keepPlace(
  parts: readonly ArticlePart[],
  index: ReadonlyMap<object, number>,
  excerpt: Excerpt,
  old: PlacedExcerpt,
): PlacedExcerpt | undefined {
  const { anchoring } = old;
  if (anchoring.outcome === 'orphaned') return undefined;
  if (excerpt.modified.target !== old.excerpt.modified.target) return undefined;
  const rows = old.places.map(({ block }) => index.get(block) ?? -2);
  if (rows.some((row, at) => row !== (rows[0] ?? 0) + at)) return undefined;
  const span = spanOf(parts, old.places);
  if (!span) return undefined;
  const stays = span.start === anchoring.span.start && span.end === anchoring.span.end;
  if (stays) return old.excerpt === excerpt ? old : { ...old, excerpt };
  const exact = anchoring.outcome === 'anchored' || anchoring.exact;
  return { excerpt, anchoring: { outcome: 'shifted', span, exact }, places: old.places };
}

/** An excerpt where it was found in the text of some parts. */
export function placeExcerpt(
  parts: readonly ArticlePart[],
  excerpt: Excerpt,
  anchoring: Anchoring,
): PlacedExcerpt {
  const places = anchoring.outcome === 'orphaned' ? [] : placesOf(parts, anchoring.span);
  return { excerpt, anchoring, places };
}

/** In the order of their places, those that stand nowhere last, in the order of the places they once had. */
export function inPlaceOrder(placed: readonly PlacedExcerpt[]): PlacedExcerpt[] {
  return placed.toSorted(
    (a, b) =>
      compare(startOf(a), startOf(b)) ||
      a.excerpt.target.position.start - b.excerpt.target.position.start ||
      a.excerpt.createdAt - b.excerpt.createdAt,
  );
}

// Two that stand nowhere are both at infinity: a difference would be no number.
const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

const startOf = ({ anchoring }: PlacedExcerpt): number =>
  anchoring.outcome === 'orphaned' ? Number.POSITIVE_INFINITY : anchoring.span.start;
