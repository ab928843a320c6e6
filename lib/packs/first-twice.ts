/** The first of some texts that was there before; null where each is there once. */
export function firstTwice(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  return texts.find((text) => seen.size === seen.add(text).size) ?? null;
}
