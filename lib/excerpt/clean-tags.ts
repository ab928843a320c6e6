/** Most tags of one excerpt. */
export const mostTags = 30;
/** Most characters of a tag, counted as code points. */
export const longestTag = 40;

/**
 * Tags as they are kept: without leading `#`, white space as single spaces, none empty, each once however it is
 * written, the first of them as it was. What is too long is cut, what is too many left out.
 */
export function cleanTags(tags: readonly string[]): string[] {
  const clean = new Map<string, string>();
  for (const tag of tags) {
    const text = cleanTag(tag);
    if (text === '' || clean.has(tagKey(text))) continue;
    clean.set(tagKey(text), text);
    if (clean.size === mostTags) break;
  }
  return [...clean.values()];
}

/** What two ways of writing one tag have in common: `Beijing` and `beijing` are one tag. */
export function tagKey(tag: string): string {
  return tag.normalize('NFKC').toLowerCase();
}

function cleanTag(tag: string): string {
  const text = tag
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[ #＃]+/, '');
  return [...text].slice(0, longestTag).join('').trimEnd();
}
