/**
 * A tag as Obsidian bears it, without `#`: letters, digits, `_`, `-` and `/`, not digits alone. What else stands in it
 * becomes a hyphen. Null where nothing remains.
 */
export function obsidianTag(tag: string): string | null {
  const plain = tag
    .normalize('NFC')
    .replace(/\p{Cf}|\ufe0f/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (plain === '') return null;
  return /^\p{N}+$/u.test(plain) ? `_${plain}` : plain;
}

/** The tags of some excerpts as Obsidian bears them, each once whatever the case of its letters. */
export function obsidianTags(tags: readonly string[]): readonly string[] {
  const once = new Map<string, string>();
  for (const tag of tags) {
    const plain = obsidianTag(tag);
    if (plain !== null && !once.has(plain.toLowerCase())) once.set(plain.toLowerCase(), plain);
  }
  return [...once.values()];
}
