import { lastChange } from './change-excerpt.ts';
import type { Excerpt, ExcerptFields, ExcerptTombstone } from './excerpt.ts';
import { spellValue } from './spell-value.ts';

/**
 * One excerpt of two copies of it: of each field the value that was changed last. Where both were changed at the
 * same moment, the value decides, so that every device comes to the same result, in whatever order copies arrive.
 */
export function mergeExcerpt(ours: Excerpt, theirs: Excerpt): Excerpt {
  const times = { ...ours.modified };
  const from = <K extends keyof ExcerptFields>(name: K): ExcerptFields[K] => {
    times[name] = Math.max(ours.modified[name], theirs.modified[name]);
    return laterOf(ours, theirs, name)[name];
  };
  return {
    ...elderOf(ours, theirs),
    mark: from('mark'),
    note: from('note'),
    tags: from('tags'),
    target: from('target'),
    deletedAt: from('deletedAt'),
    modified: times,
  };
}

/** True for a copy with a change that was made after the excerpt was deleted for good; others stay deleted. */
export function outlives(excerpt: Excerpt, { deletedAt }: ExcerptTombstone): boolean {
  return lastChange(excerpt) > deletedAt;
}

/** The later of two tombstones of one excerpt. */
export function mergeTombstone(ours: ExcerptTombstone, theirs: ExcerptTombstone): ExcerptTombstone {
  return ours.deletedAt >= theirs.deletedAt ? ours : theirs;
}

function laterOf(ours: Excerpt, theirs: Excerpt, name: keyof ExcerptFields): Excerpt {
  const [here, there] = [ours.modified[name], theirs.modified[name]];
  if (here !== there) return here > there ? ours : theirs;
  return spellValue(ours[name]) >= spellValue(theirs[name]) ? ours : theirs;
}

/** What nobody changes is the same in all copies; where it isn't, one of them is believed, always the same. */
function elderOf(ours: Excerpt, theirs: Excerpt): Excerpt {
  return spellUnchanging(ours) <= spellUnchanging(theirs) ? ours : theirs;
}

function spellUnchanging({ id, source, printed, context, conceptIds, createdAt }: Excerpt): string {
  return spellValue([id, source, printed, context, conceptIds, createdAt]);
}
