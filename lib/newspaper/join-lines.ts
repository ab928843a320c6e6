import type { Passage, Unit } from './passage.ts';

/** Hyphens that only typesetting puts in: soft hyphen, hyphen, hyphen bullet (Deep⁃Seek). */
const TYPESET_HYPHEN = /[A-Za-z][\u00ad\u2010\u2043]$/;
const HYPHEN = /[A-Za-z0-9]-$/;
const TAIL = /[A-Za-z0-9]+(?=[-\u00ad\u2010\u2043]?$)/;
const HEAD = /^[A-Za-z0-9]+/;

const NAME_BEFORE = /[（(][^（()）。]{0,60}(?:记者|通讯员|实习生)[^（()）。]*?([\u3400-\u9fff]{2,3})$/;
const NAME_AFTER = /^([\u3400-\u9fff]{2,3})(?=[\s　、）)])/;
const ROLE = /记者|通讯员|实习生/;

/** A line that ends after a name in a bracket of credits, and one that begins with a whole name: two people. */
function namesMeet(before: string, after: string): boolean {
  const last = NAME_BEFORE.exec(before)?.[1];
  const first = NAME_AFTER.exec(after)?.[1];
  return last !== undefined && first !== undefined && !ROLE.test(last + first);
}

/** Western words that stand whole within the lines of an issue: they tell how one cut by a line end was written. */
export type Words = ReadonlySet<string>;

/** Collects those words; what touches either end of a line may be a part. */
export function wordsOf(lines: readonly string[]): Words {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.matchAll(/[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/g)) {
      if (match.index > 0 && match.index + match[0].length < line.length) words.add(match[0]);
    }
  }
  return words;
}

/** How the text of one line goes on in the next. Chinese needs nothing; Western words are parted or were cut. */
function seam(before: string, after: string, words: Words): 'joined' | 'spaced' | 'hyphen dropped' {
  const tail = TAIL.exec(before)?.[0] ?? '';
  const head = HEAD.exec(after)?.[0] ?? '';
  if (head !== '' && TYPESET_HYPHEN.test(before))
    return words.has(`${tail}-${head}`) ? 'joined' : 'hyphen dropped';
  if (head !== '' && HYPHEN.test(before)) {
    const written = words.has(`${tail}-${head}`) || !words.has(tail + head);
    const cut = /^[a-z]{2,}$/.test(tail) && /^[a-z]{2,}/.test(head) && !words.has(`${tail}-${head}`);
    return written && !cut ? 'joined' : 'hyphen dropped';
  }
  if (tail !== '' && head !== '' && before.endsWith(tail)) {
    const number = /\d$/.test(tail) && /^\d/.test(head);
    return number || words.has(tail + head) ? 'joined' : 'spaced';
  }
  if (namesMeet(before, after)) return 'spaced';
  return /[A-Za-z0-9][,.;:!?)]$/.test(before) && /^[A-Za-z(]/.test(after) ? 'spaced' : 'joined';
}

/** Joins two passages as lines of one paragraph. */
export function joinLines(before: Passage, after: Passage, words: Words): Passage {
  if (before.length === 0) return after;
  const [first] = after;
  if (first === undefined) return before;
  const text = (units: readonly Unit[]): string => units.map((unit) => unit.text).join('');
  const how = seam(text(before.slice(-80)), text(after.slice(0, 40)), words);
  if (how === 'joined') return [...before, ...after];
  return how === 'spaced'
    ? [...before, { text: ' ', glyph: null, page: first.page }, ...after]
    : [...before.slice(0, -1), ...after];
}

/** The same for plain texts. */
export function joinText(before: string, after: string, words: Words): string {
  const how = seam(before.slice(-80), after.slice(0, 40), words);
  if (how === 'spaced') return `${before} ${after}`;
  return how === 'joined' ? before + after : before.slice(0, -1) + after;
}
