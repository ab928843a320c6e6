/** A property of a note: nothing is written for null and for an empty list. */
export type Property = string | number | null | readonly string[];

/** What YAML takes for a line end or doesn't allow, and what turns the direction of what follows. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * YAML front matter as Obsidian reads it: a block between `---` at the very start of a note. Every text is quoted, so
 * that no colon, quotation mark, `#` or date in it means anything.
 */
export function frontMatter(properties: Readonly<Record<string, Property>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => property(name, value));
  return `---\n${lines.map((each) => `${each}\n`).join('')}---\n`;
}

function property(name: string, value: Property): readonly string[] {
  if (value === null) return [];
  if (typeof value === 'number') return [`${name}: ${value}`];
  if (typeof value === 'string') return [`${name}: ${quoted(value)}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
}

/** A double-quoted scalar: JSON's escapes are YAML's (YAML 1.2, 5.7). */
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(invisible, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const [sign, digits] = code > 0xffff ? ['U', 8] : ['u', 4];
  return `\\${sign}${code.toString(16).padStart(Number(digits), '0')}`;
}
