import type { Excerpt, ExcerptChange, ExcerptFields } from './excerpt.ts';
import { spellValue } from './spell-value.ts';

/** One excerpt before and after something that the reader did; `before` is null where it was saved by that. */
export interface HistoryStep {
  readonly before: Excerpt | null;
  readonly after: Excerpt;
}

/** What the reader did at once: the excerpts that it changed. */
export type HistoryEntry = readonly HistoryStep[];

/** What can be undone and what can be done again, oldest first; plain data. */
export interface ExcerptHistory {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

/** A history after a step back or forth, and the changes that take it; they are to be made now, as any others. */
export interface HistoryMove {
  readonly history: ExcerptHistory;
  readonly changes: readonly ExcerptChange[];
}

/** Most that can be undone. */
export const longestHistory = 100;

export const emptyHistory: ExcerptHistory = { done: [], undone: [] };

/** Remembers what was done; what had been undone before can't be done again. Nothing done: the same history. */
export function record(history: ExcerptHistory, entry: HistoryEntry): ExcerptHistory {
  const real = entry.filter(
    ({ before, after }) => before === null || changedFields(before, after).length > 0,
  );
  if (real.length === 0) return history;
  return { done: [...history.done, real].slice(-longestHistory), undone: [] };
}

/**
 * Takes back what was done last; null where there is nothing. Only the fields that it changed go back, so that
 * what others have changed meanwhile stays; what it saved goes into the bin, `at` the moment of undoing.
 */
export function undo({ done, undone }: ExcerptHistory, at: number): HistoryMove | null {
  const entry = done.at(-1);
  if (!entry) return null;
  return {
    history: { done: done.slice(0, -1), undone: [...undone, entry] },
    changes: entry.map(({ before, after }) => ({
      id: after.id,
      fields: before === null ? { deletedAt: at } : fieldsOf(before, changedFields(before, after)),
    })),
  };
}

/** Does again what was undone last; null where there is nothing. */
export function redo({ done, undone }: ExcerptHistory): HistoryMove | null {
  const entry = undone.at(-1);
  if (!entry) return null;
  return {
    history: { done: [...done, entry], undone: undone.slice(0, -1) },
    changes: entry.map(({ before, after }) => ({
      id: after.id,
      fields:
        before === null ? { deletedAt: after.deletedAt } : fieldsOf(after, changedFields(before, after)),
    })),
  };
}

const fieldNames = ['mark', 'note', 'tags', 'target', 'deletedAt'] as const satisfies (keyof ExcerptFields)[];

function changedFields(before: Excerpt, after: Excerpt): (keyof ExcerptFields)[] {
  return fieldNames.filter((name) => spellValue(before[name]) !== spellValue(after[name]));
}

function fieldsOf(excerpt: Excerpt, names: readonly (keyof ExcerptFields)[]): Partial<ExcerptFields> {
  return Object.fromEntries(names.map((name) => [name, excerpt[name]]));
}
