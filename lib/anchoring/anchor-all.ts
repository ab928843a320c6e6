import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { anchor, anchoringAt } from './anchor.ts';
import type { Anchoring, AnchorText } from './anchoring.ts';
import { type Changes, followChanges } from './follow-changes.ts';
import { isUnmoved, placeThen } from './stands-at.ts';
import { foldedOffset, type TextTables, textTables } from './text-tables.ts';

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
  const compared = new Map<AnchorText, Changes>();

  function changesSince(then: AnchorText): Changes {
    const changes = compared.get(then) ?? followChanges(textTables(then), textTables(text));
    compared.set(then, changes);
    return changes;
  }

  function anchorOne(target: ExcerptTarget): Anchoring {
    if (isUnmoved(text, target)) return { outcome: 'anchored', span: target.position };
    for (const then of earlier) {
      const place = placeThen(then, target);
      if (place) return anchorSince(target, foldedSpan(textTables(then), place), changesSince(then));
    }
    return anchor(text, target);
  }

  /** Where the comparison is silent, no answer may contradict it. */
  function anchorSince(target: ExcerptTarget, span: Span, changes: Changes): Anchoring {
    const place = changes.follow(span);
    if (place === 'cut') return { outcome: 'orphaned', reason: 'cut' };
    if (place) return anchoringAt(text, target, place);
    const found = anchor(text, target);
    const isOther =
      found.outcome !== 'orphaned' &&
      changes.comesFromElsewhere(foldedSpan(textTables(text), found.span), span);
    return isOther ? { outcome: 'orphaned', reason: 'gone' } : found;
  }

  return targets.map(anchorOne);
}

function foldedSpan({ starts }: TextTables, { start, end }: Span): Span {
  return { start: foldedOffset(starts, start), end: foldedOffset(starts, end) };
}

/** Whether all excerpts still stand where they were described: then no earlier text would help to find them. */
export function areUnmoved(text: AnchorText, targets: readonly ExcerptTarget[]): boolean {
  return targets.every((target) => isUnmoved(text, target));
}
