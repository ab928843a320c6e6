import type { Excerpt } from '../excerpt/excerpt.ts';

/** When anything of an excerpt was last changed, milliseconds since 1970-01-01 UTC. */
export function lastChange({ createdAt, modified }: Excerpt): number {
  return Math.max(createdAt, ...Object.values(modified));
}
