/** Ways in which a concept is found, best first. */
export const tiers = { exact: 0, prefix: 1, initials: 2, inner: 3, word: 4, definition: 5 } as const;
