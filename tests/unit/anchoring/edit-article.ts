import traditionalPairs from 'opencc-js/dict/TSCharacters';

/** A unit of an edited article, and the unit of the first one that it comes from. */
interface Cell {
  readonly unit: string;
  /** Offset in the canonical text of the first article; -1 for what was put in. What replaces a unit has its offset. */
  readonly of: number;
  /** False for what replaces another unit. */
  readonly own: boolean;
}

/** An article after its edits. */
export interface EditedArticle {
  readonly paragraphs: readonly string[];
  /** For every unit of the new canonical text where it comes from; line feeds come from nowhere. */
  readonly cells: readonly Cell[];
}

/** How often each kind of edit happens: units as shares of all, the others as numbers of times, at most. */
export interface Edits {
  readonly inserted: number;
  readonly deleted: number;
  readonly replaced: number;
  readonly spaced: number;
  readonly splits: number;
  readonly joins: number;
  readonly drops: number;
  readonly moves: number;
  readonly traditional: boolean;
}

export const noEdits: Edits = {
  inserted: 0,
  deleted: 0,
  replaced: 0,
  spaced: 0,
  splits: 0,
  joins: 0,
  drops: 0,
  moves: 0,
  traditional: false,
};

const other =
  '的了在是有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经一二三四五六七八九十0123456789，。';
const spaces = [' ', '\u3000', '\u00a0', '\u200b'];
const toTraditional = new Map(
  traditionalPairs
    .split('|')
    .filter((pair) => pair.length === 3)
    .map((pair): [string, string] => [pair.charAt(2), pair.charAt(0)]),
);

/** Edits an article at random and remembers where every character went. */
export function editArticle(
  paragraphs: readonly string[],
  edits: Edits,
  random: () => number,
): EditedArticle {
  const below = (count: number): number => Math.floor(random() * count);
  let offset = 0;
  let all = paragraphs.map((paragraph) => {
    const cells = Array.from(paragraph, (unit, at): Cell => ({ unit, of: offset + at, own: true }));
    offset += paragraph.length + 1;
    return cells;
  });
  for (let times = below(edits.drops + 1); times > 0 && all.length > 1; times--)
    all.splice(below(all.length), 1);
  for (let times = below(edits.moves + 1); times > 0; times--) {
    const [moved] = all.splice(below(all.length), 1);
    all.splice(below(all.length + 1), 0, moved ?? []);
  }
  for (let times = below(edits.joins + 1); times > 0 && all.length > 1; times--) {
    const at = below(all.length - 1);
    all.splice(at, 2, [...(all[at] ?? []), ...(all[at + 1] ?? [])]);
  }
  for (let times = below(edits.splits + 1); times > 0; times--) {
    const at = below(all.length);
    const whole = all[at] ?? [];
    const middle = below(whole.length + 1);
    all.splice(at, 1, whole.slice(0, middle), whole.slice(middle));
  }
  all = all
    .map((cells) => cells.flatMap((cell) => editCell(cell, edits, random)))
    .filter(({ length }) => length > 0);
  const feed: Cell = { unit: '\n', of: -1, own: false };
  return {
    paragraphs: all.map((cells) => cells.map(({ unit }) => unit).join('')),
    cells: all.flatMap((cells, index) => (index > 0 ? [feed, ...cells] : cells)),
  };
}

function editCell(cell: Cell, edits: Edits, random: () => number): Cell[] {
  const made = (unit: string): Cell => ({ unit, of: -1, own: false });
  const added: Cell[] = [];
  if (random() < edits.spaced) added.push(made(spaces[Math.floor(random() * spaces.length)] ?? ' '));
  if (random() < edits.inserted) {
    for (let count = 1 + Math.floor(random() * 3); count > 0; count--) added.push(made(anyOther(random)));
  }
  const kind = random();
  if (kind < edits.deleted) return added;
  if (kind < edits.deleted + edits.replaced)
    return [...added, { ...cell, unit: anyOther(random), own: false }];
  const unit = edits.traditional ? (toTraditional.get(cell.unit) ?? cell.unit) : cell.unit;
  return [...added, { ...cell, unit }];
}

function anyOther(random: () => number): string {
  return other.charAt(Math.floor(random() * other.length));
}
