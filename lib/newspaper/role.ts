import type { Block } from './block.ts';

/**
 * What a block may be. `title`: much larger than the text near it. `minor`: a little larger, or bold: a kicker,
 * a subtitle, a subhead, a brief's headline; what's around decides.
 */
export type Role = 'title' | 'minor' | 'body' | 'byline' | 'caption' | 'note' | 'jump';

export type Roles = ReadonlyMap<Block, Role>;

/** Ratio to the text near by from which on letters are larger at all. */
export const LARGER = 1.09;
