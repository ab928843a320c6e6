import { cleanTags } from './clean-tags.ts';
import type { Excerpt, ExcerptFields } from './excerpt.ts';
import { spellValue } from './spell-value.ts';

/**
 * An excerpt with some fields changed at a moment. A change is later than the one before it, even where a clock was
 * put back, so that it stays when copies are merged. The same excerpt where nothing changes; what is in the bin
 * keeps the time at which it was put there.
 */
export function changeExcerpt(excerpt: Excerpt, fields: Partial<ExcerptFields>, at: number): Excerpt {
  const wanted = { ...excerpt, ...fields };
  const next: ExcerptFields = {
    mark: wanted.mark,
    note: wanted.note,
    tags: cleanTags(wanted.tags),
    target: wanted.target,
    deletedAt: wanted.deletedAt === null ? null : (excerpt.deletedAt ?? wanted.deletedAt),
  };
  const changed = (Object.keys(next) as (keyof ExcerptFields)[]).filter(
    (name) => fields[name] !== undefined && spellValue(next[name]) !== spellValue(excerpt[name]),
  );
  if (changed.length === 0) return excerpt;
  const values = changed.map((name) => [name, next[name]] as const);
  const times = changed.map((name) => [name, Math.max(at, excerpt.modified[name] + 1)] as const);
  return {
    ...excerpt,
    ...Object.fromEntries(values),
    modified: { ...excerpt.modified, ...Object.fromEntries(times) },
  };
}

/** The last change of an excerpt, of whatever field. */
export function lastChange({ modified }: Excerpt): number {
  return Math.max(...Object.values(modified));
}
