/**
 * How a name is most likely read, as the glossary writes it: tone marks, one syllable after another, 一 and 不 in the
 * tone they have by themselves; numbers and Latin words stay. Empty where it has no Chinese character, or one that
 * isn't known. The table of readings is loaded when it is first needed.
 */
export async function suggestPinyin(label: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(label)) return '';
  const { pinyin } = await import('pinyin-pro');
  const parts = pinyin(label, { type: 'array', nonZh: 'consecutive', toneSandhi: false });
  const read = parts.map((part) => part.replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ').trim());
  if (/\p{Script=Han}/u.test(read.join(''))) return '';
  return read.filter((part) => /[\p{L}\p{N}]/u.test(part)).join(' ');
}
