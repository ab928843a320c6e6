const unused = 'unused ';

/** Keys of `packData`. What one writing of a pack has written begins with its generation, a UUID. */
export const packKeys = {
  /** Prefix of everything of a generation. */
  all: (generation: string) => `${generation} `,
  /** JSON of some entries, in the order of the pack. */
  block: (generation: string, number: number) => `${generation} block ${number}`,
  /** Ids in their order, with the place of each concept in the pack. */
  ids: (generation: string, number: number) => `${generation} ids ${number}`,
  /** What all blocks and ids have in common; see `PackOutline`. */
  outline: (generation: string) => `${generation} outline`,
  /** What is matched with. */
  layer: (generation: string) => `${generation} layer`,
  /** What is searched. */
  names: (generation: string) => `${generation} names`,
  /** Readings with tones, for the few searches that have them. */
  tones: (generation: string) => `${generation} tones`,
  /** Marks a generation that belongs to no pack: not yet, or not any more. What died while it wrote is found by it. */
  unused: (generation: string) => `${unused}${generation}`,
  allUnused: unused,
  generationOf: (unusedKey: string) => unusedKey.slice(unused.length),
} as const;
