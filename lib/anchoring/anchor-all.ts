import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import { anchor, anchoringAt } from './anchor.ts';
import type { Anchoring, AnchorText } from './anchoring.ts';
import { type Follow, followChanges } from './follow-changes.ts';
import { isUnmoved, placeThen } from './stands-at.ts';
import { foldedOffset, textTables } from './text-tables.ts';

/**
 * Finds excerpts in a text, in their order. Of `earlier` texts of the same article, newest first, the one in which
 * an excerpt was described is compared with the text as a whole, and the excerpt followed from the one to the other.
 * Where there is none, or that isn't certain, it is found as `anchor` does. Tables and comparisons are made once.
 */
export function anchorAll(
  text: AnchorText,
  targets: readonly ExcerptTarget[],
  earlier: readonly AnchorText[] = [],
): Anchoring[] {
  const follows = new Map<AnchorText, Follow>();

  function followFrom(then: AnchorText): Follow {
    const follow = follows.get(then) ?? followChanges(textTables(then), textTables(text));
    follows.set(then, follow);
    return follow;
  }

  function followed(target: ExcerptTarget): Anchoring | null {
    for (const then of earlier) {
      const place = placeThen(then, target);
      if (!place) continue;
      const { starts } = textTables(then);
      const now = followFrom(then)({
        start: foldedOffset(starts, place.start),
        end: foldedOffset(starts, place.end),
      });
      if (now === 'cut') return { outcome: 'orphaned', reason: 'cut' };
      return now && anchoringAt(text, target, now);
    }
    return null;
  }

  return targets.map((target) =>
    isUnmoved(text, target)
      ? { outcome: 'anchored', span: target.position }
      : (followed(target) ?? anchor(text, target)),
  );
}

/** Whether all excerpts still stand where they were described: then no earlier text would help to find them. */
export function areUnmoved(text: AnchorText, targets: readonly ExcerptTarget[]): boolean {
  return targets.every((target) => isUnmoved(text, target));
}
