const surrogates = /[\ud800-\udbff][\udc00-\udfff]/g;

/** An offset of a text in code points, from one in UTF-16 units. Half a character is one code point. */
export function codePointOffset(text: string, units: number): number {
  const pairs = text.slice(0, units).match(surrogates)?.length ?? 0;
  return units - pairs;
}
